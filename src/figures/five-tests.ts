import { sort } from 'd3';
import { agencyLegend } from '../charts/agency-legend.ts';
import { filledLooks, glyphOf, looks, openLooks, type Look } from '../charts/kit/looks.ts';
import { unitChart } from '../charts/unit-chart.ts';
import { codes, levels, outcomeStages, type AgencyType } from '../words/vocabulary/index.ts';
import { option } from './contract/choices.ts';
import { added, coded, passageColumns, printed } from './contract/columns.ts';
import { defineFigure, type Tables } from './contract/define.ts';
import { uncounted } from './contract/legend.ts';
import { quantifierInLarge } from './contract/outcomes.ts';
import { valueOf } from './contract/quantity.ts';
import { inColumns, itemsIn, listOf } from './contract/rows.ts';

const columns = {
  id: coded.words('Outcome', 'ID of the outcome.'),
  outcome: coded.words('Outcome', 'What consortia did or achieved, in our words.'),
  level: passageColumns.level,
  stage: coded.code(
    'When',
    'Whether consortia did it with the grant, or it is what lasted after the grant.',
    outcomeStages,
  ),
  quantifier: printed.words('How many, in the report’s words', 'The report’s own words for how many.'),
  count: printed.integer(
    'Consortia',
    'Number of consortia that the report gives; empty where it gives only words.',
    { empty: ['not-stated'] },
  ),
  base: printed.integer(
    'Out of',
    'Number of consortia that the statement is about; empty where the report does not say.',
    { empty: ['not-stated'] },
  ),
  passages: passageColumns.passages,
  agency_types: added.words(
    'Types of agency',
    'Types of all grantees, in the order of the report’s appendix, separated by semicolons; empty where the report does not say that all reached the outcome.',
    { inFilesOnly: true, empty: ['not-stated'] },
  ),
};

/** The outcomes; where all consortia reached one, with the types of all grantees. */
function rowsOf({ outcomes, quantities, consortia }: Tables<'outcomes' | 'quantities' | 'consortia'>) {
  const rows = outcomes.map((row) => {
    const [count, base] = [valueOf(quantities, row.count), valueOf(quantities, row.of)];
    const all = count === base && count === consortia.length ? consortia : [];
    return { ...row, outcome: row.label, count, base, agency_types: listOf(all, 'agency_type') };
  });
  return inColumns(columns, rows);
}

type OutcomeRow = ReturnType<typeof rowsOf>[number];

/** What must be said where the report gives no number, or does not say out of how many. */
function limit({ count, base }: OutcomeRow): string {
  if (count === null) return 'the report gives no number';
  return base === null ? 'the report does not say out of how many' : '';
}

const typesOf = ({ agency_types }: OutcomeRow): AgencyType[] => itemsIn(agency_types) as AgencyType[];

/** Each consortium in its own shape and color where it is known which these are; else rings. */
function units(row: OutcomeRow): Look[] {
  const types = typesOf(row);
  if (types.length === 0) return Array<Look>(row.count ?? 0).fill(looks.open);
  const byType = row.stage === 'grant' ? filledLooks : openLooks;
  return types.map((type) => byType[type]);
}

const unnumbered = (rows: readonly OutcomeRow[]): OutcomeRow[] => rows.filter(({ count }) => count === null);
const largest = (rows: readonly OutcomeRow[]): number => Math.max(...rows.map(({ count }) => count ?? 0));
const isOfAll = ({ count, base }: OutcomeRow): boolean => count !== null && count === base;
/** With a number, though the report does not say out of how many. */
const isOpen = ({ count, base }: OutcomeRow): boolean => count !== null && base === null;
const sentenceOf = (row: OutcomeRow): string =>
  `${row.outcome}: ${row.quantifier}${isOpen(row) ? `; ${limit(row)}` : ''}.`;

export default defineFigure({
  id: 'five-tests',
  uses: ['outcomes', 'quantities', 'consortia'],
  question: 'What lasted after the grant ended?',
  topic: 'lasted',
  kind: 'dots',
  choices: { order: option('Sort by', { told: 'From all to few', level: 'From local to regional' }) },
  columns,

  rows: (tables, { order }) =>
    order === 'level' ? sort(rowsOf(tables), ({ level }) => codes(levels).indexOf(level)) : rowsOf(tables),
  detail: {
    rows: (rows) => [...rows.filter(isOfAll).slice(-1), ...unnumbered(rows).slice(0, 1)],
    alone: 'each',
    key: 0,
  },

  about: {
    purpose: 'Compares outcomes that the report describes, and how many consortia it says reached each.',
    reading:
      'The large words are the report’s own. One point is one consortium. Where the report speaks of all, each point has the shape and color of its grantee’s type of agency, and they are in the order of the report’s appendix; rings without a color are consortia that it does not name. Filled marks are about what was done with the grant, and open marks about what lasted. Quotation marks stand where the report gives words but no number; their size means nothing.',
    method:
      'We chose the outcomes and worded them; each rests on the statements listed in its row. Marks are drawn only where the report gives a number.',
    limitations: [
      'It is not a funnel: the report does not say that the consortia in one row are among those in the row above.',
      'It does not say which consortia reached an outcome, unless the report says that all of them did.',
    ],
    canSay: (rows) =>
      `By the report’s account, all ${largest(rows.filter(isOfAll))} consortia kept local pathway work going in some form, and only a few built significant regional momentum and kept it.`,
    cannotSay: 'Three of the consortia kept their regional momentum.',
  },

  title: (rows) =>
    `All ${largest(rows)} consortia kept local work going in some form; only a few built and kept significant regional momentum`,
  caption: (rows) =>
    `How many consortia reached each of ${rows.length} outcomes, in the report’s own words. One point is one consortium; open points stand for what lasted. ${unnumbered(rows).length} outcomes have no number in the report, so they have no points.`,
  notes: (rows) => [
    `The ${rows.find(isOpen)?.count ?? 0} consortia with new district money are those whose Year Three reports mention it. The report does not say out of how many, so others may have had it too.`,
    'The rows are independent: a consortium can be in one row and not in the next.',
  ],
  alt: (rows) =>
    `${rows.length} outcomes: ${rows.filter(isOfAll).length} apply to all ${largest(rows)} consortia, and ${unnumbered(rows).length} have no number in the report.`,
  describe: (rows) =>
    [...rows.map(sentenceOf), 'Where the report gives no number, no points are drawn.'].join(' '),

  legend(rows) {
    const types = rows.filter(isOfAll).slice(0, 1).flatMap(typesOf);
    return [
      ...agencyLegend(types.map((agency_type) => ({ agency_type }))),
      uncounted(glyphOf(looks.open), 'a consortium that the report does not name'),
      uncounted(glyphOf(looks.words, 6), 'words only, no number'),
    ];
  },
  draw(rows, place) {
    const outcomes = rows.map((row) => ({
      lead: quantifierInLarge(row.quantifier, row.count !== null),
      name: row.outcome,
      parts: [{ id: row.id, units: units(row) }],
      annotation: limit(row),
    }));
    return unitChart({ rows: outcomes, empty: 'No outcome.' }, place);
  },
});
