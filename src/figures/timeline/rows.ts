/** The rows of the timeline: events with the dates that the report gives, and lengths of time. */
import type { Quantity } from '../../datasets/quantities.ts';
import type { Milestone } from '../../datasets/schemas/milestones.ts';
import type { Span } from '../../datasets/schemas/spans.ts';
import { capitalized } from '../../lib/format.ts';
import { quantityText } from '../../lib/quantity-text.ts';
import type { Tables } from '../contract/define.ts';
import { quantityIn } from '../contract/quantity.ts';

/** Years from the start of a grant in which a length of time starts and ends, and ends at the latest if that is known. */
interface Years {
  readonly from: number;
  readonly to: number;
  readonly most: number | null;
}

const rowOf = (
  { id, label, kind, passages, ...more }: Milestone | Span,
  quantity: Quantity,
  years?: Years,
) => ({
  id,
  event: label,
  time: capitalized(quantityText(quantity)),
  kind,
  date: quantity.date,
  years_from: years?.from ?? null,
  years_to: years?.to ?? null,
  years_most: years?.most ?? null,
  consortia: 'consortia' in more ? more.consortia : null,
  passages,
});

/** An event that the report dates, or a length of time, which has no date. */
export type TimelineRow = ReturnType<typeof rowOf>;

/** A length of time from the start of a grant, or from the end of the one that it follows. */
function yearsOf(span: Span, { spans, quantities }: Tables<'spans' | 'quantities'>): Years {
  const { value, low, high, qualifier } = quantityIn(quantities, span.length);
  const before = spans.find(({ id }) => id === span.after);
  const from = before ? yearsOf(before, { spans, quantities }).to : 0;
  const most = qualifier ? null : from + (value ?? high ?? 0);
  return { from, to: from + (value ?? low ?? 0), most };
}

/** Events in the order of time, then lengths of time. */
export const timelineRows = (tables: Tables<'milestones' | 'spans' | 'quantities'>): TimelineRow[] => [
  ...tables.milestones.map((one) => rowOf(one, quantityIn(tables.quantities, one.date))),
  ...tables.spans.map((one) => rowOf(one, quantityIn(tables.quantities, one.length), yearsOf(one, tables))),
];
