import { unitGlyph, unitRows, wordsGlyph, type UnitRow } from '../charts/unit-rows.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import { capitalized } from '../lib/format.ts';
import { codes, extents, levels, type Level } from '../words/vocabulary/index.ts';
import { option } from './contract/choices.ts';
import { labelIn } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';
import { valueOf } from './contract/quantity.ts';

type TestRow = Row & {
  readonly outcome: string;
  readonly level: Level;
  readonly quantifier: string;
  readonly count: number | null;
  readonly base: number | null;
  readonly passages: string;
};

const choices = {
  order: option('Sort by', { told: 'From all to few', level: 'From local to regional' }),
};

/** From what goes on in one place to what a whole region does. */
const LEVELS = codes(levels);

const told = ({ outcomes, quantities }: Pick<FigureTables, 'outcomes' | 'quantities'>): TestRow[] =>
  outcomes.map(({ id, label, level, quantifier, count, of, passages }) => ({
    id,
    outcome: label,
    level,
    quantifier,
    count: valueOf(quantities, count),
    base: valueOf(quantities, of),
    passages,
  }));

/** The quantifier as it stands in large letters; a number that the report gives without a noun gets one. */
function lead({ quantifier, count }: TestRow): string {
  const words = quantifier in extents ? labelIn(extents)(quantifier) : capitalized(quantifier);
  return count === null || /\d/.test(words) ? words : `${words} one`;
}

/** What must be said where the report gives no number, or does not say out of how many. */
function limit({ count, base }: TestRow): string {
  if (count === null) return 'the report gives no number';
  return base === null ? 'the report does not say out of how many' : '';
}

const unitRow = (row: TestRow): UnitRow => ({
  lead: lead(row),
  name: row.outcome,
  parts: [{ id: row.id, look: 'filled', count: row.count, words: limit(row) }],
});

const isNumbered = ({ count }: TestRow): boolean => count !== null;
const largest = (rows: readonly TestRow[]): number => Math.max(...rows.map(({ count }) => count ?? 0));
const sentenceOf = ({ outcome, quantifier, count, base }: TestRow): string => {
  const among = count !== null && base === null ? '; the report does not say out of how many' : '';
  return `${outcome}: ${quantifier}${among}.`;
};

export default defineFigure({
  id: 'five-tests',
  uses: ['outcomes', 'quantities'],
  question: 'What lasted after the grant ended?',
  topic: 'lasted',
  kind: 'dots',
  choices,
  columns: {
    id: {
      label: 'Outcome',
      description: 'ID of the outcome.',
      type: 'string',
      origin: 'coded',
    },
    outcome: {
      label: 'Outcome',
      description: 'What consortia did or achieved, in our words.',
      type: 'string',
      origin: 'coded',
    },
    level: {
      label: 'Level',
      description: 'Whether the outcome is about local work, regional work or both.',
      type: 'string',
      origin: 'coded',
      text: labelIn(levels),
    },
    quantifier: {
      label: 'How many, in the report’s words',
      description: 'The report’s own words for how many.',
      type: 'string',
      origin: 'printed',
    },
    count: {
      label: 'Consortia',
      description: 'Number of consortia that the report gives; empty where it gives only words.',
      type: 'integer',
      origin: 'printed',
    },
    base: {
      label: 'Out of',
      description: 'Number of consortia that the statement is about; empty where the report does not say.',
      type: 'integer',
      origin: 'printed',
    },
    passages: passageColumns.passages,
  },

  rows(tables, view): TestRow[] {
    const rows = told(tables);
    return view.order === 'level'
      ? rows.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
      : rows;
  },

  detail: {
    rows: (rows) => rows.filter(({ id }) => id === 'local-work' || id === 'regional-momentum'),
    alone: 'each',
    key: 0,
  },

  about: {
    purpose: 'Compares outcomes that the report describes, and how many consortia it says reached each.',
    reading:
      'The large words are the report’s own. One dot is one consortium, without saying which one. Quotation marks stand where the report gives words but no number; their size means nothing.',
    method:
      'We chose the outcomes and worded them; each rests on the statements listed in its row. Dots are drawn only where the report gives a number.',
    limitations: [
      'It is not a funnel: the report does not say that the consortia in one row are among those in the row above.',
      'It does not name the consortia in any row.',
    ],
    canSay(rows) {
      const all = rows.filter(({ count, base }) => count !== null && count === base);
      return `By the report’s account, all ${largest(all)} consortia kept local pathway work going in some form, and only a few built significant regional momentum and kept it.`;
    },
    cannotSay: 'Three of the consortia kept their regional momentum.',
  },

  title(rows) {
    return `All ${largest(rows)} consortia kept local work going in some form; only a few built and kept significant regional momentum`;
  },

  caption(rows) {
    const unnumbered = rows.filter((row) => !isNumbered(row)).length;
    return `How many consortia reached each of ${rows.length} outcomes, in the report’s own words. One dot is one consortium. ${unnumbered} outcomes have no number in the report, so they have no dots.`;
  },

  notes(rows) {
    const open = rows.find(({ count, base }) => count !== null && base === null);
    return [
      `The ${open?.count ?? 0} consortia with new district money are those whose Year Three reports mention it. The report does not say out of how many, so others may have had it too.`,
      'The rows are independent: a consortium can be in one row and not in the next.',
    ];
  },

  alt(rows) {
    const all = rows.filter(({ count, base }) => count !== null && count === base).length;
    return `${rows.length} outcomes: ${all} apply to all ${largest(rows)} consortia, and ${rows.filter((row) => !isNumbered(row)).length} have no number in the report.`;
  },

  describe(rows) {
    return [...rows.map(sentenceOf), 'Where the report gives no number, no dots are drawn.'].join(' ');
  },

  legend() {
    return [
      { glyph: unitGlyph('filled'), label: 'one consortium', count: null },
      { glyph: wordsGlyph, label: 'words only, no number', count: null },
    ];
  },

  draw(rows, place) {
    return unitRows({ rows: rows.map(unitRow), most: largest(rows), empty: 'No outcome.' }, place);
  },
});
