import { group, sum } from 'd3';
import { agencyLegend } from '../charts/agency-legend.ts';
import { awardAxis } from '../charts/dollar-axes.ts';
import { barChart, type Bar } from '../charts/bar-chart.ts';
import type { DrawContext } from '../charts/context.ts';
import { dotPlot, type PointRow } from '../charts/dot-plot.ts';
import type { Annotation } from '../charts/kit/annotation.ts';
import type { Axis } from '../charts/kit/axis.ts';
import type { RowGroup } from '../charts/kit/row-heads.ts';
import type { Consortium } from '../datasets/consortia.ts';
import { dollars, dollarsInWords } from '../lib/format.ts';
import { shortName } from '../lib/names.ts';
import {
  agencyTypes,
  codes,
  counted,
  type Label,
  locationLabel,
  regions,
  tiers,
} from '../words/vocabulary/index.ts';
import { filter, option, type View } from './contract/choices.ts';
import { consortiumColumns, matches } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';

type AwardRow = Row & Pick<Consortium, 'id' | 'agent' | 'award' | 'tier' | 'region' | 'agency_type'>;

const choices = {
  form: option('Show as', { bars: 'Ranked bars', swarm: 'Points on a line' }),
  scale: option('Dollar scale', { linear: 'Linear', log: 'Logarithmic' }),
  group: option('Group by', {
    tier: 'Size of award',
    region: locationLabel,
    agency: 'Type of agency',
  }),
  tier: filter('Size of award', tiers),
  region: filter(locationLabel, regions),
  agency: filter('Type of agency', agencyTypes),
};

type AwardView = View<typeof choices>;

const groupings: Record<AwardView['group'], { field: keyof AwardRow; vocabulary: Record<string, Label> }> = {
  tier: { field: 'tier', vocabulary: tiers },
  region: { field: 'region', vocabulary: regions },
  agency: { field: 'agency_type', vocabulary: agencyTypes },
};

const total = (rows: readonly AwardRow[]): number => sum(rows, (row) => row.award);
const inTier = (rows: readonly AwardRow[], tier: AwardRow['tier']): AwardRow[] =>
  rows.filter((row) => row.tier === tier);

function groupsOf(rows: readonly AwardRow[], by: AwardView['group']): RowGroup<Bar>[] {
  const { field, vocabulary } = groupings[by];
  return codes(vocabulary).map((code) => {
    const members = rows.filter((row) => row[field] === code);
    return {
      head: counted(members.length, vocabulary[code] as Label),
      note: `${dollarsInWords(total(members))} in all`,
      rows: members.map(({ id, agent, award, agency_type }) => ({
        id,
        name: shortName(agent),
        value: award,
        amount: dollars(award),
        shape: agency_type,
      })),
    };
  });
}

/** The bars of a group as points on one line. */
const lined = ({ rows, ...group }: RowGroup<Bar>): RowGroup<PointRow> => ({
  ...group,
  rows: [{ id: group.head, name: '', points: rows.map(({ id, value, shape }) => ({ id, value, shape })) }],
});

/** The axis for a view; on the card it names its ends alone. */
function axisFor({ scale }: AwardView, { width, compact }: DrawContext): Axis {
  const { ticks, ...axis } = awardAxis(scale, width);
  const shown = compact ? [...ticks.slice(0, 1), ...ticks.slice(-1)] : ticks;
  return { ...axis, ticks: shown };
}

/** Awards of the same amount, where at least 5 share it. */
const equalAwards = (rows: readonly AwardRow[]): AwardRow[][] =>
  [...group(rows, ({ award }) => award).values()].filter((same) => same.length >= 5);

/** Amounts that many awards of a group share, written beside the middle one of them. */
function repeatedAmounts(rows: readonly AwardRow[], by: AwardView['group']): Annotation[] {
  return [...group(rows, (row) => row[groupings[by].field]).values()].flatMap((members) =>
    equalAwards(members).map((same) => ({
      id: same[Math.floor(same.length / 2)]?.id ?? '',
      text: `${same.length} are exactly ${dollars(same[0]?.award ?? 0)}`,
    })),
  );
}

function extremes(rows: readonly AwardRow[]): string {
  const awards = rows.map((row) => row.award);
  return `from ${dollars(Math.min(...awards))} to ${dollars(Math.max(...awards))}`;
}

function tierSentence(rows: readonly AwardRow[], tier: AwardRow['tier']): string {
  const members = inTier(rows, tier);
  return members.length
    ? `${counted(members.length, tiers[tier])}, ${extremes(members)}, add up to ${dollars(total(members))}.`
    : '';
}

/** Said instead of a chart. */
const noAward = 'No award matches these choices.';

/** The whole million that all of some awards exceed, in dollars. */
const wholeMillionsBelow = (rows: readonly AwardRow[]): number =>
  Math.floor(Math.min(...rows.map(({ award }) => award)) / 1e6) * 1e6;

const { id, agent, award, tier, region, agency_type } = consortiumColumns;

export default defineFigure({
  id: 'award-distribution',
  uses: ['consortia'],
  question: 'How much did each grantee receive?',
  topic: 'money',
  kind: 'bars',
  passages: ['C010', 'C011', 'C012', 'C013', 'C228', 'C229', 'C230', 'C232'],
  onCard: { view: { form: 'swarm' } },
  choices,
  columns: { id, agent, award, tier, region, agency_type },

  rows({ consortia }, view): AwardRow[] {
    return consortia
      .filter((one) => matches(view.tier, one.tier))
      .filter((one) => matches(view.region, one.region))
      .filter((one) => matches(view.agency, one.agency_type))
      .map(({ id, agent, award, tier, region, agency_type }) => ({
        id,
        agent,
        award,
        tier,
        region,
        agency_type,
      }));
  },

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
      const largest = inTier(rows, 'top');
      return `${largest.length} of the ${rows.length} awards, each above ${dollarsInWords(wholeMillionsBelow(largest))}, add up to ${dollarsInWords(total(largest))} of the ${dollarsInWords(total(rows))} that the report’s appendix lists.`;
    },
    cannotSay: 'Grantees with larger awards achieved more.',
  },

  title(rows) {
    const largest = inTier(rows, 'top');
    const part = total(largest) > total(rows) / 2 ? 'most' : 'part';
    return `${largest.length} of the ${rows.length} CCPT Round One grantees received ${part} of the money`;
  },

  caption() {
    return 'Award to each grantee, smallest first, as in the report’s appendix. Each point is one grantee; its shape and color show the type of agency.';
  },

  states: ['round-one-total'],
  notes(rows, stated) {
    return [
      `The awards in the report’s appendix add up to ${dollars(total(rows))}; the report’s text says ${dollarsInWords(stated('round-one-total'))}.`,
      'Each award was for a whole consortium: the chart shows who received it, not who spent it.',
    ];
  },

  alt(rows) {
    if (rows.length === 0) return noAward;
    return `${rows.length} awards, ${extremes(rows)}, adding up to ${dollars(total(rows))}.`;
  },

  describe(rows) {
    const sentences = codes(tiers).map((tier) => tierSentence(rows, tier));
    const repeated = equalAwards(rows).map(
      (same) => `${same.length} awards are exactly ${dollars(same[0]?.award ?? 0)}.`,
    );
    return [...sentences, ...repeated].filter(Boolean).join(' ');
  },

  legend(rows) {
    return agencyLegend(rows);
  },

  draw(rows, { view, ...place }) {
    const groups = groupsOf(rows, view.group);
    const shared = {
      axis: axisFor(view, place),
      annotations: repeatedAmounts(rows, view.group),
      empty: noAward,
    };
    return view.form === 'swarm'
      ? dotPlot({ ...shared, groups: groups.map(lined) }, place)
      : barChart({ ...shared, groups, columns: { names: 192, amounts: 96 } }, place);
  },
});
