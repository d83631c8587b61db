/** What is said of a withdrawn figure before anything else. */
import type { Withdrawal } from '../datasets/meta.ts';
import { dateInWords } from '../lib/dates.ts';
import { sentence } from '../lib/format.ts';
import { withdrawnNotice } from '../words/data-changes.ts';

/** A notice in its sentences. */
export interface Notice {
  /** That it was withdrawn, and when. */
  readonly lead: string;
  /** Why, and what that means for those who use it. */
  readonly rest: string;
}

export const noticeOf = ({ date, reason }: Withdrawal): Notice => ({
  lead: withdrawnNotice.lead(dateInWords(date)),
  rest: `${sentence(reason)} ${withdrawnNotice.advice}`,
});

/** A withdrawal as manifests have it. */
export interface WithdrawnEntry {
  /** ISO day. */
  readonly date: string;
  readonly reason: string;
}

/** The field of a manifest that says so; none for what is not withdrawn. */
export const withdrawnEntry = (withdrawal: Withdrawal | undefined): { withdrawn?: WithdrawnEntry } =>
  withdrawal ? { withdrawn: { date: withdrawal.date, reason: withdrawal.reason } } : {};
