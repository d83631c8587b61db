import { group } from 'd3';
import { directionBarGlyph } from '../charts/direction-bars.ts';
import type { StripPart } from '../charts/tick-lines.ts';
import { tickStrip } from '../charts/tick-strip.ts';
import type { FigurePassage, Statement } from '../datasets/figure-tables.ts';
import { listed } from '../lib/format.ts';
import { codes, counted, directions, sectors, type Direction } from '../words/vocabulary/index.ts';
import { placeOf } from '../report/address.ts';
import { nameWithin, partOf } from '../report/parts.ts';
import { filter, filterBy, type View } from './contract/choices.ts';
import { coded, words } from './contract/columns.ts';
import { defineFigure, type Row } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';

type StripRow = Row &
  Pick<FigurePassage, 'id' | 'section' | 'direction' | 'factor' | 'sector'> &
  Pick<Statement, 'statement'> & {
    readonly place: string;
    readonly pointed_out: 'yes' | 'no' | null;
  };

const choices = {
  factor: filterBy('Statements about a factor', ({ factors }) =>
    Object.fromEntries(factors.map(({ id, label }) => [id, label])),
  ),
  sector: filter('Statements about a sector', sectors),
};

type StripView = View<typeof choices>;

const DIRECTIONS = codes(directions);
const STATEMENTS = { label: 'Statements', one: 'statement', many: 'statements' };

const countIn = (rows: readonly StripRow[], direction: Direction): number =>
  rows.filter((row) => row.direction === direction).length;

const told = (rows: readonly StripRow[]): string =>
  listed(
    DIRECTIONS.filter((direction) => countIn(rows, direction) > 0).map((direction) =>
      counted(countIn(rows, direction), directions[direction]),
    ),
  );

const inPart = (rows: readonly StripRow[], numeral: string): StripRow[] =>
  rows.filter(({ section }) => section.split('.')[0] === numeral);

/** The two sections that the title speaks of. */
const opposed = (rows: readonly StripRow[]): StripRow[] => [...inPart(rows, 'IV'), ...inPart(rows, 'V')];

/** What a reader chose to highlight; without a choice, everything. */
function pointedOut(rows: readonly StripRow[]): readonly StripRow[] {
  return rows.every(({ pointed_out: answer }) => answer === null)
    ? rows
    : rows.filter(({ pointed_out: answer }) => answer === 'yes');
}

const sectorNames = (value: string): string =>
  listed(value.split(';').map((code) => sectors[code as keyof typeof sectors].label));

/** The answer to what a reader asked for; none where nothing was asked. */
function answerTo({ factor, sector }: StripView, passage: FigurePassage): StripRow['pointed_out'] {
  if (factor === null && sector === null) return null;
  const fits =
    (factor === null || passage.factor === factor) &&
    (sector === null || passage.sector.split(';').includes(sector));
  return fits ? 'yes' : 'no';
}

function partsOf(rows: readonly StripRow[]): StripPart[] {
  return [...group(rows, ({ section }) => partOf(section))].map(([head, members]) => ({
    head,
    note: counted(members.length, STATEMENTS),
    stretches: [...group(members, ({ section }) => section)].map(([section, passages]) => ({
      label: nameWithin(section),
      ticks: passages.map(({ id, direction, pointed_out: answer }) => ({
        id,
        direction,
        isChosen: answer !== 'no',
      })),
    })),
  }));
}

export default defineFigure({
  id: 'report-strip',
  uses: ['passages', 'statements', 'factors'],
  question: 'How is the report’s argument built, and where is each part?',
  topic: 'study',
  kind: 'dots',
  leads: true,
  countsStatements: true,
  choices,
  onCard: {
    rows: opposed,
    caption: (rows) =>
      `Each bar is a statement, as this edition classified it, in reading order: ${opposed(rows).length} of all ${rows.length}.`,
  },
  columns: {
    id: passageColumns.id,
    place: words('Place', 'Section and paragraph of the report.', 'printed'),
    statement: words('What it says', 'What the report says, in our own words.', 'coded', { isLong: true }),
    section: words('Section', 'Code of the section.', 'printed', { inFilesOnly: true }),
    direction: coded(
      'Helps or hinders',
      'Whether it helps the work to last, hinders that, is an outcome, or none of these.',
      'coded',
      directions,
    ),
    factor: words('Factor', 'Factor in the codebook that we classified the statement under.', 'coded'),
    sector: words(
      'Who it is about',
      'One or more sectors that the statement is about, separated by semicolons.',
      'coded',
      { text: (value) => sectorNames(String(value)) },
    ),
    pointed_out: words(
      'Highlighted',
      'Whether it matches the factor or sector that was chosen; empty where none was chosen.',
      'computed',
      { inFilesOnly: true },
    ),
  },

  rows({ passages, statements, factors }, view): StripRow[] {
    const said = new Map(statements.map(({ id, statement }) => [id, statement]));
    const named = new Map(factors.map(({ id, label }) => [id, label]));
    return passages.map((passage) => ({
      id: passage.id,
      place: placeOf(passage),
      statement: said.get(passage.id) ?? '',
      section: passage.section,
      direction: passage.direction,
      factor: named.get(passage.factor) ?? '',
      sector: passage.sector,
      pointed_out: answerTo(view, passage),
    }));
  },

  detail: { rows: opposed, alone: 'all', key: 0 },

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
      const [challenges, supports] = [inPart(rows, 'IV'), inPart(rows, 'V')];
      return `By this edition’s classification, ${countIn(challenges, 'challenge')} of ${challenges.length} statements in the report’s section on challenges (IV) describe what hinders the work; in its section on supports (V), ${countIn(supports, 'support')} of ${supports.length} describe what helps.`;
    },
    cannotSay: 'The report found that more helped than hindered.',
  },

  title(rows) {
    const [challenges, supports] = [inPart(rows, 'IV'), inPart(rows, 'V')];
    return `In the CCPT report’s section on challenges, ${countIn(challenges, 'challenge')} of ${challenges.length} statements describe what hindered the work; in its section on supports, ${countIn(supports, 'support')} of ${supports.length} describe what helped`;
  },

  caption() {
    return 'Each bar is one statement, as this edition classified it, in reading order; it is not a consortium. Select a bar to go to its paragraph.';
  },

  notes(rows) {
    return [
      `The chart shows all ${rows.length} statements, also those about the study and the program. One person classified all of them once and then checked every one.`,
      'A statement about several sectors is highlighted for each; “all partners” is a sector of its own.',
    ];
  },

  alt(rows) {
    const chosen = pointedOut(rows);
    if (chosen.length === 0) return `None of the ${rows.length} statements matches both choices.`;
    const share =
      chosen === rows ? `${rows.length} statements` : `${chosen.length} of ${rows.length} statements`;
    const counts = DIRECTIONS.map(
      (direction) => `${directions[direction].label.toLowerCase()} ${countIn(chosen, direction)}`,
    );
    return `${share} in reading order, as this edition classified them: ${counts.join(', ')}.`;
  },

  describe(rows) {
    const chosen = pointedOut(rows);
    const parts = [...group(chosen, ({ section }) => partOf(section))];
    return parts.map(([head, members]) => `${head}: ${told(members)}.`).join(' ');
  },

  legend(rows) {
    return DIRECTIONS.map((direction) => ({
      glyph: directionBarGlyph(direction),
      label: directions[direction].label,
      count: countIn(pointedOut(rows), direction),
    }));
  },

  draw(rows, place) {
    return tickStrip(partsOf(rows), place);
  },
});
