import { directionDot, directionDotGlyph } from '../charts/direction-dots.ts';
import { ordinalDots } from '../charts/ordinal-dots.ts';
import type { OrdinalDots, OrdinalRow } from '../charts/ordinal-ladder.ts';
import { ordinalStack } from '../charts/ordinal-stack.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import { capitalized, inWords, listed } from '../lib/format.ts';
import { counted, directions, extents, levels, type Direction, type Level } from '../words/vocabulary.ts';
import { filter, filterBy, option, type View } from './contract/choices.ts';
import { defineFigure, type Row } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';
import {
  DIRECTIONS,
  isOnFigure,
  isStep,
  LADDER,
  rankOf,
  stepLabel,
  type LadderStep,
} from './quantifier-ladder/steps.ts';
import { findings } from './quantifier-ladder/words.ts';

type LadderRow = Row & {
  readonly finding: string;
  readonly extent: string;
  readonly in_print: string;
  readonly direction: Direction;
  readonly level: Level;
  readonly factor: string;
  readonly statement: string;
};

/** Levels that the findings of the ladder are on. */
const { local, regional, both } = levels;

const choices = {
  form: option('Show', { rows: 'Each finding in words', stacks: 'Dots only' }),
  level: filter('Level', { local, regional, both }),
  direction: filter('Direction', directions),
  factor: filterBy('Factor', ({ factors, passages }) => {
    const used = new Set(passages.filter(isOnFigure).map(({ factor }) => factor));
    return Object.fromEntries(factors.filter(({ id }) => used.has(id)).map(({ id, label }) => [id, label]));
  }),
};

type LadderView = View<typeof choices>;
type Tables = Pick<FigureTables, 'factors' | 'passages' | 'statements'>;

const isOnLadder = ({ extent }: LadderRow): boolean => isStep(extent);

const onStep = (rows: readonly LadderRow[], step: string): LadderRow[] =>
  rows.filter(({ extent }) => extent === step);

const countOf = (rows: readonly LadderRow[], step: string): number => onStep(rows, step).length;

/** What is printed instead of the step's word: `only a few`; nothing where it is the word. */
function printedBeside({ extent, in_print }: LadderRow): string {
  const bare = in_print.toLowerCase();
  return bare === extent ? '' : bare;
}

function chartOf(rows: readonly LadderRow[], radius?: number): OrdinalDots {
  const marked = (row: LadderRow): OrdinalRow => ({
    id: row.id,
    name: row.finding,
    step: row.extent,
    note: printedBeside(row),
    path: directionDot(row.direction, radius),
  });
  return {
    subject: 'consortia',
    steps: LADDER.map((code) => ({ code, label: stepLabel(code) })),
    rows: rows.filter(isOnLadder).map(marked),
    apart: {
      head: 'Off the ladder: out of how many is not said',
      rows: rows.filter((row) => !isOnLadder(row)).map(marked),
    },
    empty: 'No finding matches these choices.',
  };
}

/** The findings of a step, as a sentence: `Most consortia: looked for …; took up …`. */
function sentenceOf(rows: readonly LadderRow[], step: LadderStep): string {
  const members = onStep(rows, step).map(({ finding }) => finding);
  return members.length > 0 ? `${capitalized(stepLabel(step))}: ${members.join('; ')}.` : '';
}

export default defineFigure({
  id: 'quantifier-ladder',
  uses: ['passages', 'statements', 'factors'],
  question: 'How widely does each finding hold?',
  topic: 'lasted',
  kind: 'dots',
  onCard: { view: { form: 'stacks' } },
  choices,
  columns: {
    id: passageColumns.id,
    finding: {
      label: 'What they did or met',
      description: 'What the passage says of its consortia, in a few words of ours.',
      type: 'string',
      origin: 'coded',
      text: (value) => capitalized(String(value)),
    },
    extent: {
      label: 'How many',
      description: 'The word that says for how many consortia, normalized; n= for a stated number.',
      type: 'string',
      origin: 'coded',
      text: (value) => (isStep(String(value)) ? extents[value as LadderStep].label : 'A number'),
    },
    in_print: {
      label: 'In print',
      description: 'The word or phrase as printed.',
      type: 'string',
      origin: 'printed',
    },
    direction: {
      label: 'Direction',
      description: 'Whether it helps the work to last or keeps it from lasting, is an outcome, or neither.',
      type: 'string',
      origin: 'coded',
      text: (value) => directions[value as Direction].label,
    },
    level: {
      label: 'Level',
      description: 'Where the work that it speaks of goes on.',
      type: 'string',
      origin: 'coded',
      text: (value) => levels[value as Level].label,
    },
    factor: {
      label: 'Factor',
      description: 'Factor of the codebook that the passage is coded with.',
      type: 'string',
      origin: 'coded',
    },
    statement: {
      label: 'In full',
      description: 'What the passage says, in our words.',
      type: 'string',
      origin: 'coded',
      isLong: true,
    },
  },

  rows({ passages, statements, factors }: Tables, { level, direction, factor }: LadderView): LadderRow[] {
    const said = new Map(statements.map(({ id, statement }) => [id, statement]));
    const named = new Map(factors.map(({ id, label }) => [id, label]));
    return passages
      .filter(isOnFigure)
      .filter((passage) => level === null || passage.level === level)
      .filter((passage) => direction === null || passage.direction === direction)
      .filter((passage) => factor === null || passage.factor === factor)
      .sort((a, b) => rankOf(a) - rankOf(b))
      .map((passage) => ({
        id: passage.id,
        finding: findings[passage.id] ?? '',
        extent: passage.extent,
        in_print: passage.extent_text ?? '',
        direction: passage.direction,
        level: passage.level,
        factor: named.get(passage.factor) ?? '',
        statement: said.get(passage.id) ?? '',
      }));
  },

  about: {
    purpose:
      'Puts the findings that speak of all, most or few consortia in the order of these words, so that what is common and what is rare can be told apart.',
    reading:
      'Each row is a finding; read the word over its dot, then “consortia”, then the row, as one sentence. The words run from all on the left to few, if any, on the right. The form of the dot tells whether the finding helps the work to last or keeps it from lasting, is an outcome, or neither. Where the printed phrase differs from the word of the column, it stands beside the dot.',
    method:
      'The rows are all passages of the narrative whose quantifier counts consortia, apart from descriptions of the program and from words such as “generally” that count nothing. What is said of leaders, districts or colleges has no place here, since it counts something else.',
    silent: [
      'It does not say how many consortia “most” or “several” are: the distances between the words are a convention, and “several” and “some” may overlap.',
      'It does not say which consortia are meant, nor how much a finding matters.',
    ],
    canSay(rows) {
      const most = onStep(rows, 'most').filter(({ direction }) => direction === 'challenge').length;
      return `Of the ${inWords(countOf(rows, 'most'))} findings that this edition codes as holding for most consortia, ${inWords(most)} tell of what hindered the work.`;
    },
    cannotSay: 'About one consortium in three had doubts about the Education Code.',
  },

  title(rows) {
    const all = countOf(rows, 'all');
    return `${capitalized(inWords(all))} findings hold for all; ideal sustainability for few, if any`;
  },

  caption() {
    return 'How widely the report says each of its findings holds among the consortia. One dot is one coded passage, not a consortium; its place is a word of the report, not a percentage.';
  },

  notes(rows) {
    const numbers = rows.filter((row) => !isOnLadder(row)).map(({ in_print }) => in_print);
    return [
      'The steps are in order, and no more: equal distances between them are a convention. The step “few” takes in “few” (hardly any) and “a few” (a small number).',
      `“${listed(numbers)}” is a number without a base, counted from Year Three reports; it stands off the ladder. Consortia that did not report such money may have had it too.`,
      'The dots are passages as one person coded them. Findings about an example, or about two named consortia, are left out.',
    ];
  },

  alt(rows) {
    if (rows.length === 0) return 'No finding matches what was chosen.';
    const counts = LADDER.filter((step) => countOf(rows, step) > 0).map(
      (step) => `${countOf(rows, step)} for ${stepLabel(step).replace(',', '')}`,
    );
    const numbers = rows.filter((row) => !isOnLadder(row)).length;
    const list = [...counts, ...(numbers > 0 ? [`${numbers} with a number`] : [])];
    return `${counted(rows.length, { label: '', one: 'finding', many: 'findings' })}, by how many consortia: ${list.join(', ')}.`;
  },

  describe(rows) {
    const apart = rows.filter((row) => !isOnLadder(row));
    return [
      ...LADDER.map((step) => sentenceOf(rows, step)),
      ...apart.map(({ in_print, finding }) => `Off the ladder, ${in_print}: ${finding}.`),
    ]
      .filter(Boolean)
      .join(' ');
  },

  legend(rows) {
    return DIRECTIONS.map((direction) => ({
      glyph: directionDotGlyph(direction),
      label: directions[direction].label,
      count: rows.filter((row) => row.direction === direction).length,
    })).filter(({ count }) => count > 0);
  },

  draw(rows, { view, ...place }) {
    return view.form === 'stacks' ? ordinalStack(chartOf(rows, 9), place) : ordinalDots(chartOf(rows), place);
  },
});
