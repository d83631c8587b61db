/** The rows of the timeline: events with the dates that the report gives, and lengths of time. */
import type { FigureTables } from '../../datasets/figure-tables.ts';
import type { Milestone } from '../../datasets/schemas/milestones.ts';
import type { Span } from '../../datasets/schemas/spans.ts';
import { capitalized } from '../../lib/format.ts';
import { quantityText } from '../../lib/quantity-text.ts';
import { quantityIn } from '../contract/quantity.ts';
import type { Row } from '../contract/define.ts';

type Quantities = FigureTables['quantities'];

/** An event that the report dates, or a length of time. */
export type TimelineRow = Row &
  Pick<Milestone, 'id' | 'kind' | 'consortia' | 'passages'> & {
    readonly event: string;
    readonly time: string;
    /** The date as the data write it; `null` for a length of time. */
    readonly date: string | null;
    /** Years from the start of a grant; `null` for an event, and `years_most` also where no end is set. */
    readonly years_from: number | null;
    readonly years_to: number | null;
    readonly years_most: number | null;
  };

function eventRow(milestone: Milestone, quantities: Quantities): TimelineRow {
  const { id, label, kind, consortia, passages } = milestone;
  const dated = quantityIn(quantities, milestone.date);
  return {
    id,
    event: label,
    time: capitalized(quantityText(dated)),
    kind,
    date: dated.date,
    years_from: null,
    years_to: null,
    years_most: null,
    consortia,
    passages,
  };
}

function spanRow(span: Span, spans: readonly Span[], quantities: Quantities): TimelineRow {
  const { id, label, kind, after, passages } = span;
  const length = quantityIn(quantities, span.length);
  const before = spans.find((one) => one.id === after);
  const start = before ? (quantityIn(quantities, before.length).value ?? 0) : 0;
  return {
    id,
    event: label,
    time: capitalized(quantityText(length)),
    kind,
    date: null,
    years_from: start,
    years_to: start + (length.value ?? length.low ?? 0),
    years_most: length.qualifier ? null : start + (length.value ?? length.high ?? 0),
    consortia: null,
    passages,
  };
}

/** Events in the order of time, then lengths of time. */
export function timelineRows({
  milestones,
  spans,
  quantities,
}: Pick<FigureTables, 'milestones' | 'spans' | 'quantities'>): TimelineRow[] {
  return [
    ...milestones.map((milestone) => eventRow(milestone, quantities)),
    ...spans.map((span) => spanRow(span, spans, quantities)),
  ];
}
