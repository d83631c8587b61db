/** Where the events and lengths of time stand, as exactly as the report gives them. */
import { range, utcMonth, utcYear } from 'd3';
import { axisOf } from '../../charts/kit/axis.ts';
import type { TimePanel, When } from '../../charts/range-timeline.ts';
import type { TimelineRow } from './rows.ts';

/** First months of the seasons, each three months long. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, winter: 12 };

const startOf = (year: number): Date => new Date(Date.UTC(year, 0));
/** A date within a year, in months from its start. */
const inMonths = (year: number, months: number): Date => utcMonth.offset(startOf(year), months);
const halfway = (from: Date, to: Date): Date => new Date((from.getTime() + to.getTime()) / 2);

/** The range that a date names: a month is a point. */
function whenOf(date: string): When {
  const [year, part] = date.split('-');
  const [first, season] = [Number(year), seasons[part ?? '']];
  if (!part) return { form: 'within', from: startOf(first), to: startOf(first + 1) };
  if (season) return { form: 'within', from: inMonths(first, season - 1), to: inMonths(first, season + 2) };
  const month = Number(part);
  return { form: 'point', at: halfway(inMonths(first, month - 1), inMonths(first, month)) };
}

const yearOf = ({ date }: TimelineRow): number => Number(date?.slice(0, 4));
const named = ({ id, event, time }: TimelineRow) => ({ id, name: event, title: time });

/** The years in which the events lie, each named at its middle. @param isAll whether to say that there are no others between them */
export function calendarPanel(rows: readonly TimelineRow[], isAll: boolean): TimePanel {
  const years = rows.map(yearOf);
  const domain = [startOf(Math.min(...years)), startOf(Math.max(...years) + 1)] as const;
  const starts = utcYear.range(...domain);
  const [first, second] = rows;
  return {
    head: 'Dates in the report',
    axis: {
      type: 'utc',
      domain,
      lines: [...starts, domain[1]],
      ticks: starts.map((year) => ({
        value: halfway(year, utcYear.offset(year)),
        label: String(year.getUTCFullYear()),
      })),
    },
    rows: rows.map((row) => ({ ...named(row), when: whenOf(row.date ?? '') })),
    annotations:
      isAll && first && second ? [{ id: first.id, text: `No other date before ${yearOf(second)}` }] : [],
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
      when: {
        form: 'through',
        from: row.years_from ?? 0,
        to: row.years_to ?? 0,
        most: row.years_most ?? end,
      },
    })),
    annotations: rows
      .filter(({ years_most }) => years_most === null)
      .map(({ id }) => ({ id, text: 'No latest end is given' })),
  };
}
