/** Where the events and lengths of time stand, as exactly as the report gives them. */
import { range, utcMonth, utcYear } from 'd3';
import { axisOf } from '../../charts/kit/axis.ts';
import type { Time, TimePanel } from '../../charts/range-timeline.ts';
import type { TimelineRow } from './rows.ts';

/** First months of the seasons, each three months long. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, winter: 12 };

/** Which months of a year a date means: those of a season, a single one, or all. */
function monthsOf(part: string | undefined): [first: number, count: number] {
  if (!part) return [1, 12];
  const season = seasons[part];
  return season ? [season, 3] : [Number(part), 1];
}

const startOf = (year: number, month = 1): Date => new Date(Date.UTC(year, month - 1));
const halfway = (from: Date, to: Date): Date => new Date((from.getTime() + to.getTime()) / 2);

/** At some time within a period. */
const within = (from: Date, to: Date): Time => ({ from, sure: from, to });

/** The range that a date names: a month is a point. */
function timeOf(date: string): Time {
  const [year, part] = date.split('-');
  const [first, count] = monthsOf(part);
  const from = startOf(Number(year), first);
  const to = utcMonth.offset(from, count);
  const middle = halfway(from, to);
  return count === 1 ? within(middle, middle) : within(from, to);
}

const yearOf = ({ date }: TimelineRow): number => Number(date?.slice(0, 4));
const named = ({ id, event, time }: TimelineRow) => ({ id, name: event, title: time });

/** The years in which the events lie, each named at its middle. @param isAll whether to say that there are no others between them */
export function calendarPanel(rows: readonly TimelineRow[], isAll: boolean): TimePanel {
  const years = rows.map(yearOf);
  const domain = [startOf(Math.min(...years)), startOf(Math.max(...years) + 1)] as const;
  const starts = utcYear.range(...domain);
  const ticks = starts.map((year) => ({
    value: halfway(year, utcYear.offset(year)),
    label: String(year.getUTCFullYear()),
  }));
  const [first, second] = rows;
  return {
    head: 'Dates in the report',
    axis: { type: 'utc', domain, lines: [...starts, domain[1]], ticks },
    rows: rows.map((row) => ({
      ...named(row),
      ...timeOf(row.date ?? ''),
      annotation: isAll && row === first && second ? `No other date before ${yearOf(second)}` : '',
    })),
  };
}

/** Years from the start of a grant, with one more for what has no end. */
export function grantPanel(rows: readonly TimelineRow[]): TimePanel {
  const end = Math.max(...rows.map(({ years_to, years_most }) => years_most ?? (years_to ?? 0) + 1));
  return {
    head: 'Years from the start of a grant',
    axis: axisOf('linear', [0, end], range(end + 1), String),
    rows: rows.map((row) => ({
      ...named(row),
      from: row.years_from ?? 0,
      sure: row.years_to ?? 0,
      to: Math.max(row.years_to ?? 0, row.years_most ?? end),
      annotation: row.years_most === null ? 'No latest end is given' : '',
    })),
  };
}
