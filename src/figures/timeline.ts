import { timeGlyphs, timeRows } from '../charts/time-rows.ts';
import { inWords } from '../lib/format.ts';
import { milestoneKinds } from '../words/vocabulary.ts';
import { filter } from './contract/choices.ts';
import { labelIn, matches } from './contract/consortium-columns.ts';
import { defineFigure } from './contract/define.ts';
import {
  calendarPanel,
  eventsIn,
  grantPanel,
  spansIn,
  timelineRows,
  type TimelineRow,
} from './timeline/rows.ts';

const choices = { kind: filter('What it belongs to', milestoneKinds) };

const years = {
  type: 'number',
  origin: 'printed',
  inFilesOnly: true,
} as const;

const yearOf = ({ date }: TimelineRow): string => date?.slice(0, 4) ?? '';
/** The last two years in which the report dates anything. */
const lastYears = (rows: readonly TimelineRow[]): string[] =>
  [...new Set(eventsIn(rows).map(yearOf))].toSorted().slice(-2);
const inLastYears = (rows: readonly TimelineRow[]): TimelineRow[] =>
  eventsIn(rows).filter((row) => lastYears(rows).includes(yearOf(row)));

const inLowerCase = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const told = ({ time, event }: TimelineRow): string => `${time}: ${event}.`;
/** An event of which only the time is told. */
const withoutName = (row: TimelineRow): TimelineRow => ({ ...row, event: '' });
const spanned = (rows: readonly TimelineRow[]): string =>
  spansIn(rows)
    .map(({ event, time }) => `${event}: ${inLowerCase(time)}.`)
    .join(' ');

export default defineFigure({
  id: 'timeline',
  uses: ['milestones', 'quantities'],
  question: 'What happened when, and how soon was the work to stand on its own?',
  topic: 'partners',
  kind: 'curve',
  choices,
  onCard: {
    rows: eventsIn,
    caption: (rows) =>
      `Events that the report dates, as exactly as it does: ${inWords(eventsIn(rows).length)} in all.`,
  },
  columns: {
    id: {
      label: 'Row',
      description: 'ID of the event, or of the number that a span is.',
      type: 'string',
      origin: 'computed',
    },
    event: {
      label: 'What',
      description: 'The event as the report tells it, or what a span counts.',
      type: 'string',
      origin: 'printed',
    },
    time: {
      label: 'When, or how long',
      description: 'Date or length as the report gives it.',
      type: 'string',
      origin: 'printed',
    },
    kind: {
      label: 'Belongs to',
      description: 'What the event belongs to.',
      type: 'string',
      origin: 'coded',
      text: labelIn(milestoneKinds),
    },
    date: {
      label: 'Date',
      description: 'Date as exactly as the report has it: month, season or year. Empty for spans.',
      type: 'string',
      origin: 'printed',
      inFilesOnly: true,
    },
    years_from: {
      label: 'From year',
      description: 'Start of a span, in years from the start of a grant. Empty for events.',
      ...years,
    },
    years_to: {
      label: 'To year',
      description: 'End of a span, in years from the start of a grant; of a range, its lower end.',
      ...years,
    },
    years_most: {
      label: 'At most to year',
      description: 'Latest end of a span; empty where the report sets none.',
      ...years,
    },
    consortia: {
      label: 'Consortia',
      description: 'IDs of the consortia that the event names, separated by semicolons.',
      type: 'string',
      origin: 'coded',
      refersTo: 'consortia',
      inFilesOnly: true,
    },
    passages: {
      label: 'Passages',
      description: 'IDs of the passages that tell of it, separated by semicolons.',
      type: 'string',
      origin: 'coded',
      refersTo: 'passages',
    },
  },

  rows(tables, view): TimelineRow[] {
    return timelineRows(tables).filter(({ kind }) => matches(view.kind, kind));
  },

  about: {
    purpose:
      'Puts the few dates of the report in order, and the lengths of time that it names beside each other.',
    reading:
      'Above, events stand on the calendar: a dot where the report gives a month, a hatched band as long as the season or year where it gives no more. Below, spans run from the start of a grant, which the report does not date; solid is what it sets, hatched what may be added.',
    method:
      'Events are all that the report’s text and endnotes date. A dot stands at the middle of its month; a season is drawn as three months, fall from September. The years after state money are drawn after a grant of the length that the introduction gives.',
    silent: [
      'It does not say when any grant started or ended.',
      'It does not show everything that happened, only what the report happens to date.',
    ],
    canSay(rows) {
      return `Of the ${inWords(eventsIn(rows).length)} events that the report dates, ${inWords(inLastYears(rows).length)} carry a date in ${lastYears(rows).join(' or ')}.`;
    },
    cannotSay: 'Nothing happened in the first years of the Trust.',
  },

  title(rows) {
    return `For ${inWords(inLastYears(rows).length)} of the ${inWords(eventsIn(rows).length)} events that it dates, the report gives ${lastYears(rows).join(' or ')}`;
  },

  caption() {
    return 'Events that the report dates, and below, on an axis of their own, lengths of time that it names. One mark is one event or one length, as exactly as the report gives it.';
  },

  notes() {
    return [
      'The report does not say when grants started or ended, so the two axes cannot be laid over each other. It gives a grant three years in some places, and in others three to four years of funding.',
      'By the record, the law behind the Trust and the awards of Round One are older than the date that the report gives for its beginning.',
    ];
  },

  alt(rows) {
    const [events, lengths] = [eventsIn(rows), spansIn(rows)];
    if (rows.length === 0) return 'The report dates nothing of what was chosen.';
    const [first, last] = [events[0]?.time, events.at(-1)?.time];
    return `${events.length} dated events, from ${first ?? ''} to ${last ?? ''}, and ${lengths.length} lengths of time.`;
  },

  describe(rows) {
    return [eventsIn(rows).map(told).join(' '), spanned(rows)].filter(Boolean).join(' ');
  },

  legend(rows) {
    const within = 'Within a season or year';
    const events = [{ glyph: timeGlyphs.point, label: 'In a month', count: null }];
    if (spansIn(rows).length === 0)
      return [...events, { glyph: timeGlyphs.within, label: within, count: null }];
    return [
      ...events,
      { glyph: timeGlyphs.within, label: `${within}; or time that may be added`, count: null },
      { glyph: timeGlyphs.through, label: 'Length of time', count: null },
    ];
  },

  draw(rows, place) {
    const [events, lengths] = [eventsIn(rows), spansIn(rows)];
    const panels = [
      ...(events.length > 0 ? [calendarPanel(place.terse ? events.map(withoutName) : events)] : []),
      ...(lengths.length > 0 ? [grantPanel(lengths)] : []),
    ];
    return timeRows({ panels, empty: 'The report dates nothing of this.' }, place);
  },
});
