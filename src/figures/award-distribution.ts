import { group, sum } from 'd3';
import { agencyLegend } from '../charts/agency-legend.ts';
import { awardScale } from '../charts/award-scale.ts';
import type { Annotation, Group, Item, Scale } from '../charts/chart.ts';
import { rankedBars } from '../charts/ranked-bars.ts';
import { swarm } from '../charts/swarm.ts';
import type { Consortium } from '../datasets/consortia.ts';
import { capitalized, dollars, dollarsInWords, inWords } from '../lib/format.ts';
import { shortName } from '../lib/names.ts';
import { agencyTypes, codes, counted, regions, tiers, type Label } from '../words/vocabulary.ts';
import { filter, option, type View } from './contract/choices.ts';
import { consortiumColumns, labelIn, matches } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';

type AwardRow = Row & Pick<Consortium, 'id' | 'agent' | 'award' | 'tier' | 'region' | 'agency_type'>;

const choices = {
  form: option('Draw as', { bars: 'Ranked bars', swarm: 'Swarm' }),
  scale: option('Dollars', { linear: 'Linear', log: 'Logarithmic' }),
  group: option('Group by', { tier: 'Size of award', region: 'Printed region', agency: 'Kind of agency' }),
  tier: filter('Size of award', tiers),
  region: filter('Printed region', regions),
  agency: filter('Kind of agency', agencyTypes),
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

function item(row: AwardRow): Item {
  return {
    id: row.id,
    name: shortName(row.agent),
    value: row.award,
    amount: dollars(row.award),
    shape: row.agency_type,
  };
}

function groupsOf(rows: readonly AwardRow[], by: AwardView['group']): Group[] {
  const { field, vocabulary } = groupings[by];
  return codes(vocabulary).map((code) => {
    const members = rows.filter((row) => row[field] === code);
    return {
      head: counted(members.length, vocabulary[code] as Label),
      note: `${dollarsInWords(total(members))} together`,
      items: members.map(item),
    };
  });
}

/** An axis that names its ends alone. */
const withEndsAlone = ({ ticks, ...axis }: Scale): Scale => ({
  ...axis,
  ticks: ticks.filter((_, index) => index === 0 || index === ticks.length - 1),
});

/** Amounts that at least five awards share, said beside the middle one of them. */
function repeatedAmounts(groups: readonly Group[]): Annotation[] {
  return groups.flatMap(({ items }) =>
    [...group(items, ({ value }) => value).values()]
      .filter((same) => same.length >= 5)
      .map((same) => ({
        id: same[Math.floor(same.length / 2)]?.id ?? '',
        text: `${capitalized(inWords(same.length))} are exactly ${same[0]?.amount ?? ''}`,
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
    ? `${capitalized(counted(members.length, tiers[tier]))} come to ${dollars(total(members))}, ${extremes(members)}.`
    : '';
}

export default defineFigure({
  id: 'award-distribution',
  uses: ['consortia'],
  question: 'Who got how much?',
  topic: 'money',
  kind: 'bars',
  passages: ['C010', 'C011', 'C012', 'C013', 'C228', 'C229', 'C230', 'C232'],
  onCard: { view: { form: 'swarm' } },
  choices,
  columns: {
    id: consortiumColumns.id,
    agent: consortiumColumns.agent,
    award: consortiumColumns.award,
    tier: {
      label: 'Size',
      description: 'Size of the award, by the ranges in the report’s introduction.',
      type: 'string',
      origin: 'computed',
      text: labelIn(tiers),
    },
    region: consortiumColumns.region,
    agency_type: consortiumColumns.agency_type,
  },

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

  about: {
    purpose:
      'Shows every award of Round One to the dollar, so that small, middle and large grants can be told apart.',
    reading:
      'Each mark stands at its award on the axis of dollars; bars start at zero. Awards run from the smallest to the largest, as in the appendix. Shape and color tell the kind of agency. On the logarithmic axis equal distances are equal ratios, and there is no zero.',
    method:
      'The rows are the 39 lines of the printed appendix. Sizes follow the ranges in the report’s introduction; the kind of agency comes from public directories.',
    silent: [
      'It does not say who spent the money: an agent received it for a whole consortium.',
      'It does not say what an award achieved, nor how much it came to per student.',
    ],
    canSay(rows) {
      const largest = inTier(rows, 'top');
      return `${capitalized(inWords(largest.length))} of the ${inWords(rows.length)} awards, each above $13 million, add up to ${dollarsInWords(total(largest))} of the ${dollarsInWords(total(rows))} that the appendix lists.`;
    },
    cannotSay: 'Agencies with larger awards did better.',
  },

  title(rows) {
    const largest = inTier(rows, 'top');
    const part = total(largest) > total(rows) / 2 ? 'Most of' : 'Part of';
    return `${part} the money went to ${inWords(largest.length)} of the ${inWords(rows.length)}`;
  },

  caption() {
    return 'Award to each fiscal agent, in the order of the report’s appendix. One mark is one consortium; shape and color show the kind of agency.';
  },

  notes(rows, stated) {
    return [
      `The awards printed in the appendix add up to ${dollars(total(rows))}; the report’s text says ${dollarsInWords(stated('round-one-total'))}.`,
      'Awards went to fiscal agents, each for a whole consortium: a mark says who received the money, not who spent it.',
    ];
  },

  alt(rows) {
    if (rows.length === 0) return 'No award matches what was chosen.';
    return `${rows.length} awards ${extremes(rows)}, ${dollars(total(rows))} in all.`;
  },

  describe(rows) {
    const sentences = codes(tiers).map((tier) => tierSentence(rows, tier));
    const repeated = repeatedAmounts([{ head: '', note: '', items: rows.map(item) }]).map(
      ({ text }) => `${text}.`,
    );
    return [...sentences, ...repeated].filter(Boolean).join(' ');
  },

  legend(rows) {
    return agencyLegend(rows);
  },

  draw(rows, { view, ...place }) {
    const groups = groupsOf(rows, view.group);
    const whole = awardScale(view.scale, place.width);
    const scale = place.terse ? withEndsAlone(whole) : whole;
    const empty = 'No award matches these choices.';
    return view.form === 'swarm'
      ? swarm({ groups, scale, empty }, place)
      : rankedBars({ groups, scale, annotations: repeatedAmounts(groups), empty }, place);
  },
});
