import { bandGlyph, unitGlyph, unitRows, type UnitRow } from '../charts/unit-rows.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import { capitalized, inWords } from '../lib/format.ts';
import { codes, extents, levels, type Level } from '../words/vocabulary.ts';
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
  order: option('Order', { told: 'From all to few', level: 'From local to regional' }),
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

/** What must be said where there is no number, or no base for it. */
function limit({ count, base }: TestRow): string {
  if (count === null) return 'no number in the report';
  return base === null ? 'out of how many is not said' : '';
}

const unitRow = (row: TestRow): UnitRow => ({
  lead: lead(row),
  name: row.outcome,
  parts: [{ id: row.id, look: 'filled', count: row.count, words: limit(row) }],
});

const isNumbered = ({ count }: TestRow): boolean => count !== null;
const largest = (rows: readonly TestRow[]): number => Math.max(...rows.map(({ count }) => count ?? 0));
const sentenceOf = ({ outcome, quantifier, count, base }: TestRow): string => {
  const among = count !== null && base === null ? ', of how many is not said' : '';
  return `${outcome}: ${quantifier}${among}.`;
};

export default defineFigure({
  id: 'five-tests',
  uses: ['outcomes', 'quantities'],
  question: 'How much of the Trust outlived the grant?',
  topic: 'lasted',
  kind: 'dots',
  choices,
  columns: {
    id: {
      label: 'Test',
      description: 'Identifier of the outcome.',
      type: 'string',
      origin: 'coded',
    },
    outcome: {
      label: 'Outcome',
      description: 'What consortia did or became, in our words.',
      type: 'string',
      origin: 'coded',
    },
    level: {
      label: 'Level',
      description: 'Whether the outcome is of local work, of regional work, or of both.',
      type: 'string',
      origin: 'coded',
      text: labelIn(levels),
    },
    quantifier: {
      label: 'In print',
      description: 'The quantifier of the printed report.',
      type: 'string',
      origin: 'printed',
    },
    count: {
      label: 'Consortia',
      description: 'Number of consortia that the report gives; empty where it gives words alone.',
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

  about: {
    purpose: 'Sets five outcomes of the report side by side, each as widely as the report says it holds.',
    reading:
      'The large words are the report’s own quantifiers. One dot is one consortium, no matter which. A hatched band stands where the report gives words and no number.',
    method:
      'The choice of five outcomes and their wording are ours; each rests on the passages that its row refers to. Dots are drawn only where the text gives a number.',
    silent: [
      'It is no funnel: nothing says that those of one row are among those of the row above.',
      'It does not name the consortia of any row.',
    ],
    canSay(rows) {
      const all = rows.filter(({ count, base }) => count !== null && count === base);
      return `By the report’s account local pathway work went on in some form at all ${largest(all)} consortia, and only a few gained significant regional momentum and kept it.`;
    },
    cannotSay: 'Three of the consortia kept their regional momentum.',
  },

  title(rows) {
    return `Local work went on at all ${inWords(largest(rows))}, regional momentum at only a few`;
  },

  caption(rows) {
    const unnumbered = rows.filter((row) => !isNumbered(row)).length;
    return `${capitalized(inWords(rows.length))} outcomes, each with the report’s quantifier. One dot is one consortium; for ${inWords(unnumbered)} of them the report has words and no number.`;
  },

  notes(rows) {
    const open = rows.find(({ count, base }) => count !== null && base === null);
    return [
      `The ${inWords(open?.count ?? 0)} with new district money are those whose Year Three reports mention it: a minimum of reports, and the report does not say out of how many.`,
      'No row is a part of another.',
    ];
  },

  alt(rows) {
    const all = rows.filter(({ count, base }) => count !== null && count === base).length;
    return `${rows.length} outcomes: ${all} hold for all ${largest(rows)} consortia, ${rows.filter((row) => !isNumbered(row)).length} have no number in the report.`;
  },

  describe(rows) {
    return [...rows.map(sentenceOf), 'Where the report gives no number, none is drawn.'].join(' ');
  },

  legend() {
    return [
      { glyph: unitGlyph('filled'), label: 'one consortium', count: null },
      { glyph: bandGlyph, label: 'words, no number', count: null },
    ];
  },

  draw(rows, place) {
    return unitRows({ rows: rows.map(unitRow), most: largest(rows), empty: 'No outcome.' }, place);
  },
});
