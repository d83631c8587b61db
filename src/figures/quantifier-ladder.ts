import { directionDot, directionDotGlyph } from '../charts/direction-dots.ts';
import { ordinalDots } from '../charts/ordinal-dots.ts';
import type { OrdinalDots, OrdinalRow } from '../charts/ordinal-ladder.ts';
import { ordinalStack } from '../charts/ordinal-stack.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import { capitalized, listed } from '../lib/format.ts';
import {
  counted,
  directions,
  extents,
  levels,
  type Direction,
  type Level,
} from '../words/vocabulary/index.ts';
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
  direction: filter('Helps or hinders', directions),
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

/** What the report says instead of the step's word: `only a few`; nothing where it is the word. */
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
      head: 'Not on the scale: out of how many is unknown',
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
  question: 'How many consortia does each finding apply to?',
  topic: 'lasted',
  kind: 'dots',
  countsStatements: true,
  onCard: {
    view: { form: 'stacks' },
    caption: () =>
      'Statements by how many consortia they apply to, as this edition classified them. One dot is one statement, not one consortium.',
  },
  choices,
  columns: {
    id: passageColumns.id,
    finding: {
      label: 'Finding',
      description: 'What the statement says about its consortia, in a few words of our own.',
      type: 'string',
      origin: 'coded',
      text: (value) => capitalized(String(value)),
    },
    extent: {
      label: 'How many consortia',
      description: 'The word for how many consortia the finding applies to, normalized; n= for a number.',
      type: 'string',
      origin: 'coded',
      text: (value) => (isStep(String(value)) ? extents[value as LadderStep].label : 'A number'),
    },
    in_print: {
      label: 'The report’s words',
      description: 'The word or phrase in the report.',
      type: 'string',
      origin: 'printed',
    },
    direction: {
      label: 'Helps or hinders',
      description: 'Whether it helps the work to last, hinders that, is an outcome, or none of these.',
      type: 'string',
      origin: 'coded',
      text: (value) => directions[value as Direction].label,
    },
    level: {
      label: 'Level',
      description: 'Whether it is about local or regional work, or both.',
      type: 'string',
      origin: 'coded',
      text: (value) => levels[value as Level].label,
    },
    factor: {
      label: 'Factor',
      description: 'Factor in the codebook that we classified the statement under.',
      type: 'string',
      origin: 'coded',
    },
    statement: {
      label: 'Full statement',
      description: 'What the report says, in our own words.',
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

  detail: { rows: (rows) => rows, alone: 'each' },

  about: {
    purpose:
      'Sorts the report’s findings by how many consortia they apply to, to show which are common and which are rare.',
    reading:
      'Each row is a finding. Read the word above its dot, then “consortia”, then the row, as one sentence. The words run from “all” on the left to “few if any” on the right. The shape of the dot shows whether the finding helps the work to last, hinders that, is an outcome, or none of these. Where the report uses a different phrase than the column, the phrase appears beside the dot.',
    method:
      'The rows are all statements in the report’s text with a word or number for how many consortia they apply to. We left out descriptions of the program and words such as “generally” that give no amount. Statements about how many leaders, districts or colleges are not included, since they count something else.',
    limitations: [
      'It does not say how many consortia “most” or “several” means. The equal distances between the words are a convention, and “several” and “some” may overlap.',
      'It does not say which consortia a finding applies to, or how much the finding matters.',
    ],
    canSay(rows) {
      const most = onStep(rows, 'most').filter(({ direction }) => direction === 'challenge').length;
      return `By this edition’s classification, ${countOf(rows, 'most')} of the report’s statements apply to most consortia, and ${most} of them describe something that hindered the work.`;
    },
    cannotSay: 'About one in three consortia had doubts about the Education Code.',
  },

  title(rows) {
    const all = countOf(rows, 'all');
    return `${all} findings apply to every CCPT Round One consortium; few if any became sustainable in the ideal sense`;
  },

  caption() {
    return 'Which findings apply to all consortia, and which to most, some or few? One dot is one statement, as this edition classified it, and not a consortium. Its position shows the report’s word for how many, not a percentage.';
  },

  notes(rows) {
    const numbers = rows.filter((row) => !isOnLadder(row)).map(({ in_print }) => in_print);
    return [
      'The words are in order, but the equal distances between them are only a convention. “Few” includes both “few” (hardly any) and “a few” (a small number).',
      `“${listed(numbers)}” comes from Year Three reports, and the report does not say out of how many, so it has no place on the scale. Consortia that did not report such money may have had it too.`,
      'One person classified the statements. Findings about an example, or about two named consortia, are left out.',
    ];
  },

  alt(rows) {
    if (rows.length === 0) return 'No finding matches these choices.';
    const counts = LADDER.filter((step) => countOf(rows, step) > 0).map(
      (step) => `${countOf(rows, step)} for ${stepLabel(step).replace(',', '')}`,
    );
    const numbers = rows.filter((row) => !isOnLadder(row)).length;
    const list = [...counts, ...(numbers > 0 ? [`${numbers} with a number`] : [])];
    return `${counted(rows.length, { label: '', one: 'statement', many: 'statements' })} as this edition classified them, by how many consortia: ${list.join(', ')}.`;
  },

  describe(rows) {
    const apart = rows.filter((row) => !isOnLadder(row));
    return [
      ...LADDER.map((step) => sentenceOf(rows, step)),
      ...apart.map(({ in_print, finding }) => `Not on the scale, ${in_print}: ${finding}.`),
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
