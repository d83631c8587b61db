import { range } from 'd3';
import { barChart, barGlyphs, type Bar } from '../charts/bar-chart.ts';
import { axisOf, type Axis } from '../charts/kit/axis.ts';
import type { RowGroup } from '../charts/kit/row-heads.ts';
import { integer, listed } from '../lib/format.ts';
import { partnerGroups } from '../words/vocabulary/index.ts';
import { option } from './contract/choices.ts';
import { coded, computed, printed, statementsThat } from './contract/columns.ts';
import { defineFigure, type Tables } from './contract/define.ts';
import { uncounted } from './contract/legend.ts';
import { quantityIn, valueOf } from './contract/quantity.ts';
import { groupsBy } from './contract/rows.ts';
import { inLowerCase } from './contract/wording.ts';

const rowsOf = ({ partners, quantities }: Tables<'partners' | 'quantities'>) =>
  partners.map(({ id, group, label, quantity, passages }) => {
    const { qualifier } = quantityIn(quantities, quantity);
    const number = valueOf(quantities, quantity);
    return { id, kind: label, group, qualifier: qualifier ?? '', number, passages };
  });

type PartnerRow = ReturnType<typeof rowsOf>[number];

/** A type within a sentence: only a proper name, known by its second capital, keeps its first. */
const lowered = (kind: string): string => (/^\w+ [A-Z]/.test(kind) ? kind : inLowerCase(kind));

/** The report's word before each number, shortened to fit a label. */
const about = ({ number }: PartnerRow): string => `about ${integer(number)}`;
const named = (row: PartnerRow): string => `${about(row)} ${lowered(row.kind)}`;

const byNumber = (rows: readonly PartnerRow[]): PartnerRow[] => rows.toSorted((a, b) => b.number - a.number);

const groupsOf = (rows: readonly PartnerRow[]): RowGroup<Bar>[] =>
  groupsBy(rows, 'group').map(([code, members]) => ({
    head: partnerGroups[code].label,
    rows: members.map((row) => ({ id: row.id, name: row.kind, value: row.number, amount: about(row) })),
  }));

function scaleFor(type: Axis['type'], rows: readonly PartnerRow[]): Axis {
  const most = Math.max(...rows.map(({ number }) => number));
  return type === 'log'
    ? axisOf(type, [5, 1000], [10, 100, 1000], integer)
    : axisOf(type, [0, most], range(0, most, 200), integer);
}

export default defineFigure({
  id: 'partners',
  uses: ['partners', 'quantities'],
  question: 'Who took part in Round One partnerships?',
  topic: 'partners',
  kind: 'bars',
  choices: { scale: option('Number scale', { linear: 'Linear', log: 'Logarithmic' }) },
  columns: {
    id: computed.words('Row', 'ID of the type of partner.'),
    kind: printed.words('Type of partner', 'Type of partner that the report’s second endnote lists.'),
    group: coded.code('Group', 'Group in which this edition shows the type.', partnerGroups),
    qualifier: printed.words('How exact', 'Word that the report puts before the number.'),
    number: printed.integer(
      'Partners',
      'Approximate number of partners of this type in all Round One partnerships together.',
      { text: integer },
    ),
    passages: statementsThat('give the number'),
  },

  rows: rowsOf,
  detail: { rows: (rows) => rows, key: 0 },

  about: {
    purpose:
      'Shows about how many schools, colleges, agencies and businesses took part in Round One partnerships.',
    reading:
      'Each bar starts at zero and ends at the approximate number of one type of partner. On the logarithmic scale, which has no zero, a dot stands at the number, and equal distances mean equal ratios.',
    method:
      'The types and their numbers come from the report’s second endnote, which puts “approximately” before the whole list. The groups are our classification.',
    limitations: [
      'It does not show how many partners there were in all: districts contain schools, so types overlap.',
      'It does not show how many partners a consortium had; an average would hide how different the consortia were.',
      'It does not show what a partner did, or whether it stayed after the grant ended.',
    ],
    canSay(rows) {
      const [first, second] = byNumber(rows);
      return first && second
        ? `By the report’s count, CCPT Round One partnerships involved ${named(first)} and ${named(second)}.`
        : 'The report gives no count.';
    },
    cannotSay: 'The bars add up to the number of partners in Round One.',
  },

  title(rows) {
    const [first] = byNumber(rows);
    return first
      ? `${first.kind} were the most common type of CCPT partner: ${about(first)} in Round One`
      : 'No partners listed';
  },
  caption: () =>
    'Approximate number of partners of each type in all Round One partnerships together, from the report’s second endnote. One bar is one type of partner. Types overlap, so do not add up the bars.',
  notes: () => [
    'The report puts “approximately” before the whole list: no number is exact.',
    'Districts and their schools are listed separately, and the report does not say whether it counts a partner of several consortia once, so the bars do not add up to a total. It also does not say whether grantees are included.',
  ],
  alt: (rows) =>
    `The most common of ${rows.length} types of partner: ${listed(byNumber(rows).slice(0, 3).map(named))}.`,
  describe: (rows) =>
    `From most to fewest: ${listed(byNumber(rows).map(named))}. All numbers are approximate, and types overlap, so there is no total.`,

  legend: (_rows, { scale }) => [uncounted(barGlyphs[scale], 'Approximate number of partners')],
  draw(rows, { view, ...place }) {
    const chart = { groups: groupsOf(rows), axis: scaleFor(view.scale, rows), empty: 'No partners listed.' };
    return barChart(chart, place);
  },
});
