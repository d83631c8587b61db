import { group } from 'd3';
import { directionBarGlyph } from '../charts/direction-bars.ts';
import type { StripPart } from '../charts/tick-lines.ts';
import { tickStrip } from '../charts/tick-strip.ts';
import type { FigurePassage } from '../datasets/figure-tables.ts';
import { listed } from '../lib/format.ts';
import { placeOf } from '../report/address.ts';
import { nameWithin, partOf } from '../report/parts.ts';
import { codes, counted, directions, sectors } from '../words/vocabulary/index.ts';
import { filter, filterBy, type View } from './contract/choices.ts';
import { coded, computed, passageColumns, printed } from './contract/columns.ts';
import { defineFigure, type Tables } from './contract/define.ts';
import { countIn } from './contract/directions.ts';
import { legendOf } from './contract/legend.ts';
import { groupsBy, inColumns, itemsIn, lists, rowsWith, textById } from './contract/rows.ts';
import { countsInWords, statementWords } from './contract/wording.ts';

const choices = {
  factor: filterBy('Statements about a factor', ({ factors }) => factors),
  sector: filter('Statements about a sector', sectors),
};

const sectorNames = (value: string): string =>
  listed(itemsIn(value).map((code) => sectors[code as keyof typeof sectors].label));

const columns = {
  id: passageColumns.id,
  place: printed.words('Place', 'Section and paragraph of the report.'),
  statement: { ...passageColumns.statement, label: 'What it says' },
  section: printed.words('Section', 'Code of the section.', { inFilesOnly: true }),
  direction: passageColumns.direction,
  factor: passageColumns.factor,
  sector: coded.words(
    'Who it is about',
    'One or more sectors that the statement is about, separated by semicolons.',
    { text: sectorNames },
  ),
  pointed_out: computed.words(
    'Highlighted',
    'Whether it matches the factor or sector that was chosen; empty where none was chosen.',
    { inFilesOnly: true, empty: ['not-asked'] },
  ),
};

/** The answer to what a reader asked for; none where nothing was asked. */
function answerTo({ factor, sector }: View<typeof choices>, passage: FigurePassage) {
  if (factor === null && sector === null) return null;
  return lists(passage.factor, factor) && lists(passage.sector, sector) ? 'yes' : 'no';
}

function rowsOf(
  { passages, statements, factors }: Tables<'passages' | 'statements' | 'factors'>,
  view: View<typeof choices>,
) {
  const statementOf = textById(statements, 'statement');
  const factorOf = textById(factors, 'label');
  const rows = passages.map((passage) => ({
    ...passage,
    place: placeOf(passage),
    statement: statementOf(passage.id),
    factor: factorOf(passage.factor),
    pointed_out: answerTo(view, passage),
  }));
  return inColumns(columns, rows);
}

type StripRow = ReturnType<typeof rowsOf>[number];

const inPart = (rows: readonly StripRow[], numeral: string): StripRow[] =>
  rows.filter(({ section }) => section.split('.')[0] === numeral);

/** The two sections that the title speaks of: on challenges, and on supports. */
const opposed = (rows: readonly StripRow[]) => [inPart(rows, 'IV'), inPart(rows, 'V')] as const;

/** What a reader chose to highlight; without a choice, everything. */
const pointedOut = (rows: readonly StripRow[]): readonly StripRow[] =>
  rows.every(({ pointed_out: answer }) => answer === null) ? rows : rowsWith(rows, { pointed_out: 'yes' });

/** From which share on most statements of a part are about one thing. */
const MOST = 0.6;

const byPart = (rows: readonly StripRow[]) => [...group(rows, ({ section }) => partOf(section))];

/** How many statements a part has, and of these on what, if most are about one thing. */
function noteOn(members: readonly StripRow[]): string {
  const clear = (['support', 'challenge'] as const).find(
    (direction) => countIn(members, direction) > MOST * members.length,
  );
  return clear
    ? `${countIn(members, clear)} of ${members.length} on what ${directions[clear].label.toLowerCase()}`
    : counted(members.length, statementWords);
}

const partsOf = (rows: readonly StripRow[]): StripPart[] =>
  byPart(rows).map(([head, members]) => ({
    head,
    note: noteOn(members),
    stretches: groupsBy(members, 'section').map(([section, bars]) => ({
      label: nameWithin(section),
      ticks: bars.map((bar) => ({ ...bar, isChosen: bar.pointed_out !== 'no' })),
    })),
  }));

export default defineFigure({
  id: 'report-strip',
  uses: ['passages', 'statements', 'factors'],
  question: 'How is the report’s argument built, and where is each part?',
  topic: 'study',
  kind: 'dots',
  leads: true,
  countsStatements: true,
  choices,
  columns,

  rows: rowsOf,
  onCard: {
    rows: (rows) => opposed(rows).flat(),
    caption: (rows) =>
      `Each bar is a statement, as this edition classified it, in reading order: ${opposed(rows).flat().length} of all ${rows.length}.`,
  },
  detail: { rows: (rows) => opposed(rows).flat(), alone: 'all', key: 0 },

  about: {
    purpose: 'Shows the whole report, statement by statement, and leads to each paragraph.',
    reading:
      'Each line is a section of the report, and each bar a statement, in the report’s order. A solid bar above the line describes something that helps the work to last; a hatched bar below the line, something that hinders. An open bar across the line is an outcome, and a short bar is neutral. Select a bar to go to its paragraph.',
    method: 'We divided the whole report into statements. Some take up a paragraph, others half a sentence.',
    limitations: [
      'It does not show how long a statement is: all bars have the same width.',
      'It does not say how much something helps or hinders.',
    ],
    canSay(rows) {
      const [challenges, supports] = opposed(rows);
      return `By this edition’s classification, ${countIn(challenges, 'challenge')} of ${challenges.length} statements in the report’s section on challenges (IV) describe what hinders the work; in its section on supports (V), ${countIn(supports, 'support')} of ${supports.length} describe what helps.`;
    },
    cannotSay: 'The report found that more helped than hindered.',
  },

  title(rows) {
    const [challenges, supports] = opposed(rows);
    return `In the CCPT report’s section on challenges, ${countIn(challenges, 'challenge')} of ${challenges.length} statements describe what hindered the work; in its section on supports, ${countIn(supports, 'support')} of ${supports.length} describe what helped`;
  },
  caption: () =>
    'Each bar is one statement, as this edition classified it, in reading order; it is not a consortium. Select a bar to go to its paragraph.',
  notes: (rows) => [
    `The chart shows all ${rows.length} statements, also those about the study and the program. One person classified all of them once and then checked every one.`,
    'A statement about several sectors is highlighted for each; “all partners” is a sector of its own.',
  ],
  alt(rows) {
    const chosen = pointedOut(rows);
    if (chosen.length === 0) return `None of the ${rows.length} statements matches both choices.`;
    const share = chosen === rows ? rows.length : `${chosen.length} of ${rows.length}`;
    const counts = codes(directions).map(
      (direction) => `${directions[direction].label.toLowerCase()} ${countIn(chosen, direction)}`,
    );
    return `${share} statements in reading order, as this edition classified them: ${counts.join(', ')}.`;
  },
  describe: (rows) =>
    byPart(pointedOut(rows))
      .map(([head, members]) => `${head}: ${countsInWords(members, 'direction', directions)}.`)
      .join(' '),

  legend: (rows) =>
    legendOf(directions, directionBarGlyph, (direction) => countIn(pointedOut(rows), direction)),
  draw: (rows, place) => tickStrip(partsOf(rows), place),
});
