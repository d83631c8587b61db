import { group } from 'd3';
import { directionBarGlyph } from '../charts/direction-bars.ts';
import { strip, type StripPart } from '../charts/strip.ts';
import type { FigurePassage, FigureTables } from '../datasets/figure-tables.ts';
import { listed } from '../lib/format.ts';
import {
  codes,
  counted,
  directions,
  sectors,
  type Direction,
  type ReportSection,
} from '../words/vocabulary.ts';
import { placeOf } from '../prose/outline.ts';
import { filter, filterBy, type View } from './contract/choices.ts';
import { defineFigure, type Row } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';
import { nameWithin, partOf } from './report-strip/parts.ts';

type StripRow = Row & {
  readonly place: string;
  readonly statement: string;
  readonly section: ReportSection;
  readonly direction: Direction;
  readonly factor: string;
  readonly sector: string;
  readonly pointed_out: 'yes' | 'no' | null;
};

const choices = {
  factor: filterBy('Point out a factor', ({ factors }) =>
    Object.fromEntries(factors.map(({ id, label }) => [id, label])),
  ),
  sector: filter('Point out a sector', sectors),
};

type StripView = View<typeof choices>;
type Tables = Pick<FigureTables, 'passages' | 'statements' | 'factors'>;

const DIRECTIONS = codes(directions);
const PASSAGES = { label: 'Passages', one: 'passage', many: 'passages' };

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

/** What a reader asked to see pointed out; without a choice, everything. */
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
    note: counted(members.length, PASSAGES),
    stretches: [...group(members, ({ section }) => section)].map(([section, passages]) => ({
      label: nameWithin(section),
      items: passages.map(({ id, direction, pointed_out: answer }) => ({
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
  question: 'How does the argument run, and where is the part I need?',
  topic: 'study',
  kind: 'dots',
  leads: true,
  choices,
  onCard: {
    rows: opposed,
    caption: (rows) => `A bar is a passage, in reading order: ${opposed(rows).length} of all ${rows.length}.`,
  },
  columns: {
    id: passageColumns.id,
    place: {
      label: 'Place',
      description: 'Section and paragraph of the printed report.',
      type: 'string',
      origin: 'printed',
    },
    statement: {
      label: 'What it says',
      description: 'What the passage says, in our words.',
      type: 'string',
      origin: 'coded',
      isLong: true,
    },
    section: {
      label: 'Section',
      description: 'Code of the section.',
      type: 'string',
      origin: 'printed',
      inFilesOnly: true,
    },
    direction: {
      label: 'Direction',
      description: 'Whether it helps the work to last or keeps it from lasting, is an outcome, or neither.',
      type: 'string',
      origin: 'coded',
      text: (value) => directions[value as Direction].label,
    },
    factor: {
      label: 'Factor',
      description: 'Factor of the codebook that the passage is coded with.',
      type: 'string',
      origin: 'coded',
    },
    sector: {
      label: 'About',
      description: 'Whom the passage is about: one or more sectors, joined by semicolons.',
      type: 'string',
      origin: 'coded',
      text: (value) => sectorNames(String(value)),
    },
    pointed_out: {
      label: 'Pointed out',
      description: 'Whether a view points it out by factor or sector; empty where the view points out none.',
      type: 'string',
      origin: 'computed',
      inFilesOnly: true,
    },
  },

  rows({ passages, statements, factors }: Tables, view: StripView): StripRow[] {
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

  about: {
    purpose:
      'Lays out the whole report passage by passage, as a map of its argument that leads to each paragraph.',
    reading:
      'Read it like a text, line by line: each line is a section of the report, each thin bar a passage, in the order of print. A solid bar above the line tells of what helps the work to last, a hatched one below it of what hinders, an open one across it of an outcome; a short one is neutral. A click on a bar leads to its paragraph in this edition.',
    method:
      'The bars are all passages of the coding, from the authors’ names to the endnotes. A passage is a statement of its own; some take up a whole paragraph, some half a sentence.',
    silent: [
      'It does not say how long a passage is in print: all bars are of one width, and those of one direction of one length.',
      'It does not say how strong a help or a hindrance is.',
    ],
    canSay(rows) {
      const [challenges, supports] = [inPart(rows, 'IV'), inPart(rows, 'V')];
      return `In section IV, ${countIn(challenges, 'challenge')} of ${challenges.length} passages tell of what keeps the work from lasting; in section V, ${countIn(supports, 'support')} of ${supports.length} tell of what helps.`;
    },
    cannotSay: 'The report found that more helped than hindered.',
  },

  title() {
    return 'Section IV tells mostly of what hinders, section V of what helps';
  },

  caption() {
    return 'The argument of the report, section by section. One bar is one coded passage, in reading order; it is not a consortium, and bars are alike though passages are not. Follow a bar to its paragraph.';
  },

  notes(rows) {
    return [
      `All ${rows.length} passages are shown, those on the study and the program among them. One person coded them, in one pass and a check of every row.`,
      'A passage about several sectors is pointed out for each of them; “all partners” is a sector of its own.',
    ];
  },

  alt(rows) {
    const chosen = pointedOut(rows);
    if (chosen.length === 0) return `None of the ${rows.length} passages fits both choices.`;
    const share = chosen === rows ? `${rows.length} passages` : `${chosen.length} of ${rows.length} passages`;
    const counts = DIRECTIONS.map(
      (direction) => `${directions[direction].label.toLowerCase()} ${countIn(chosen, direction)}`,
    );
    return `${share} in reading order, by direction: ${counts.join(', ')}.`;
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
    return strip(partsOf(rows), place);
  },
});
