import { sort } from 'd3';
import { dotMatrix } from '../charts/dot-matrix/draw.ts';
import { unitChart } from '../charts/unit-chart.ts';
import { capitalized, listed } from '../lib/format.ts';
import { amounts, codes, counted, directions, extents, levels } from '../words/vocabulary/index.ts';
import { filter, filterBy, option } from './contract/choices.ts';
import { coded, passageColumns, printed } from './contract/columns.ts';
import { defineFigure } from './contract/define.ts';
import { countIn, directionDot } from './contract/directions.ts';
import { legendOf, occurring } from './contract/legend.ts';
import { groupsBy, idsOf, inColumns, rowsWith, textById } from './contract/rows.ts';
import { statementWords } from './contract/wording.ts';
import { apart, isAmount, matrixOf, noFinding, saying, stacksOf, wordOf } from './quantifier-ladder/drawn.ts';
import type { LadderRow } from './quantifier-ladder/drawn.ts';

/** Levels that the findings of the ladder are on. */
const { local, regional, both } = levels;

const choices = {
  form: option('Show', { rows: 'Each finding in words', stacks: 'Dots only' }),
  level: filter('Level', { local, regional, both }),
  direction: filter('Helps or hinders', directions),
  factor: filterBy('Factor', ({ factors, passages, 'counted-findings': findings }) => {
    const counted = new Set(idsOf(findings));
    const used = new Set(passages.filter(({ id }) => counted.has(id)).map(({ factor }) => factor));
    return factors.filter(({ id }) => used.has(id));
  }),
};

const columns = {
  id: passageColumns.id,
  finding: coded.words('Finding', 'What the statement says about its consortia, in a few words of our own.', {
    text: capitalized,
  }),
  extent: coded.words(
    'How many consortia',
    'The word for how many consortia the finding applies to, normalized; n= for a number.',
    { text: (extent: string) => (isAmount(extent) ? extents[extent].label : 'A number') },
  ),
  in_print: printed.words('The report’s words', 'The word or phrase in the report.'),
  direction: passageColumns.direction,
  level: passageColumns.level,
  factor: passageColumns.factor,
  statement: passageColumns.statement,
};

/** Findings by their words, numbers last, and within a word by their directions. */
const ordered = (rows: readonly LadderRow[]): LadderRow[] =>
  sort(
    rows,
    ({ extent }) => (isAmount(extent) ? amounts.indexOf(extent) : amounts.length),
    ({ direction }) => codes(directions).indexOf(direction),
  );

export default defineFigure({
  id: 'quantifier-ladder',
  uses: ['counted-findings', 'passages', 'statements', 'factors'],
  question: 'How many consortia does each finding apply to?',
  topic: 'lasted',
  kind: 'dots',
  countsStatements: true,
  choices,
  columns,

  rows({ 'counted-findings': findings, passages, statements, factors }, { level, direction, factor }) {
    const findingOf = textById(findings, 'finding');
    const statementOf = textById(statements, 'statement');
    const factorOf = textById(factors, 'label');
    const found = rowsWith(passages, { level, direction, factor }).filter(({ id }) => findingOf(id));
    const rows = found.map((passage) => ({
      ...passage,
      finding: findingOf(passage.id),
      in_print: passage.extent_text ?? '',
      factor: factorOf(passage.factor),
      statement: statementOf(passage.id),
    }));
    return ordered(inColumns(columns, rows));
  },
  onCard: {
    view: { form: 'stacks' },
    caption: () =>
      'Statements by how many consortia they apply to, as this edition classified them. One dot is one statement, not one consortium.',
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
      const most = saying(rows, 'most');
      return `By this edition’s classification, ${most.length} of the report’s statements apply to most consortia, and ${countIn(most, 'challenge')} of them describe something that hindered the work.`;
    },
    cannotSay: 'About one in three consortia had doubts about the Education Code.',
  },

  title: (rows) =>
    `${saying(rows, 'all').length} findings apply to every CCPT Round One consortium; few if any became sustainable in the ideal sense`,
  caption: () =>
    'Which findings apply to all consortia, and which to most, some or few? One dot is one statement, as this edition classified it, and not a consortium. Its position shows the report’s word for how many, not a percentage.',
  notes(rows) {
    const numbers = apart(rows).map(({ in_print }) => in_print);
    return [
      'The words are in order, but the equal distances between them are only a convention. “Few” includes both “few” (hardly any) and “a few” (a small number).',
      `“${listed(numbers)}” comes from Year Three reports, and the report does not say out of how many, so it has no place on the scale. Consortia that did not report such money may have had it too.`,
      'One person classified the statements. Findings about an example, or about two named consortia, are left out.',
    ];
  },
  alt(rows) {
    if (rows.length === 0) return noFinding;
    const words = groupsBy(rows, 'extent', amounts).map(
      ([amount, own]) => `${own.length} for ${wordOf(amount)}`,
    );
    const numbers = apart(rows).length;
    const counts = numbers > 0 ? [...words, `${numbers} with a number`] : words;
    return `${counted(rows.length, statementWords)} as this edition classified them, by how many consortia: ${counts.join(', ')}.`;
  },
  describe: (rows) =>
    [
      ...groupsBy(rows, 'extent', amounts).map(
        ([amount, own]) => `${extents[amount].label}: ${own.map(({ finding }) => finding).join('; ')}.`,
      ),
      ...apart(rows).map(({ in_print, finding }) => `Not on the scale, ${in_print}: ${finding}.`),
    ].join(' '),

  legend: (rows) => occurring(legendOf(directions, directionDot, (direction) => countIn(rows, direction))),
  draw: (rows, { view, ...place }) =>
    view.form === 'stacks' && rows.length > 0
      ? unitChart({ rows: stacksOf(rows), empty: '' }, place)
      : dotMatrix(matrixOf(rows), place),
});
