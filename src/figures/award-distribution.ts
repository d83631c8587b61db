import { agencyLegend } from '../charts/agency-legend.ts';
import { barChart, type Bar } from '../charts/bar-chart.ts';
import type { DrawContext } from '../charts/context.ts';
import { awardAxis } from '../charts/dollar-axes.ts';
import { dotPlot, type PointRow } from '../charts/dot-plot.ts';
import type { Axis } from '../charts/kit/axis.ts';
import type { RowGroup } from '../charts/kit/row-heads.ts';
import type { Consortium } from '../datasets/consortia.ts';
import { dollars, dollarsInWords } from '../lib/format.ts';
import { shortName } from '../lib/names.ts';
import { agencyTypes, locationLabel, regions, tiers } from '../words/vocabulary/index.ts';
import { filter, option, type View } from './contract/choices.ts';
import { consortiumColumns } from './contract/columns.ts';
import { consortiumGroups } from './contract/consortium-groups.ts';
import { defineFigure } from './contract/define.ts';
import { groupsBy, inColumns, rowsWith, totalAward } from './contract/rows.ts';

const choices = {
  form: option('Show as', { bars: 'Ranked bars', swarm: 'Points on a line' }),
  scale: option('Dollar scale', { linear: 'Linear', log: 'Logarithmic' }),
  group: option('Group by', { tier: 'Size of award', region: locationLabel, agency: 'Type of agency' }),
  tier: filter('Size of award', tiers),
  region: filter(locationLabel, regions),
  agency: filter('Type of agency', agencyTypes),
};

type AwardView = View<typeof choices>;

const { id, agent, award, tier, region, agency_type } = consortiumColumns;
const columns = { id, agent, award, tier, region, agency_type };

type AwardRow = Pick<Consortium, keyof typeof columns>;

const groupedBy = (rows: readonly AwardRow[], { group }: AwardView) =>
  consortiumGroups(rows, group === 'agency' ? 'agency_type' : group);

/** The axis for a view; on the card it names its ends alone. */
function axisFor({ scale }: AwardView, { width, compact }: DrawContext): Axis {
  const axis = awardAxis(scale, width);
  return compact ? { ...axis, ticks: [...axis.ticks.slice(0, 1), ...axis.ticks.slice(-1)] } : axis;
}

/** Awards of the same amount, where at least 5 share it. */
const equalAwards = (rows: readonly AwardRow[]): [award: number, members: AwardRow[]][] =>
  groupsBy(rows, 'award').filter(([, same]) => same.length >= 5);

/** Amounts that many awards of a group share, by the id of the middle one of them, beside which they are written. */
const repeatedAmounts = (members: readonly AwardRow[]): ReadonlyMap<string | undefined, string> =>
  new Map(
    equalAwards(members).map(([award, same]) => [
      same[Math.floor(same.length / 2)]?.id,
      `${same.length} are exactly ${dollars(award)}`,
    ]),
  );

const barsIn = (rows: readonly AwardRow[], view: AwardView): RowGroup<Bar>[] =>
  groupedBy(rows, view).map(({ head, members }) => {
    const repeated = repeatedAmounts(members);
    return {
      head,
      note: `${dollarsInWords(totalAward(members))} in all`,
      rows: members.map(({ id, agent, award, agency_type }) => ({
        id,
        name: shortName(agent),
        value: award,
        amount: dollars(award),
        shape: agency_type,
        annotation: repeated.get(id),
      })),
    };
  });

const pointOf = ({ id, value, shape, annotation }: Bar) => ({ id, value, shape, annotation });

/** The bars of a group as points on one line. */
const lined = ({ rows, ...group }: RowGroup<Bar>): RowGroup<PointRow> => ({
  ...group,
  rows: [{ id: group.head, name: '', points: rows.map(pointOf) }],
});

const awardsIn = (rows: readonly AwardRow[]): number[] => rows.map(({ award }) => award);
const extremes = (rows: readonly AwardRow[]): string =>
  `from ${dollars(Math.min(...awardsIn(rows)))} to ${dollars(Math.max(...awardsIn(rows)))}`;

const noAward = 'No award matches these choices.';

export default defineFigure({
  id: 'award-distribution',
  uses: ['consortia'],
  question: 'How much did each grantee receive?',
  topic: 'money',
  kind: 'bars',
  passages: ['C010', 'C011', 'C012', 'C013', 'C228', 'C229', 'C230', 'C232'],
  choices,
  columns,

  rows: ({ consortia }, { tier, region, agency }): AwardRow[] =>
    inColumns(columns, rowsWith(consortia, { tier, region, agency_type: agency })),
  onCard: { view: { form: 'swarm' } },
  detail: { view: { tier: 'top' }, rows: (rows) => rows },

  about: {
    purpose:
      'Shows every Round One award to the dollar, so that you can compare small, medium and large grants.',
    reading:
      'Each point is one grantee, placed at the amount of its award; bars start at zero. Awards run from smallest to largest, as in the report’s appendix. Shape and color show the type of agency. On the logarithmic scale, equal distances mean equal ratios, and there is no zero.',
    method:
      'The rows are the lines of the report’s appendix. Sizes follow the ranges in the report’s introduction; the type of agency comes from public directories.',
    limitations: [
      'It does not show who spent the money: each grantee received its award for a whole consortium.',
      'It does not show what an award achieved, or how much it came to per student.',
    ],
    canSay(rows) {
      const largest = rowsWith(rows, { tier: 'top' });
      const wholeMillions = Math.floor(Math.min(...awardsIn(largest)) / 1e6) * 1e6;
      return `${largest.length} of the ${rows.length} awards, each above ${dollarsInWords(wholeMillions)}, add up to ${dollarsInWords(totalAward(largest))} of the ${dollarsInWords(totalAward(rows))} that the report’s appendix lists.`;
    },
    cannotSay: 'Grantees with larger awards achieved more.',
  },

  title(rows) {
    const largest = rowsWith(rows, { tier: 'top' });
    const part = totalAward(largest) > totalAward(rows) / 2 ? 'most' : 'part';
    return `${largest.length} of the ${rows.length} CCPT Round One grantees received ${part} of the money`;
  },
  caption: () =>
    'Award to each grantee, smallest first, as in the report’s appendix. Each point is one grantee; its shape and color show the type of agency.',
  states: ['round-one-total'],
  notes: (rows, stated) => [
    `The awards in the report’s appendix add up to ${dollars(totalAward(rows))}; the report’s text says ${dollarsInWords(stated('round-one-total'))}.`,
    'Each award was for a whole consortium: the chart shows who received it, not who spent it.',
  ],
  alt: (rows) =>
    rows.length > 0
      ? `${rows.length} awards, ${extremes(rows)}, adding up to ${dollars(totalAward(rows))}.`
      : noAward,
  describe: (rows) =>
    [
      ...consortiumGroups(rows, 'tier').map(
        ({ head, members }) => `${head}, ${extremes(members)}, add up to ${dollars(totalAward(members))}.`,
      ),
      ...equalAwards(rows).map(([award, same]) => `${same.length} awards are exactly ${dollars(award)}.`),
    ].join(' '),

  legend: (rows) => agencyLegend(rows),
  draw(rows, { view, ...place }) {
    const groups = barsIn(rows, view);
    const shared = { axis: axisFor(view, place), empty: noAward };
    return view.form === 'swarm'
      ? dotPlot({ ...shared, groups: groups.map(lined) }, place)
      : barChart({ ...shared, groups, columns: { names: 192, amounts: 96 } }, place);
  },
});
