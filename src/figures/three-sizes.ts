import { sum } from 'd3';
import { wordColumns, type WordColumn } from '../charts/word-columns.ts';
import type { Consortium } from '../datasets/consortia.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import { capitalized, dollars, dollarsInWords, integer, listed, percent } from '../lib/format.ts';
import { shortName } from '../lib/names.ts';
import { counted, tiers, type Tier } from '../words/vocabulary/index.ts';
import { option, type View } from './contract/choices.ts';
import { labelIn } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';
import { valueOf } from './contract/quantity.ts';

type SizeRow = Row & {
  readonly tier: Tier;
  readonly count: number;
  readonly dollars: number;
  readonly aim: string;
  readonly afterwards: string;
  readonly partners: string;
  readonly spoken_to: number;
  readonly agents: string;
  readonly passages: string;
};

const choices = { show: option('Show', { agents: 'Number of grantees', dollars: 'Dollars' }) };

type Tables = Pick<FigureTables, 'tiers' | 'coverage' | 'quantities' | 'consortia'>;

const listOf = (agents: readonly Consortium[]): string =>
  agents.map(({ agent, award }) => `${shortName(agent)} ${dollars(award)}`).join('; ');

/** How many consortia of a size the researchers talked to. */
function spokenTo(tier: Tier, { coverage, quantities }: Tables): number {
  const row = coverage.find((one) => one.tier === tier);
  const ids = [row?.visited, row?.called, row?.visited_or_called];
  return sum(ids, (id) => valueOf(quantities, id ?? null) ?? 0);
}

const draws = (value: number, { show }: View<typeof choices>): string =>
  show === 'agents' ? `${integer(value)} grantees` : dollarsInWords(value);

const valueIn = (row: SizeRow, { show }: View<typeof choices>): number =>
  show === 'agents' ? row.count : row.dollars;

/** Labels of the paragraphs; the first is what the title speaks of. */
const LABELS = ['What the money was for', 'What was needed afterward', 'Partners', 'Researchers talked to'];

const total = (rows: readonly SizeRow[]): number => sum(rows, (row) => row.dollars);

const measure = (row: SizeRow, rows: readonly SizeRow[]): string =>
  `${percent(row.dollars / total(rows))} of all dollars`;

function column(row: SizeRow, rows: readonly SizeRow[], view: View<typeof choices>): WordColumn {
  const other = view.show === 'agents' ? measure(row, rows) : counted(row.count, tiers[row.tier]);
  return {
    id: row.id,
    head: `${tiers[row.tier].label}: ${draws(valueIn(row, view), view)}`,
    measure: other,
    value: valueIn(row, view),
    texts: [row.aim, row.afterwards, row.partners, `${row.spoken_to} of ${row.count}`],
  };
}

const larger = (rows: readonly SizeRow[]): SizeRow[] => rows.filter(({ tier }) => tier !== 'low');
const smallest = (rows: readonly SizeRow[]): SizeRow | undefined => rows.find(({ tier }) => tier === 'low');

const words = (label: string, description: string) =>
  ({ label, description, type: 'string', origin: 'coded' }) as const;

export default defineFigure({
  id: 'three-sizes',
  uses: ['tiers', 'coverage', 'quantities', 'consortia'],
  question: 'How did small, medium and large grants differ?',
  topic: 'lasted',
  kind: 'words',
  choices,
  columns: {
    id: {
      label: 'Size',
      description: 'Identifier of the size of award.',
      type: 'string',
      origin: 'computed',
    },
    tier: {
      label: 'Size of award',
      description: 'Size of the award, by the ranges in the report’s introduction.',
      type: 'string',
      origin: 'computed',
      text: labelIn(tiers),
    },
    count: {
      label: 'Grantees',
      description: 'Number of grantees with awards of this size, counted in the report’s appendix.',
      type: 'integer',
      origin: 'computed',
    },
    dollars: {
      label: 'Total of the awards',
      description: 'Sum of the awards of this size in the appendix, in US dollars.',
      type: 'integer',
      origin: 'computed',
      text: (value) => dollars(Number(value)),
    },
    aim: words('What the money was for', 'What the report says the aim was, in our own words.'),
    afterwards: words('What was needed afterward', 'Money needed or used after the grant, in our own words.'),
    partners: words('Partners', 'Work with partners in other sectors, in our own words.'),
    spoken_to: {
      label: 'Researchers talked to',
      description:
        'Number of consortia that the researchers visited or interviewed by phone: the sum of the numbers in the report’s first endnote.',
      type: 'integer',
      origin: 'computed',
    },
    agents: {
      label: 'Grantees and awards',
      description: 'The grantees and their awards in US dollars, in the order of the appendix.',
      type: 'string',
      origin: 'printed',
    },
    passages: passageColumns.passages,
  },

  rows(tables): SizeRow[] {
    return tables.tiers.map(({ id, tier, aim, afterwards, partners, passages }) => {
      const agents = tables.consortia.filter((one) => one.tier === tier);
      return {
        id,
        tier,
        count: agents.length,
        dollars: sum(agents, ({ award }) => award),
        aim,
        afterwards,
        partners,
        spoken_to: spokenTo(tier, tables),
        agents: listOf(agents),
        passages,
      };
    });
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
    return `What the report says, in general terms, about small, medium and large awards. Each dot is one of ${sum(rows, ({ count }) => count)} grantees.`;
  },

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

  legend: () => [],

  draw(rows, { view, ...place }) {
    return wordColumns(
      {
        columns: rows.map((row) => column(row, rows, view)),
        labels: place.compact ? LABELS.slice(0, 1) : LABELS,
        picture: view.show === 'agents' ? 'units' : 'bar',
        same: 'As above: the report discusses the two together.',
        most: Math.max(...rows.map((row) => valueIn(row, view))),
      },
      place,
    );
  },
});
