import { rangeTimeline, timeGlyphs } from '../charts/range-timeline.ts';
import { milestoneKinds } from '../words/vocabulary/index.ts';
import { filter } from './contract/choices.ts';
import { coded, computed, inFilesOnly, printed, statementsThat } from './contract/columns.ts';
import { defineFigure } from './contract/define.ts';
import { uncounted } from './contract/legend.ts';
import { rowsWith } from './contract/rows.ts';
import { inLowerCase } from './contract/wording.ts';
import { calendarPanel, grantPanel } from './timeline/panels.ts';
import { timelineRows, type TimelineRow } from './timeline/rows.ts';

const eventsIn = (rows: readonly TimelineRow[]): TimelineRow[] => rows.filter(({ date }) => date !== null);
const spansIn = (rows: readonly TimelineRow[]): TimelineRow[] => rows.filter(({ date }) => date === null);

const yearOf = ({ date }: TimelineRow): string => date?.slice(0, 4) ?? '';
/** The last two years in which the report dates anything. */
const lastYears = (rows: readonly TimelineRow[]): string[] =>
  [...new Set(eventsIn(rows).map(yearOf))].toSorted().slice(-2);
const inLastYears = (rows: readonly TimelineRow[]): TimelineRow[] =>
  eventsIn(rows).filter((row) => lastYears(rows).includes(yearOf(row)));

const noEvent = 'The report dates no event of this kind.';

export default defineFigure({
  id: 'timeline',
  uses: ['milestones', 'spans', 'quantities'],
  question: 'What happened when, and how long did the funding run?',
  topic: 'partners',
  kind: 'curve',
  choices: { kind: filter('Topic', milestoneKinds) },
  columns: {
    id: computed.words('Row', 'ID of the event or, for a length of time, of the number.'),
    event: printed.words('Event', 'What the report says happened, or what a length of time measures.'),
    time: printed.words('When, or how long', 'The date or length of time, as the report gives it.'),
    kind: coded.code('Topic', 'What the event was part of.', milestoneKinds),
    ...inFilesOnly({
      date: printed.words(
        'Date',
        'The date, as exact as in the report: month, season or year. Empty for lengths of time.',
        { empty: ['not-applicable'] },
      ),
      years_from: computed.number(
        'From year',
        'Start of a length of time, in years from the start of a grant, where we draw it. Empty for events.',
        { empty: ['not-applicable'] },
      ),
      years_to: computed.number(
        'To year',
        'End of a length of time, in years from the start of a grant; for a range, its lower end.',
        { empty: ['not-applicable'] },
      ),
      years_most: computed.number(
        'To year at most',
        'Latest end of a length of time; empty where the report sets none.',
        { empty: ['not-applicable', 'not-stated'] },
      ),
      consortia: coded.consortia(
        'Consortia',
        'IDs of the consortia that the event names, separated by semicolons.',
        { empty: ['not-applicable'] },
      ),
    }),
    passages: statementsThat('are about it'),
  },

  rows: (tables, { kind }) => rowsWith(timelineRows(tables), { kind }),
  onCard: {
    rows: eventsIn,
    isNameless: true,
    caption: (rows) =>
      `The ${eventsIn(rows).length} events that the report dates, as exactly as it dates them.`,
  },
  detail: { rows: (rows) => eventsIn(rows).slice(0, 3), key: 0 },

  about: {
    purpose: 'Shows the few dates that the report gives, in order, and the lengths of time that it mentions.',
    reading:
      'The upper part is a calendar. A dot shows an event for which the report gives a month; a hatched band, as long as a season or year, shows an event for which it gives only that. The lower part shows lengths of time in years from the start of a grant, which the report does not date. Solid lines show the time that the report sets, and hatched lines the time that may be added.',
    method:
      'The events are all those for which the report’s text or endnotes give a date. We place a dot in the middle of its month and draw a season as three months; fall starts in September. We draw the years after state funding as following a grant of the length that the introduction gives.',
    limitations: [
      'It does not say when any grant started or ended.',
      'It does not show everything that happened, only the events for which the report gives a date.',
    ],
    canSay: (rows) =>
      `The report gives dates for ${eventsIn(rows).length} events; ${inLastYears(rows).length} of them fall in ${lastYears(rows).join(' or ')}.`,
    cannotSay: 'Nothing happened in the first years of CCPT.',
  },

  title: (rows) =>
    `The CCPT report gives dates for only ${eventsIn(rows).length} events, ${inLastYears(rows).length} of them in ${lastYears(rows).join(' or ')}`,
  caption: () =>
    'Events for which the report gives a date and, below on a separate scale, lengths of time that it mentions. Each dot or band is one event or one length of time, as precisely as the report dates it.',
  notes: () => [
    'The report does not say when grants started or ended, so the two scales cannot be combined. In some places it says that grants ran for three years, in others that funding ran for three to four years.',
    'According to other sources, the law and the Round One awards both came before the date that the report gives for CCPT’s start.',
  ],
  alt(rows) {
    if (rows.length === 0) return noEvent;
    const [events, lengths] = [eventsIn(rows), spansIn(rows)];
    return `${events.length} dated events, from ${events[0]?.time ?? ''} to ${events.at(-1)?.time ?? ''}, and ${lengths.length} lengths of time.`;
  },
  describe: (rows) =>
    [
      ...eventsIn(rows).map(({ time, event }) => `${time}: ${event}.`),
      ...spansIn(rows).map(({ event, time }) => `${event}: ${inLowerCase(time)}.`),
    ].join(' '),

  legend(rows) {
    const isLasting = spansIn(rows).length > 0;
    const open = isLasting ? ', or time that may be added' : '';
    return [
      uncounted(timeGlyphs.point, 'Month known'),
      uncounted(timeGlyphs.within, `Only season or year known${open}`),
      ...(isLasting ? [uncounted(timeGlyphs.through, 'Length of time')] : []),
    ];
  },
  draw(rows, { view, ...place }) {
    const events = eventsIn(rows).map((row) => (place.compact ? { ...row, event: '' } : row));
    const lengths = spansIn(rows);
    const panels = [
      ...(events.length > 0 ? [calendarPanel(events, view.kind === null && !place.compact)] : []),
      ...(lengths.length > 0 ? [grantPanel(lengths)] : []),
    ];
    return rangeTimeline({ panels, empty: noEvent }, place);
  },
});
