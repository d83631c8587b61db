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
