import { sum } from 'd3';
import type { LegendItem } from '../charts/legend.ts';
import { pairedBars, type Pair } from '../charts/paired-bars.ts';
import type { Consortium } from '../datasets/consortia.ts';
import { capitalized, dollars, dollarsInWords, inWords, listed, percent } from '../lib/format.ts';
import {
  type AgencyType,
  agencyTypes,
  codes,
  counted,
  type Label,
  locationLabel,
  regions,
  tiers,
} from '../words/vocabulary/index.ts';
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
  by: option('Group by', { type: 'Type of agency', region: locationLabel }),
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
        of: 'Grantees',
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
  `${percent(row.agents_share)} of the grantees and received ${percent(row.dollars_share)} of the money`;

const swatch = 'M-8-5.5h7.2v11h-7.2zM.8-5.5h7.2v11h-7.2z';

/** Said instead of a chart. */
const noAward = 'No award matches these choices.';

export default defineFigure({
  id: 'dollars-by-type',
  uses: ['consortia'],
  question: 'Did some types of agency receive a larger share of the money than of the grants?',
  topic: 'money',
  kind: 'bars',
  passages: ['C015'],
  choices,
  columns: {
    id: {
      label: 'Group',
      description: 'Code of the type of agency, or of the region when grouped by region.',
      type: 'string',
      origin: 'added',
    },
    group: {
      label: 'Group',
      description: 'Type of agency, from public directories; the report’s appendix does not give it.',
      type: 'string',
      origin: 'added',
    },
    agents: {
      label: 'Grantees',
      description: 'Number of grantees in the group.',
      type: 'integer',
      origin: 'computed',
    },
    agents_share: {
      label: 'Share of grantees',
      description: 'Their share of all grantees shown, from 0 to 1.',
      type: 'number',
      origin: 'computed',
      text: (value) => percent(Number(value)),
    },
    dollars: {
      label: 'Sum of awards',
      description: 'Sum of their awards as the report’s appendix lists them, in US dollars.',
      type: 'integer',
      origin: 'computed',
      text: (value) => dollars(Number(value)),
    },
    dollars_share: {
      label: 'Share of the money',
      description: 'Their share of all award dollars shown, from 0 to 1.',
      type: 'number',
      origin: 'computed',
      text: (value) => percent(Number(value)),
    },
    consortia: {
      label: 'Consortia',
      description: 'IDs of the consortia, separated by semicolons, in the order of the appendix.',
      type: 'string',
      origin: 'added',
      refersTo: 'consortia',
    },
    awards: {
      label: 'Awards',
      description: 'Their awards in US dollars, separated by semicolons, in the same order.',
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

  detail: { rows: (rows) => rows.filter(({ id }) => id === 'community-college-district'), key: 0 },

  about: {
    purpose: 'Compares the number of grantees of each type with the money that they received.',
    reading:
      'Each group has two bars on one percent scale: the outlined bar is its share of the grantees, the solid bar its share of the money. Each piece of an outlined bar is one grantee, and each piece of a solid bar is one award, smallest first. If you choose a size of award, shares are of the awards of that size alone.',
    method:
      'Awards are those in the report’s appendix, added up by group. The type of agency comes from public directories; regions are the labels in the report’s appendix.',
    limitations: [
      'It does not show who benefited: each grantee received its award for a whole consortium.',
      'It does not show how much agencies of each type asked for, or how many students they served.',
    ],
    canSay(rows) {
      const more = withMore(rows).map((row) => `${noun(row).many} were ${bothShares(row)}`);
      return `In CCPT Round One, ${more.join('; ')}.`;
    },
    cannotSay: 'Students in school districts gained less from CCPT than students in colleges.',
  },

  title(rows) {
    const [most] = byAgents(rows);
    if (!most) return 'No awards';
    const turn = most.dollars_share < most.agents_share ? 'but' : 'and';
    return `${capitalized(noun(most).many)} were ${percent(most.agents_share)} of the ${allAgents(rows)} CCPT Round One grantees ${turn} received ${percent(most.dollars_share)} of the money`;
  },

  caption() {
    return 'The upper bar is each group’s share of the grantees; the lower bar is its share of the Round One money. Look for groups whose two bars differ in length. One piece of an outlined bar is one grantee; one piece of a solid bar is one award.';
  },

  notes(rows, stated) {
    return [
      `Shares are of the ${dollars(allDollars(rows))} that the awards in the report’s appendix add up to; the report’s text says ${dollarsInWords(stated('round-one-total'))}.`,
      `The report’s appendix does not give the type of agency. The report’s text counts ${inWords(stated('charter-agents'))} charter school among the grantees; this edition puts two academies and two schools with “Charter” in their names in one group.`,
      'Each grantee received its award for a whole consortium, so the chart does not show who benefited.',
    ];
  },

  alt(rows) {
    if (rows.length === 0) return noAward;
    const most = byAgents(rows)
      .slice(0, 2)
      .map((row) => `${counted(row.agents, noun(row))} received ${percent(row.dollars_share)} of the money`);
    return `Among ${allAgents(rows)} grantees, ${listed(most)}.`;
  },

  describe(rows) {
    return rows
      .map(
        (row) =>
          `${counted(row.agents, noun(row))}: ${percent(row.agents_share)} of the grantees, ${percent(row.dollars_share)} of the money (${dollars(row.dollars)}).`,
      )
      .join(' ');
  },

  legend(): LegendItem[] {
    return [
      {
        glyph: [{ d: swatch, fill: 'ground', stroke: 'ink', width: 1.25 }],
        label: 'Share of grantees',
        count: null,
      },
      { glyph: [{ d: swatch, fill: 'ink' }], label: 'Share of the money', count: null },
    ];
  },

  draw(rows, place) {
    return pairedBars({ pairs: rows.map((row) => pair(row, rows)), empty: noAward }, place);
  },
});
