import { directionLooks, glyphOf } from '../charts/kit/looks.ts';
import { dotMatrix } from '../charts/dot-matrix.ts';
import { unitChart } from '../charts/unit-chart.ts';
import { capitalized, listed } from '../lib/format.ts';
import {
  amounts,
  codes,
  counted,
  directions,
  extents,
  levels,
  type Amount,
  type Label,
} from '../words/vocabulary/index.ts';
import { filter, filterBy, option } from './contract/choices.ts';
import { coded, words } from './contract/columns.ts';
import { matches } from './contract/consortium-columns.ts';
import { defineFigure } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';
import {
  apart,
  isAmount,
  matrixOf,
  saying,
  stacksOf,
  wordOf,
  type LadderRow,
} from './quantifier-ladder/drawn.ts';

/** Levels that the findings of the ladder are on. */
const { local, regional, both } = levels;

const choices = {
  form: option('Show', { rows: 'Each finding in words', stacks: 'Dots only' }),
  level: filter('Level', { local, regional, both }),
  direction: filter('Helps or hinders', directions),
  factor: filterBy('Factor', ({ factors, passages, 'counted-findings': findings }) => {
    const counted = new Set(findings.map(({ id }) => id));
    const used = new Set(passages.filter(({ id }) => counted.has(id)).map(({ factor }) => factor));
    return Object.fromEntries(factors.filter(({ id }) => used.has(id)).map(({ id, label }) => [id, label]));
  }),
};

/** Directions in the order in which findings of one word follow each other. */
const DIRECTIONS = codes(directions);

const statements: Label = { label: 'Statements', one: 'statement', many: 'statements' };

/** Where a finding stands: by its word, numbers last, and within a word by its direction. */
function rankOf({ extent, direction }: LadderRow): number {
  const step = isAmount(extent) ? amounts.indexOf(extent) : amounts.length;
  return step * DIRECTIONS.length + DIRECTIONS.indexOf(direction);
}

/** The findings of a word, as a sentence: `Most consortia: looked for …; took up …`. */
function sentenceOf(rows: readonly LadderRow[], amount: Amount): string {
  const members = saying(rows, amount).map(({ finding }) => finding);
  return members.length > 0 ? `${capitalized(wordOf(amount))}: ${members.join('; ')}.` : '';
}

export default defineFigure({
  id: 'quantifier-ladder',
  uses: ['counted-findings', 'passages', 'statements', 'factors'],
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
    finding: words(
      'Finding',
      'What the statement says about its consortia, in a few words of our own.',
      'coded',
      { text: (value) => capitalized(String(value)) },
    ),
    extent: words(
      'How many consortia',
      'The word for how many consortia the finding applies to, normalized; n= for a number.',
      'coded',
      { text: (value) => (isAmount(String(value)) ? extents[value as Amount].label : 'A number') },
    ),
    in_print: words('The report’s words', 'The word or phrase in the report.', 'printed'),
    direction: coded(
      'Helps or hinders',
      'Whether it helps the work to last, hinders that, is an outcome, or none of these.',
      'coded',
      directions,
    ),
    level: coded('Level', 'Whether it is about local or regional work, or both.', 'coded', levels),
    factor: words('Factor', 'Factor in the codebook that we classified the statement under.', 'coded'),
    statement: words('Full statement', 'What the report says, in our own words.', 'coded', { isLong: true }),
  },

  rows({ 'counted-findings': findings, passages, statements: said, factors }, view): LadderRow[] {
    const findingOf = new Map(findings.map(({ id, finding }) => [id, finding]));
    const statementOf = new Map(said.map(({ id, statement }) => [id, statement]));
    const factorOf = new Map(factors.map(({ id, label }) => [id, label]));
    return passages
      .filter(({ id }) => findingOf.has(id))
      .filter(({ level }) => matches(view.level, level))
      .filter(({ direction }) => matches(view.direction, direction))
      .filter(({ factor }) => matches(view.factor, factor))
      .map(({ id, extent, extent_text, direction, level, factor }) => ({
        id,
        finding: findingOf.get(id) ?? '',
        extent,
        in_print: extent_text ?? '',
        direction,
        level,
        factor: factorOf.get(factor) ?? '',
        statement: statementOf.get(id) ?? '',
      }))
      .sort((a, b) => rankOf(a) - rankOf(b));
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
      const most = saying(rows, 'most').filter(({ direction }) => direction === 'challenge').length;
      return `By this edition’s classification, ${saying(rows, 'most').length} of the report’s statements apply to most consortia, and ${most} of them describe something that hindered the work.`;
    },
    cannotSay: 'About one in three consortia had doubts about the Education Code.',
  },

  title(rows) {
    const all = saying(rows, 'all').length;
    return `${all} findings apply to every CCPT Round One consortium; few if any became sustainable in the ideal sense`;
  },

  caption() {
    return 'Which findings apply to all consortia, and which to most, some or few? One dot is one statement, as this edition classified it, and not a consortium. Its position shows the report’s word for how many, not a percentage.';
  },

  notes(rows) {
    const numbers = apart(rows).map(({ in_print }) => in_print);
    return [
      'The words are in order, but the equal distances between them are only a convention. “Few” includes both “few” (hardly any) and “a few” (a small number).',
      `“${listed(numbers)}” comes from Year Three reports, and the report does not say out of how many, so it has no place on the scale. Consortia that did not report such money may have had it too.`,
      'One person classified the statements. Findings about an example, or about two named consortia, are left out.',
    ];
  },

  alt(rows) {
    if (rows.length === 0) return 'No finding matches these choices.';
    const counts = amounts
      .filter((amount) => saying(rows, amount).length > 0)
      .map((amount) => `${saying(rows, amount).length} for ${wordOf(amount).replace(',', '')}`);
    const numbers = apart(rows).length;
    const list = [...counts, ...(numbers > 0 ? [`${numbers} with a number`] : [])];
    return `${counted(rows.length, statements)} as this edition classified them, by how many consortia: ${list.join(', ')}.`;
  },

  describe(rows) {
    return [
      ...amounts.map((amount) => sentenceOf(rows, amount)),
      ...apart(rows).map(({ in_print, finding }) => `Not on the scale, ${in_print}: ${finding}.`),
    ]
      .filter(Boolean)
      .join(' ');
  },

  legend(rows) {
    return DIRECTIONS.map((direction) => ({
      glyph: glyphOf(directionLooks[direction], 6.5),
      label: directions[direction].label,
      count: rows.filter((row) => row.direction === direction).length,
    })).filter(({ count }) => count > 0);
  },

  draw(rows, { view, ...place }) {
    return view.form === 'stacks' && rows.length > 0
      ? unitChart({ rows: stacksOf(rows), empty: '' }, place)
      : dotMatrix(matrixOf(rows), place);
  },
});
