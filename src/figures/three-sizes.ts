import { sum } from 'd3';
import { wordColumns, type WordColumn } from '../charts/word-columns.ts';
import type { Consortium } from '../datasets/consortia.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import { capitalized, dollars, dollarsInWords, integer, inWords, listed, percent } from '../lib/format.ts';
import { shortName } from '../lib/names.ts';
import { counted, tiers, type Tier } from '../words/vocabulary.ts';
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

const choices = { show: option('Draw', { agents: 'Fiscal agents', dollars: 'Dollars' }) };

type Tables = Pick<FigureTables, 'tiers' | 'coverage' | 'quantities' | 'consortia'>;

const listOf = (agents: readonly Consortium[]): string =>
  agents.map(({ agent, award }) => `${shortName(agent)} ${dollars(award)}`).join('; ');

/** With how many consortia of a size the researchers spoke. */
function spokenTo(tier: Tier, { coverage, quantities }: Tables): number {
  const row = coverage.find((one) => one.tier === tier);
  const ids = [row?.visited, row?.called, row?.visited_or_called];
  return sum(ids, (id) => valueOf(quantities, id ?? null) ?? 0);
}

const draws = (value: number, { show }: View<typeof choices>): string =>
  show === 'agents' ? `${integer(value)} fiscal agents` : dollarsInWords(value);

const valueIn = (row: SizeRow, { show }: View<typeof choices>): number =>
  show === 'agents' ? row.count : row.dollars;

/** Labels of the paragraphs; the first is what the title speaks of. */
const LABELS = [
  'What the money was for',
  'What was needed afterwards',
  'Partners',
  'Spoken to by the researchers',
];

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
  question: 'Does what lasts depend on how big the grant was?',
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
      label: 'Fiscal agents',
      description: 'Number of fiscal agents with awards of this size.',
      type: 'integer',
      origin: 'computed',
    },
    dollars: {
      label: 'Awards together',
      description: 'Sum of the awards of this size in the appendix, in US dollars.',
      type: 'integer',
      origin: 'computed',
      text: (value) => dollars(Number(value)),
    },
    aim: words('What the money was for', 'Aim, as the report tells it, in our words.'),
    afterwards: words('What was needed afterwards', 'Need for money after the grant, in our words.'),
    partners: words('Partners', 'Work with partners of other sectors, in our words.'),
    spoken_to: {
      label: 'Spoken to',
      description: 'Number of consortia that the researchers visited or telephoned.',
      type: 'integer',
      origin: 'printed',
    },
    agents: {
      label: 'Agents and awards',
      description: 'The fiscal agents with their awards in US dollars, in the order of the appendix.',
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

  about: {
    purpose: 'Sets beside each other what the report says of small, middle and large awards.',
    reading:
      'Each column is one size of award: how many fiscal agents or how many dollars, then what the report says of the aim, the need afterwards and the partners, and with how many the researchers spoke.',
    method:
      'Agents and dollars are counted from the appendix; the words are our summary of the passages that the rows refer to.',
    silent: [
      'It compares no outcomes by size: the report gives none in numbers.',
      'It draws no line between middle and large awards in aim or need, because the report speaks of the two together.',
    ],
    canSay(rows) {
      const small = smallest(rows);
      return `By the report’s account, consortia with the ${inWords(small?.count ?? 0)} small awards, ${percent((small?.dollars ?? 0) / total(rows))} of the dollars, put most of the money into equipment and facilities and generally needed little or no more.`;
    },
    cannotSay: 'Small grants lasted better than large ones.',
  },

  title() {
    return 'Small grants mostly bought things, larger ones set out to change relationships';
  },

  caption(rows) {
    return `The three sizes of award, and what the report says of each, generally. ${capitalized(inWords(sum(rows, ({ count }) => count)))} awards; one dot is one fiscal agent.`;
  },

  notes(rows, stated) {
    return [
      'The report says that all the “larger” consortia used outside money for some part of the work; which ones it means it does not say.',
      `Awards of the appendix add up to ${dollars(total(rows))}; the report’s text says ${dollarsInWords(stated('round-one-total'))}.`,
    ];
  },

  alt(rows) {
    const parts = rows.map(
      (row) => `${counted(row.count, tiers[row.tier])} of ${dollarsInWords(row.dollars)} together`,
    );
    return `${listed(parts)}, each with its aim and what it needed afterwards.`;
  },

  describe(rows) {
    const small = smallest(rows);
    const others = larger(rows);
    return [
      `${capitalized(counted(small?.count ?? 0, tiers.low))} (${small ? measure(small, rows) : ''}): ${small?.aim ?? ''}. ${small?.afterwards ?? ''}.`,
      `The ${inWords(sum(others, ({ count }) => count))} larger ones (${percent(total(others) / total(rows))}): ${others[0]?.aim ?? ''}. ${others[0]?.afterwards ?? ''}.`,
      `The researchers spoke with ${listed(rows.map((row) => `${row.spoken_to} of the ${row.count} ${tiers[row.tier].label.toLowerCase()}`))}.`,
    ].join(' ');
  },

  legend: () => [],

  draw(rows, { view, ...place }) {
    return wordColumns(
      {
        columns: rows.map((row) => column(row, rows, view)),
        labels: place.terse ? LABELS.slice(0, 1) : LABELS,
        picture: view.show === 'agents' ? 'units' : 'bar',
        same: 'As above: the report speaks of both together.',
        most: Math.max(...rows.map((row) => valueIn(row, view))),
      },
      place,
    );
  },
});
