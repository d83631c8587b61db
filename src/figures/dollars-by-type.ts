import { sum } from 'd3';
import type { LegendItem } from '../charts/legend.ts';
import { pairedBars, type Pair } from '../charts/paired-bars.ts';
import type { Consortium } from '../datasets/consortia.ts';
import { capitalized, dollars, dollarsInWords, inWords, listed, percent } from '../lib/format.ts';
import {
  agencyTypes,
  codes,
  counted,
  regions,
  tiers,
  type AgencyType,
  type Label,
} from '../words/vocabulary.ts';
import { filter, option, type View } from './contract/choices.ts';
import { matches } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';

type GroupRow = Row & {
  readonly group: string;
  readonly agents: number;
  readonly agents_share: number;
  readonly dollars: number;
  readonly dollars_share: number;
  readonly consortia: string;
  readonly awards: string;
};

const choices = {
  by: option('Group by', { type: 'Kind of agency', region: 'Printed region' }),
  tier: filter('Size of award', tiers),
};

type GroupView = View<typeof choices>;

const groupings: Record<
  GroupView['by'],
  { field: 'agency_type' | 'region'; vocabulary: Readonly<Record<string, Label>> }
> = {
  type: { field: 'agency_type', vocabulary: agencyTypes },
  region: { field: 'region', vocabulary: regions },
};

const total = (consortia: readonly Consortium[]): number => sum(consortia, ({ award }) => award);

/** Shares with four decimals: a hundredth of a percent. */
const share = (part: number, whole: number): number => Math.round((part / whole) * 1e4) / 1e4;

function groupRow(
  id: string,
  group: string,
  members: readonly Consortium[],
  all: readonly Consortium[],
): GroupRow {
  return {
    id,
    group,
    agents: members.length,
    agents_share: share(members.length, all.length),
    dollars: total(members),
    dollars_share: share(total(members), total(all)),
    consortia: members.map((one) => one.id).join(';'),
    awards: members.map(({ award }) => award).join(';'),
  };
}

const allAgents = (rows: readonly GroupRow[]): number => sum(rows, ({ agents }) => agents);
const allDollars = (rows: readonly GroupRow[]): number => sum(rows, (row) => row.dollars);

function pair(row: GroupRow, rows: readonly GroupRow[]): Pair {
  const { id, group, agents, awards } = row;
  const agent = 1 / allAgents(rows);
  return {
    id,
    name: group,
    shape: Object.hasOwn(agencyTypes, id) ? (id as AgencyType) : null,
    bars: [
      {
        of: 'Agents',
        text: `${agents} of ${allAgents(rows)}, ${percent(row.agents_share)}`,
        parts: Array.from({ length: agents }, () => agent),
      },
      {
        of: 'Dollars',
        text: `${dollarsInWords(row.dollars)}, ${percent(row.dollars_share)}`,
        parts: awards.split(';').map((award) => Number(award) / allDollars(rows)),
      },
    ],
  };
}

/** Those whose share of the dollars is larger than their share of the agents. */
const withMore = (rows: readonly GroupRow[]): GroupRow[] =>
  rows.filter((row) => row.dollars_share > row.agents_share);
const byAgents = (rows: readonly GroupRow[]): GroupRow[] => rows.toSorted((a, b) => b.agents - a.agents);

const nouns: Readonly<Record<string, Label>> = { ...agencyTypes, ...regions };
const noun = ({ id, group }: GroupRow): Label => nouns[id] ?? { label: group, one: group, many: group };
const bothShares = (row: GroupRow): string =>
  `${percent(row.agents_share)} of the agents, with ${percent(row.dollars_share)} of the dollars`;

const swatch = 'M-8-5.5h7.2v11h-7.2zM.8-5.5h7.2v11h-7.2z';

export default defineFigure({
  id: 'dollars-by-type',
  uses: ['consortia'],
  question: 'Did some kinds of agency receive more than their number would suggest?',
  topic: 'money',
  kind: 'bars',
  passages: ['C015'],
  choices,
  columns: {
    id: {
      label: 'Group',
      description: 'Code of the kind of agency; of the printed region in views by region.',
      type: 'string',
      origin: 'added',
    },
    group: {
      label: 'Group',
      description: 'Kind of the fiscal agents, by public directories; not in the report’s appendix.',
      type: 'string',
      origin: 'added',
    },
    agents: {
      label: 'Fiscal agents',
      description: 'Number of fiscal agents in the group.',
      type: 'integer',
      origin: 'computed',
    },
    agents_share: {
      label: 'Share of agents',
      description: 'Their share of all fiscal agents in the view, from 0 to 1.',
      type: 'number',
      origin: 'computed',
      text: (value) => percent(Number(value)),
    },
    dollars: {
      label: 'Awards together',
      description: 'Sum of their awards as the appendix prints them, in US dollars.',
      type: 'integer',
      origin: 'computed',
      text: (value) => dollars(Number(value)),
    },
    dollars_share: {
      label: 'Share of dollars',
      description: 'Their share of all dollars in the view, from 0 to 1.',
      type: 'number',
      origin: 'computed',
      text: (value) => percent(Number(value)),
    },
    consortia: {
      label: 'Which',
      description: 'Ids of the consortia, joined by semicolons, in the order of the appendix.',
      type: 'string',
      origin: 'added',
      refersTo: 'consortia',
    },
    awards: {
      label: 'Awards',
      description: 'Their awards in US dollars, joined by semicolons, in the same order.',
      type: 'string',
      origin: 'printed',
      inFilesOnly: true,
    },
  },

  rows({ consortia }, view): GroupRow[] {
    const { field, vocabulary } = groupings[view.by];
    const chosen = consortia.filter(({ tier }) => matches(view.tier, tier));
    return codes(vocabulary)
      .map((code) => ({ code, members: chosen.filter((one) => one[field] === code) }))
      .filter(({ members }) => members.length > 0)
      .map(({ code, members }) => groupRow(code, vocabulary[code]?.label ?? code, members, chosen));
  },

  about: {
    purpose: 'Sets the number of fiscal agents of each kind beside the dollars that went to them.',
    reading:
      'Two bars stand for each group on one axis of percent: the open one is its share of the agents, the solid one its share of the dollars. Each piece of an open bar is one agent, and each piece of a solid bar one award, from the smallest to the largest. With a size chosen, shares are of the awards of that size alone.',
    method:
      'Awards are those of the printed appendix, added up by group. The kind of agency comes from public directories; the regions are the labels of the appendix.',
    silent: [
      'It does not say who gained: an agent received an award for its whole consortium.',
      'It does not say what applicants of each kind asked for, nor how many students they served.',
    ],
    canSay(rows) {
      const more = withMore(rows).map((row) => `${noun(row).many} were ${bothShares(row)}`);
      return `Among the fiscal agents of Round One, ${more.join('; ')}.`;
    },
    cannotSay: 'Students of school districts gained less from the Trust than students of colleges.',
  },

  title(rows) {
    const [most] = byAgents(rows);
    return most ? `${capitalized(noun(most).many)} are ${bothShares(most)}` : 'No awards';
  },

  caption() {
    return 'Each group’s share of the fiscal agents, and its share of the dollars awarded to them. A piece of an open bar is one agent; a piece of a solid bar is one award.';
  },

  notes(rows, stated) {
    return [
      `Shares are of the ${dollars(allDollars(rows))} that the awards in the appendix add up to; the report’s text says ${dollarsInWords(stated('round-one-total'))}.`,
      `The kind of agency is not printed in the appendix. The report’s text counts ${inWords(stated('charter-agents'))} charter school among the agents; two academies and two schools with “Charter” in their names are grouped here, by this edition’s reading.`,
      'An agent received the money for a whole consortium. Who leads is not who gains.',
    ];
  },

  alt(rows) {
    if (rows.length === 0) return 'No award matches what was chosen.';
    const most = byAgents(rows)
      .slice(0, 2)
      .map((row) => `${counted(row.agents, noun(row))} with ${percent(row.dollars_share)} of the dollars`);
    return `${listed(most)}, among ${allAgents(rows)} fiscal agents.`;
  },

  describe(rows) {
    return rows
      .map((row) => `${counted(row.agents, noun(row))}: ${bothShares(row)}, or ${dollars(row.dollars)}.`)
      .join(' ');
  },

  legend(): LegendItem[] {
    return [
      {
        glyph: [{ d: swatch, fill: 'ground', stroke: 'ink', width: 1.25 }],
        label: 'Share of agents',
        count: null,
      },
      { glyph: [{ d: swatch, fill: 'ink' }], label: 'Share of dollars', count: null },
    ];
  },

  draw(rows, place) {
    return pairedBars(
      { pairs: rows.map((row) => pair(row, rows)), empty: 'No award matches these choices.' },
      place,
    );
  },
});
