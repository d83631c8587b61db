import { max, sum } from 'd3';
import { agencyLegend } from '../charts/agency-legend.ts';
import { filledLooks } from '../charts/kit/looks.ts';
import { textTable, type TextColumn } from '../charts/text-table.ts';
import { capitalized, dollars, dollarsInWords, integer, listed, percent } from '../lib/format.ts';
import { counted, tiers, type AgencyType } from '../words/vocabulary/index.ts';
import { option, type View } from './contract/choices.ts';
import { coded, computed, consortiumColumns, passageColumns, printed } from './contract/columns.ts';
import { defineFigure, type Tables } from './contract/define.ts';
import { valueOf } from './contract/quantity.ts';
import { inColumns, itemsIn, listOf, rowsWith, totalAward, totalCount } from './contract/rows.ts';

const choices = { show: option('Show', { agents: 'Number of grantees', dollars: 'Dollars' }) };

const columns = {
  id: computed.words('Size', 'Identifier of the size of award.'),
  tier: { ...consortiumColumns.tier, label: 'Size of award' },
  count: computed.integer(
    'Grantees',
    'Number of grantees with awards of this size, counted in the report’s appendix.',
  ),
  dollars: computed.dollars(
    'Total of the awards',
    'Sum of the awards of this size in the appendix, in US dollars.',
  ),
  aim: coded.words('What the money was for', 'What the report says the aim was, in our own words.'),
  afterwards: coded.words(
    'What was needed afterward',
    'Money needed or used after the grant, in our own words.',
  ),
  partners: coded.words('Partners', 'Work with partners in other sectors, in our own words.'),
  spoken_to: computed.integer(
    'Researchers talked to',
    'Number of consortia that the researchers visited or interviewed by phone: the sum of the numbers in the report’s first endnote.',
  ),
  agents: printed.words(
    'Grantees and awards',
    'The grantees and their awards in US dollars, in the order of the appendix.',
  ),
  passages: passageColumns.passages,
  awards: consortiumColumns.awards,
  agency_types: consortiumColumns.agency_types,
};

/** The sizes of award, each with its grantees, and what the report says of them. */
function rowsOf(tables: Tables<'tiers' | 'coverage' | 'quantities' | 'consortia'>) {
  const rows = tables.tiers.map((size) => {
    const grantees = rowsWith(tables.consortia, { tier: size.tier });
    const [met] = rowsWith(tables.coverage, { tier: size.tier });
    const spokenTo = [met?.visited, met?.called, met?.visited_or_called];
    return {
      ...size,
      count: grantees.length,
      dollars: totalAward(grantees),
      spoken_to: sum(spokenTo, (number) => valueOf(tables.quantities, number ?? null) ?? 0),
      agents: grantees.map(({ name, award }) => `${name} ${dollars(award)}`).join('; '),
      awards: listOf(grantees, 'award'),
      agency_types: listOf(grantees, 'agency_type'),
    };
  });
  return inColumns(columns, rows);
}

type SizeRow = ReturnType<typeof rowsOf>[number];

/** Labels of the paragraphs; the first is what the title speaks of. */
const LABELS = (['aim', 'afterwards', 'partners', 'spoken_to'] as const).map((field) => columns[field].label);

const total = (rows: readonly SizeRow[]): number => sum(rows, (row) => row.dollars);
const totalIn = ({ tier, count, dollars }: SizeRow): string =>
  `${counted(count, tiers[tier])} totaling ${dollarsInWords(dollars)}`;
const shareText = (some: readonly SizeRow[], all: readonly SizeRow[]): string =>
  percent(total(some) / total(all));
const typesOf = ({ agency_types }: SizeRow): AgencyType[] => itemsIn(agency_types) as AgencyType[];

/** Each award as the mark of its grantee, whose area is the award. */
const units = (row: SizeRow) => {
  const awards = itemsIn(row.awards).map(Number);
  return typesOf(row).map((type, index) => ({ look: filledLooks[type], value: awards[index] ?? 0 }));
};

function column(row: SizeRow, rows: readonly SizeRow[], { show }: View<typeof choices>): TextColumn {
  const isCount = show === 'agents';
  const amount = isCount ? `${integer(row.count)} grantees` : dollarsInWords(row.dollars);
  return {
    id: row.id,
    head: `${tiers[row.tier].label}: ${amount}`,
    measure: isCount ? `${shareText([row], rows)} of all dollars` : counted(row.count, tiers[row.tier]),
    picture: isCount ? units(row) : row.dollars / Math.max(...rows.map((one) => one.dollars)),
    texts: [row.aim, row.afterwards, row.partners, `${row.spoken_to} of ${row.count}`],
  };
}

export default defineFigure({
  id: 'three-sizes',
  uses: ['tiers', 'coverage', 'quantities', 'consortia'],
  question: 'How did small, medium and large grants differ?',
  topic: 'lasted',
  kind: 'words',
  choices,
  columns,

  rows: rowsOf,
  detail: { rows: (rows) => rows, compact: true },

  about: {
    purpose: 'Compares what the report says about small, medium and large awards.',
    reading:
      'Each column is one size of award. It shows the number of grantees or dollars, then what the report says about the aim, the money needed afterward and the partners, and how many of these consortia the researchers talked to.',
    method:
      'We counted grantees and dollars in the report’s appendix, and summarized the statements listed in the table in our own words.',
    limitations: [
      'It does not compare outcomes by size: the report gives no numbers for that.',
      'It does not separate medium and large awards by aim or need, because the report discusses the two together.',
    ],
    canSay(rows) {
      const small = rowsWith(rows, { tier: 'low' });
      return `According to the report, consortia with the ${totalCount(small)} small awards (${shareText(small, rows)} of the dollars, by our calculation) generally spent most of the money on equipment or facilities and needed little or no more afterward.`;
    },
    cannotSay: 'Small grants lasted better than large ones.',
  },

  title: () =>
    'Most of the money in small CCPT grants generally went to equipment or facilities, the report says; consortia with larger grants aimed to change how partners work together',
  caption: (rows) =>
    `What the report says, in general terms, about small, medium and large awards. Each point is one of ${totalCount(rows)} grantees; its area is the award, and its shape and color show the type of agency.`,
  states: ['round-one-total'],
  notes: (rows, stated) => [
    'The report says that all the “larger” consortia used outside money for part of the work, but not which consortia it means.',
    `The awards in the report’s appendix add up to ${dollars(total(rows))}; its text says ${dollarsInWords(stated('round-one-total'))}. The numbers of consortia that researchers talked to are sums of numbers in the report’s first endnote.`,
  ],
  alt: (rows) => `${listed(rows.map(totalIn))}, each with its aim and what was needed afterward.`,
  describe(rows) {
    const [small, ...larger] = rows;
    if (!small) return '';
    const saying = ({ aim, afterwards }: SizeRow): string => `${aim}. ${afterwards}.`;
    return [
      `${capitalized(counted(small.count, tiers.low))} (${shareText([small], rows)} of all dollars): ${saying(small)}`,
      `The ${totalCount(larger)} larger awards (${shareText(larger, rows)}): ${larger.slice(0, 1).map(saying).join('')}`,
      `The researchers talked to ${listed(rows.map((row) => `${row.spoken_to} of the ${row.count} with ${tiers[row.tier].many}`))}.`,
    ].join(' ');
  },

  legend: (rows, { show }) =>
    show === 'agents' ? agencyLegend(rows.flatMap(typesOf).map((agency_type) => ({ agency_type }))) : [],
  draw(rows, { view, ...place }) {
    const table = {
      columns: rows.map((row) => column(row, rows, view)),
      labels: place.compact ? LABELS.slice(0, 1) : LABELS,
      together: 'the report discusses these two together',
      same: 'As above: the report discusses the two together.',
      most: max(rows.flatMap(units), ({ value }) => value) ?? 1,
    };
    return textTable(table, place);
  },
});
