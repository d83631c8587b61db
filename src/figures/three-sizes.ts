import { max, sum } from 'd3';
import { agencyLegend } from '../charts/agency-legend.ts';
import type { SizedUnit } from '../charts/column-pictures.ts';
import { filledLooks } from '../charts/kit/looks.ts';
import { textTable, type TextColumn } from '../charts/text-table.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import { capitalized, dollars, dollarsInWords, integer, listed, percent } from '../lib/format.ts';
import { counted, tiers, type AgencyType } from '../words/vocabulary/index.ts';
import { option, type View } from './contract/choices.ts';
import { coded, integers, sums, words } from './contract/columns.ts';
import { defineFigure } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';
import { valueOf } from './contract/quantity.ts';

const choices = { show: option('Show', { agents: 'Number of grantees', dollars: 'Dollars' }) };

type Tables = Pick<FigureTables, 'tiers' | 'coverage' | 'quantities' | 'consortia'>;

/** A size of award: its grantees, and what the report says of them. */
function rowOf(size: Tables['tiers'][number], { coverage, quantities, consortia }: Tables) {
  const grantees = consortia.filter(({ tier }) => tier === size.tier);
  const met = coverage.find(({ tier }) => tier === size.tier);
  const spokenTo = [met?.visited, met?.called, met?.visited_or_called];
  return {
    id: size.id,
    tier: size.tier,
    count: grantees.length,
    dollars: sum(grantees, ({ award }) => award),
    aim: size.aim,
    afterwards: size.afterwards,
    partners: size.partners,
    spoken_to: sum(spokenTo, (number) => valueOf(quantities, number ?? null) ?? 0),
    agents: grantees.map(({ name, award }) => `${name} ${dollars(award)}`).join('; '),
    passages: size.passages,
    awards: grantees.map(({ award }) => award).join(';'),
    agency_types: grantees.map(({ agency_type }) => agency_type).join(';'),
  };
}

type SizeRow = ReturnType<typeof rowOf>;

const draws = (value: number, { show }: View<typeof choices>): string =>
  show === 'agents' ? `${integer(value)} grantees` : dollarsInWords(value);

const valueIn = (row: SizeRow, { show }: View<typeof choices>): number =>
  show === 'agents' ? row.count : row.dollars;

/** Labels of the paragraphs; the first is what the title speaks of. */
const LABELS = ['What the money was for', 'What was needed afterward', 'Partners', 'Researchers talked to'];

const total = (rows: readonly SizeRow[]): number => sum(rows, (row) => row.dollars);

const measure = (row: SizeRow, rows: readonly SizeRow[]): string =>
  `${percent(row.dollars / total(rows))} of all dollars`;

const typesOf = ({ agency_types }: SizeRow): AgencyType[] => agency_types.split(';') as AgencyType[];

/** Each award as the mark of its grantee, whose area is the award. */
function units(row: SizeRow): SizedUnit[] {
  const awards = row.awards.split(';').map(Number);
  return typesOf(row).map((type, index) => ({ look: filledLooks[type], value: awards[index] ?? 0 }));
}

function column(row: SizeRow, rows: readonly SizeRow[], view: View<typeof choices>): TextColumn {
  const isCount = view.show === 'agents';
  return {
    id: row.id,
    head: `${tiers[row.tier].label}: ${draws(valueIn(row, view), view)}`,
    measure: isCount ? measure(row, rows) : counted(row.count, tiers[row.tier]),
    picture: isCount ? units(row) : row.dollars / Math.max(...rows.map((one) => one.dollars)),
    texts: [row.aim, row.afterwards, row.partners, `${row.spoken_to} of ${row.count}`],
  };
}

const larger = (rows: readonly SizeRow[]): SizeRow[] => rows.filter(({ tier }) => tier !== 'low');
const smallest = (rows: readonly SizeRow[]): SizeRow | undefined => rows.find(({ tier }) => tier === 'low');

export default defineFigure({
  id: 'three-sizes',
  uses: ['tiers', 'coverage', 'quantities', 'consortia'],
  question: 'How did small, medium and large grants differ?',
  topic: 'lasted',
  kind: 'words',
  choices,
  columns: {
    id: words('Size', 'Identifier of the size of award.', 'computed'),
    tier: coded(
      'Size of award',
      'Size of the award, by the ranges in the report’s introduction.',
      'computed',
      tiers,
    ),
    count: integers(
      'Grantees',
      'Number of grantees with awards of this size, counted in the report’s appendix.',
      'computed',
    ),
    dollars: sums(
      'Total of the awards',
      'Sum of the awards of this size in the appendix, in US dollars.',
      'computed',
    ),
    aim: words('What the money was for', 'What the report says the aim was, in our own words.', 'coded'),
    afterwards: words(
      'What was needed afterward',
      'Money needed or used after the grant, in our own words.',
      'coded',
    ),
    partners: words('Partners', 'Work with partners in other sectors, in our own words.', 'coded'),
    spoken_to: integers(
      'Researchers talked to',
      'Number of consortia that the researchers visited or interviewed by phone: the sum of the numbers in the report’s first endnote.',
      'computed',
    ),
    agents: words(
      'Grantees and awards',
      'The grantees and their awards in US dollars, in the order of the appendix.',
      'printed',
    ),
    passages: passageColumns.passages,
    awards: words(
      'Awards',
      'The awards in US dollars, in the order of the appendix, separated by semicolons.',
      'printed',
      { inFilesOnly: true },
    ),
    agency_types: words(
      'Types of agency',
      'Types of the grantees, in the order of the appendix, separated by semicolons.',
      'added',
      { inFilesOnly: true },
    ),
  },

  rows(tables) {
    return tables.tiers.map((size) => rowOf(size, tables));
  },

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
      const small = smallest(rows);
      return `According to the report, consortia with the ${small?.count ?? 0} small awards (${percent((small?.dollars ?? 0) / total(rows))} of the dollars, by our calculation) generally spent most of the money on equipment or facilities and needed little or no more afterward.`;
    },
    cannotSay: 'Small grants lasted better than large ones.',
  },

  title() {
    return 'Most of the money in small CCPT grants generally went to equipment or facilities, the report says; consortia with larger grants aimed to change how partners work together';
  },

  caption(rows) {
    return `What the report says, in general terms, about small, medium and large awards. Each point is one of ${sum(rows, ({ count }) => count)} grantees; its area is the award, and its shape and color show the type of agency.`;
  },

  states: ['round-one-total'],
  notes(rows, stated) {
    return [
      'The report says that all the “larger” consortia used outside money for part of the work, but not which consortia it means.',
      `The awards in the report’s appendix add up to ${dollars(total(rows))}; its text says ${dollarsInWords(stated('round-one-total'))}. The numbers of consortia that researchers talked to are sums of numbers in the report’s first endnote.`,
    ];
  },

  alt(rows) {
    const parts = rows.map(
      (row) => `${counted(row.count, tiers[row.tier])} totaling ${dollarsInWords(row.dollars)}`,
    );
    return `${listed(parts)}, each with its aim and what was needed afterward.`;
  },

  describe(rows) {
    const small = smallest(rows);
    const others = larger(rows);
    return [
      `${capitalized(counted(small?.count ?? 0, tiers.low))} (${small ? measure(small, rows) : ''}): ${small?.aim ?? ''}. ${small?.afterwards ?? ''}.`,
      `The ${sum(others, ({ count }) => count)} larger awards (${percent(total(others) / total(rows))}): ${others[0]?.aim ?? ''}. ${others[0]?.afterwards ?? ''}.`,
      `The researchers talked to ${listed(rows.map((row) => `${row.spoken_to} of the ${row.count} with ${tiers[row.tier].many}`))}.`,
    ].join(' ');
  },

  legend(rows, { show }) {
    return show === 'agents'
      ? agencyLegend(rows.flatMap(typesOf).map((agency_type) => ({ agency_type })))
      : [];
  },

  draw(rows, { view, ...place }) {
    return textTable(
      {
        columns: rows.map((row) => column(row, rows, view)),
        labels: place.compact ? LABELS.slice(0, 1) : LABELS,
        together: 'the report discusses these two together',
        same: 'As above: the report discusses the two together.',
        most: max(rows.flatMap(units), ({ value }) => value) ?? 1,
      },
      place,
    );
  },
});
