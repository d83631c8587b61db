import { sum } from 'd3';
import { barChart, pieceGlyphs, type Bar } from '../charts/bar-chart.ts';
import type { RowGroup } from '../charts/kit/row-heads.ts';
import { shareAxis } from '../charts/share-axis.ts';
import type { Consortium } from '../datasets/consortia.ts';
import { capitalized, dollars, dollarsInWords, inWords, listed, percent } from '../lib/format.ts';
import { agencyTypes, counted, locationLabel, regions, tiers } from '../words/vocabulary/index.ts';
import type { AgencyType, Label } from '../words/vocabulary/index.ts';
import { filter, option } from './contract/choices.ts';
import { added, computed, consortiumColumns } from './contract/columns.ts';
import { consortiumGroups, type ConsortiumGroup } from './contract/consortium-groups.ts';
import { defineFigure } from './contract/define.ts';
import { uncounted } from './contract/legend.ts';
import { itemsIn, listOf, rowsWith, totalAward } from './contract/rows.ts';

const choices = {
  by: option('Group by', { type: 'Type of agency', region: locationLabel }),
  tier: filter('Size of award', tiers),
};

/** Shares with four decimals: a hundredth of a percent. */
const share = (part: number, whole: number): number => Math.round((part / whole) * 1e4) / 1e4;

const rowOf = ({ code, label, members }: ConsortiumGroup<Consortium>, all: readonly Consortium[]) => ({
  id: code,
  group: label.label,
  agents: members.length,
  agents_share: share(members.length, all.length),
  dollars: totalAward(members),
  dollars_share: share(totalAward(members), totalAward(all)),
  consortia: listOf(members, 'id'),
  awards: listOf(members, 'award'),
});

type GroupRow = ReturnType<typeof rowOf>;

const allAgents = (rows: readonly GroupRow[]): number => sum(rows, ({ agents }) => agents);
const allDollars = (rows: readonly GroupRow[]): number => sum(rows, (row) => row.dollars);

const gapOf = (row: GroupRow): number => row.dollars_share - row.agents_share;

/** Said of the groups whose two shares differ most in either direction, by five percentage points or more. */
function gapText(row: GroupRow, rows: readonly GroupRow[]): string {
  const [gap, gaps] = [gapOf(row), rows.map(gapOf)];
  const isMost = gap === Math.min(...gaps) || gap === Math.max(...gaps);
  if (!isMost || Math.abs(gap) < 0.05) return '';
  const points = Math.round(Math.abs(gap) * 1000) / 10;
  return `${points} points ${gap < 0 ? 'less' : 'more'} of the money than of the grants`;
}

/** Two bars of a group: its grantees as pieces of equal size, and its awards. */
function barsOf(row: GroupRow, rows: readonly GroupRow[]): RowGroup<Bar> {
  const { id, agents, agents_share, dollars_share } = row;
  const own = { id, ...(Object.hasOwn(agencyTypes, id) ? { shape: id as AgencyType } : {}) };
  const bar = (name: string, value: number, words: string, values: readonly number[]): Bar => ({
    ...own,
    name,
    value,
    amount: `${words}, ${percent(value)}`,
    pieces: { values, isOpen: name === 'Grantees' },
  });
  const equal = Array<number>(agents).fill(1 / allAgents(rows));
  const awards = itemsIn(row.awards).map((award) => Number(award) / allDollars(rows));
  return {
    ...own,
    head: row.group,
    annotation: gapText(row, rows),
    rows: [
      bar('Grantees', agents_share, `${agents} of ${allAgents(rows)}`, equal),
      bar('Dollars', dollars_share, dollarsInWords(row.dollars), awards),
    ],
  };
}

const byAgents = (rows: readonly GroupRow[]): GroupRow[] => rows.toSorted((a, b) => b.agents - a.agents);
const nouns: Readonly<Record<string, Label>> = { ...agencyTypes, ...regions };
const noun = ({ id }: GroupRow): Label => nouns[id] as Label;

const noAward = 'No award matches these choices.';

const sharesOf = (row: GroupRow): string =>
  `${counted(row.agents, noun(row))}: ${percent(row.agents_share)} of the grantees, ${percent(row.dollars_share)} of the money (${dollars(row.dollars)}).`;

export default defineFigure({
  id: 'dollars-by-type',
  uses: ['consortia'],
  question: 'Did some types of agency receive a larger share of the money than of the grants?',
  topic: 'money',
  kind: 'bars',
  passages: ['C015'],
  choices,
  columns: {
    id: added.words('Group', 'Code of the type of agency, or of the region when grouped by region.'),
    group: added.words(
      'Group',
      'Type of agency, from public directories; the report’s appendix does not give it.',
    ),
    agents: computed.integer('Grantees', 'Number of grantees in the group.'),
    agents_share: computed.share('Share of grantees', 'Their share of all grantees shown, from 0 to 1.'),
    dollars: computed.dollars(
      'Sum of awards',
      'Sum of their awards as the report’s appendix lists them, in US dollars.',
    ),
    dollars_share: computed.share(
      'Share of the money',
      'Their share of all award dollars shown, from 0 to 1.',
    ),
    consortia: added.consortia(
      'Consortia',
      'IDs of the consortia, separated by semicolons, in the order of the appendix.',
    ),
    awards: consortiumColumns.awards,
  },

  rows({ consortia }, { by, tier }): GroupRow[] {
    const shown = rowsWith(consortia, { tier });
    return consortiumGroups(shown, by === 'type' ? 'agency_type' : by).map((group) => rowOf(group, shown));
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
      const said = (row: GroupRow): string =>
        `${noun(row).many} were ${percent(row.agents_share)} of the grantees and received ${percent(row.dollars_share)} of the money`;
      const more = rows.filter((row) => gapOf(row) > 0);
      return `In CCPT Round One, ${more.map(said).join('; ')}.`;
    },
    cannotSay: 'Students in school districts gained less from CCPT than students in colleges.',
  },

  title(rows) {
    const [most] = byAgents(rows);
    if (!most) return 'No awards';
    const turn = most.dollars_share < most.agents_share ? 'but' : 'and';
    return `${capitalized(noun(most).many)} were ${percent(most.agents_share)} of the ${allAgents(rows)} CCPT Round One grantees ${turn} received ${percent(most.dollars_share)} of the money`;
  },
  caption: () =>
    'The upper bar is each group’s share of the grantees; the lower bar is its share of the Round One money. Look for groups whose two bars differ in length. One piece of an outlined bar is one grantee; one piece of a solid bar is one award.',
  states: ['round-one-total', 'charter-agents'],
  notes: (rows, stated) => [
    `Shares are of the ${dollars(allDollars(rows))} that the awards in the report’s appendix add up to; the report’s text says ${dollarsInWords(stated('round-one-total'))}.`,
    `The report’s appendix does not give the type of agency. The report’s text counts ${inWords(stated('charter-agents'))} charter school among the grantees; this edition puts two academies and two schools with “Charter” in their names in one group.`,
    'Each grantee received its award for a whole consortium, so the chart does not show who benefited.',
  ],
  alt(rows) {
    if (rows.length === 0) return noAward;
    const most = byAgents(rows)
      .slice(0, 2)
      .map((row) => `${counted(row.agents, noun(row))} received ${percent(row.dollars_share)} of the money`);
    return `Among ${allAgents(rows)} grantees, ${listed(most)}.`;
  },
  describe: (rows) => rows.map(sharesOf).join(' '),

  legend: () => [
    uncounted(pieceGlyphs.open, 'Share of grantees'),
    uncounted(pieceGlyphs.solid, 'Share of the money'),
  ],
  draw(rows, place) {
    const longest = Math.max(...rows.flatMap((row) => [row.agents_share, row.dollars_share]));
    const groups = rows.map((row) => barsOf(row, rows));
    return barChart({ groups, axis: shareAxis(longest), empty: noAward }, place);
  },
});
