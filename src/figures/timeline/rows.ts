/** The rows of the timeline, and where each stands on its axis. */
import type { TimePanel, TimeRow, When } from '../../charts/time-rows.ts';
import type { FigureTables } from '../../datasets/figure-tables.ts';
import type { Quantity } from '../../datasets/quantities.ts';
import type { Milestone } from '../../datasets/schemas/milestones.ts';
import { capitalized } from '../../lib/format.ts';
import { quantityText } from '../../lib/quantity-text.ts';
import type { Row } from '../contract/define.ts';

/** An event that the report dates, or a span that it counts in years. */
export type TimelineRow = Row & {
  readonly event: string;
  readonly time: string;
  readonly kind: Milestone['kind'];
  /** The date as the data write it; `null` for a span. */
  readonly date: string | null;
  /** Years from the start of a grant; `null` for an event, and `years_most` also where no end is set. */
  readonly years_from: number | null;
  readonly years_to: number | null;
  readonly years_most: number | null;
  /** Ids of the consortia that the event names, joined by semicolons. */
  readonly consortia: string | null;
  readonly passages: string;
};

/** The spans of the report: what is counted, from when, in the order in which they are drawn. */
const spans: readonly { readonly id: string; readonly event: string; readonly after?: string }[] = [
  { id: 'round-length', event: 'A round of grants, according to the introduction' },
  { id: 'funding-length', event: 'Funding, according to the section on sustainability' },
  {
    id: 'years-beyond-grant',
    event: 'Time after state funding for which grantees had to set aside or raise money',
    after: 'round-length',
  },
];

const found = (quantities: readonly Quantity[], id: string): Quantity => {
  const quantity = quantities.find((one) => one.id === id);
  if (!quantity) throw new Error(`The timeline needs the quantity "${id}", which is not in the data.`);
  return quantity;
};

function eventRow(
  { id, date, kind, label, consortia, passages }: Milestone,
  quantities: readonly Quantity[],
): TimelineRow {
  const dated = found(quantities, date);
  const none = { years_from: null, years_to: null, years_most: null };
  return {
    id,
    event: label,
    time: capitalized(quantityText(dated)),
    kind,
    date: dated.date,
    ...none,
    consortia,
    passages,
  };
}

function spanRow({ id, event, after }: (typeof spans)[number], quantities: readonly Quantity[]): TimelineRow {
  const span = found(quantities, id);
  const start = after ? (found(quantities, after).value ?? 0) : 0;
  const to = start + (span.value ?? span.low ?? 0);
  return {
    id,
    event,
    time: capitalized(quantityText(span)),
    kind: 'program',
    date: null,
    years_from: start,
    years_to: to,
    years_most: span.qualifier ? null : start + (span.value ?? span.high ?? 0),
    consortia: null,
    passages: span.origin === 'printed' ? (span.passage ?? '') : '',
  };
}

/** Events in the order of time, then spans. */
export function timelineRows({
  milestones,
  quantities,
}: Pick<FigureTables, 'milestones' | 'quantities'>): TimelineRow[] {
  return [
    ...milestones.map((milestone) => eventRow(milestone, quantities)),
    ...spans.map((span) => spanRow(span, quantities)),
  ];
}

/** The events among rows, and the spans. */
export const eventsIn = (rows: readonly TimelineRow[]): TimelineRow[] =>
  rows.filter(({ date }) => date !== null);
export const spansIn = (rows: readonly TimelineRow[]): TimelineRow[] =>
  rows.filter(({ date }) => date === null);

/** First months of the seasons, each three months long. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, winter: 12 };

/** The stretch of years that a date names, as exactly as it is given: a month is a point. */
function whenOf(date: string): When {
  const [year = '', part] = date.split('-');
  const start = Number(year);
  if (!part) return { form: 'within', from: start, to: start + 1 };
  const season = seasons[part];
  const month = (of: number): number => start + (of - 1) / 12;
  return season
    ? { form: 'within', from: month(season), to: month(season + 3) }
    : { form: 'point', at: month(Number(part) + 0.5) };
}

const yearOf = ({ date }: TimelineRow): number => Number(date?.slice(0, 4));
const between = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const timeRow = ({ id, event, time }: TimelineRow, when: When): TimeRow => ({ id, name: event, time, when });

/** The years of the calendar that the events lie in, each named at its middle. */
export function calendarPanel(rows: readonly TimelineRow[]): TimePanel {
  const years = rows.map(yearOf);
  const [first, end] = [Math.min(...years), Math.max(...years) + 1];
  return {
    head: 'Dates in the report',
    domain: [first, end],
    lines: between(first, end),
    labels: between(first, end - 1).map((year) => ({ at: year + 0.5, text: String(year) })),
    rows: rows.map((row) => timeRow(row, whenOf(row.date ?? ''))),
  };
}

/** Years from the start of a grant, with one more for what has no end. */
export function grantPanel(rows: readonly TimelineRow[]): TimePanel {
  const end = Math.max(...rows.map(({ years_to, years_most }) => years_most ?? (years_to ?? 0) + 1));
  return {
    head: 'Years from the start of a grant',
    domain: [0, end],
    lines: between(0, end),
    labels: between(0, end).map((year) => ({ at: year, text: String(year) })),
    rows: rows.map((row) => {
      const [from, to] = [row.years_from ?? 0, row.years_to ?? 0];
      return timeRow(row, { form: 'through', from, to, most: row.years_most ?? end });
    }),
  };
}
