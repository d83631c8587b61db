import { cumsum, sum } from 'd3';
import { agencyLegend } from '../charts/agency-legend.ts';
import { cumulativeCurve, evenGlyph, type Stretch } from '../charts/cumulative-curve.ts';
import type { Consortium } from '../datasets/consortia.ts';
import { dollars, dollarsInWords, percent } from '../lib/format.ts';
import { codes, counted, tiers, type Tier } from '../words/vocabulary/index.ts';
import { range } from './contract/choices.ts';
import { coded, integers, shares, sums } from './contract/columns.ts';
import { consortiumColumns } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';

type ShareRow = Row &
  Pick<Consortium, 'id' | 'agent' | 'award' | 'tier' | 'agency_type'> & {
    readonly place: number;
    readonly dollars_so_far: number;
    readonly share_so_far: number;
  };

const choices = {
  k: range('How many of the largest awards to add up', {
    from: 1,
    to: ({ consortia }) => consortia.length,
    initial: 10,
    text: (value) => (value === 1 ? 'the largest award' : `the ${value} largest awards`),
  }),
};

/** A share as files have it: in percent, to two decimals. */
const inPercent = (share: number): number => Math.round(share * 10_000) / 100;
const total = (rows: readonly ShareRow[]): number => sum(rows, ({ award }) => award);

/** Share of all dollars that some awards make up together, from 0 to 1. */
const shareOf = (members: readonly ShareRow[], all: readonly ShareRow[]): number =>
  total(members) / total(all);
const shareText = (members: readonly ShareRow[], all: readonly ShareRow[]): string =>
  percent(shareOf(members, all));

const inTier = (rows: readonly ShareRow[], tier: Tier): ShareRow[] => rows.filter((row) => row.tier === tier);

/** How many of the largest awards it takes to make up more than half of the dollars. */
const moreThanHalf = (rows: readonly ShareRow[]): number =>
  rows.findIndex(({ dollars_so_far }) => dollars_so_far > total(rows) / 2) + 1;

/** The three sizes of award, the largest first, as the axis has them. */
function stretches(rows: readonly ShareRow[]): Stretch[] {
  return codes(tiers)
    .toReversed()
    .map((tier) => ({ members: inTier(rows, tier), name: tiers[tier] }))
    .map(({ members, name }) => ({
      head: counted(members.length, name),
      note: shareText(members, rows).replace(' percent', '%'),
      count: members.length,
    }));
}

/** The shares of the largest and the smallest awards, in a sentence. */
function sharesOfEnds(rows: readonly ShareRow[]): string {
  const [largest, smallest] = [inTier(rows, 'top'), inTier(rows, 'low')];
  return `The ${largest.length} largest awards made up ${shareText(largest, rows)} of the money; the ${smallest.length} smallest made up ${shareText(smallest, rows)}.`;
}

/** What the curve says at a number of awards. */
function reading(rows: readonly ShareRow[], count: number): string {
  const share = shareText(rows.slice(0, count), rows);
  if (count === 1) return `The largest award made up ${share}`;
  return `${count === rows.length ? `All ${count} awards` : `The ${count} largest awards`} made up ${share}`;
}

/** What the straight line says there; at its ends it says nothing. */
const evenReading = ({ length }: readonly ShareRow[], count: number): string | null =>
  count > 1 && count < length ? `${count} equal awards would make up ${percent(count / length)}` : null;

export default defineFigure({
  id: 'concentration',
  uses: ['consortia'],
  question: 'What share of the money did the largest awards make up?',
  topic: 'money',
  kind: 'curve',
  passages: ['C011', 'C012', 'C013', 'C014'],
  choices,
  columns: {
    id: consortiumColumns.id,
    agent: consortiumColumns.agent,
    place: integers(
      'Rank',
      'Rank of the award, largest first; equal awards are in the reverse order of the appendix.',
      'computed',
    ),
    award: consortiumColumns.award,
    tier: coded('Size', 'Size of the award, by the ranges in the report’s introduction.', 'computed', tiers),
    agency_type: consortiumColumns.agency_type,
    dollars_so_far: sums(
      'This and all larger awards',
      'Sum of this award and all awards ranked above it, in US dollars.',
      'computed',
    ),
    share_so_far: shares(
      'Share of all award dollars',
      'That sum as a percentage of all awards in the report’s appendix.',
      'computed',
      { text: (value) => percent(Number(value) / 100) },
    ),
  },

  rows({ consortia }): ShareRow[] {
    const largestFirst = consortia.toReversed();
    const sums = cumsum(largestFirst, ({ award }) => award);
    return largestFirst.map(({ id, agent, award, tier, agency_type }, index) => {
      const dollarsSoFar = sums[index] ?? 0;
      return {
        id,
        agent,
        place: index + 1,
        award,
        tier,
        agency_type,
        dollars_so_far: dollarsSoFar,
        share_so_far: inPercent(dollarsSoFar / (sums.at(-1) ?? 1)),
      };
    });
  },

  detail: { rows: (rows) => rows, key: 0 },

  about: {
    purpose: 'Shows what share of the Round One money went to any number of the largest awards.',
    reading:
      'Awards are added up from left to right, largest first. The height of a point is the share of all award dollars that this award and all larger ones make up together. The curve is steep where awards are large. The dotted line shows what it would look like if all awards were equal.',
    method:
      'The awards are those in the report’s appendix, and shares are of their sum. Awards of the same amount are added one after another. Sizes follow the ranges in the report’s introduction.',
    limitations: [
      'It does not show that the money was divided unfairly: the report does not compare awards with need.',
      'It does not show who spent the money: each grantee received its award for a whole consortium.',
      'It does not show how many students, schools or partners an award was for.',
    ],
    canSay(rows) {
      const few = moreThanHalf(rows);
      return `The ${few} largest of the ${rows.length} awards make up more than half, ${shareText(rows.slice(0, few), rows)}, of the ${dollarsInWords(total(rows))} that the report’s appendix lists.`;
    },
    cannotSay: 'The state favored a handful of consortia.',
  },

  title(rows) {
    const [largest, smallest] = [inTier(rows, 'top'), inTier(rows, 'low')];
    return `The ${largest.length} largest CCPT Round One grants made up ${shareText(largest, rows)} of the money; the ${smallest.length} smallest, ${shareText(smallest, rows)}`;
  },

  caption() {
    return 'Share of all award dollars, added up from the largest award to the smallest. Each point is one grantee; its height shows the combined share of its award and all larger ones, and its shape and color show the type of agency. The dotted line is what the curve would look like if all awards were equal.';
  },

  states: ['round-one-total'],
  notes(rows, stated) {
    return [
      `Shares are of ${dollars(total(rows))}, the sum of the awards in the report’s appendix; the report’s text says ${dollarsInWords(stated('round-one-total'))}.`,
      'The size of an award says nothing about need or fairness.',
    ];
  },

  alt: sharesOfEnds,

  describe(rows) {
    const middle = inTier(rows, 'mid');
    const few = moreThanHalf(rows);
    return [
      sharesOfEnds(rows),
      `The ${middle.length} in between made up ${shareText(middle, rows)}.`,
      `It takes the ${few} largest to pass half of the money: they made up ${shareText(rows.slice(0, few), rows)}.`,
      `All ${rows.length} add up to ${dollars(total(rows))}.`,
    ].join(' ');
  },

  legend(rows) {
    return [...agencyLegend(rows), { glyph: evenGlyph, label: 'If all awards were equal', count: null }];
  },

  draw(rows, { view, ...place }) {
    const count = Number(view.k);
    return cumulativeCurve(
      {
        steps: rows.map(({ id, agency_type, dollars_so_far }) => ({
          id,
          shape: agency_type,
          reached: dollars_so_far / total(rows),
        })),
        stretches: stretches(rows),
        counted: count,
        reading: reading(rows, count),
        evenReading: evenReading(rows, count),
        axis: `Share of ${dollarsInWords(total(rows))}`,
      },
      place,
    );
  },
});
