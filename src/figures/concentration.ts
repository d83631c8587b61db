import { agencyLegend } from '../charts/agency-legend.ts';
import { cumulativeCurve, evenGlyph } from '../charts/cumulative-curve.ts';
import { dollars, dollarsInWords, percent } from '../lib/format.ts';
import type { Tier } from '../words/vocabulary/index.ts';
import { range } from './contract/choices.ts';
import { computed, consortiumColumns } from './contract/columns.ts';
import { consortiumGroups } from './contract/consortium-groups.ts';
import { defineFigure, type Tables } from './contract/define.ts';
import { uncounted } from './contract/legend.ts';
import { inColumns, rowsWith, totalAward } from './contract/rows.ts';

const { id, agent, award, tier, agency_type } = consortiumColumns;
const columns = {
  id,
  agent,
  place: computed.integer(
    'Rank',
    'Rank of the award, largest first; equal awards are in the reverse order of the appendix.',
  ),
  award,
  tier,
  agency_type,
  dollars_so_far: computed.dollars(
    'This and all larger awards',
    'Sum of this award and all awards ranked above it, in US dollars.',
  ),
  share_so_far: computed.number(
    'Share of all award dollars',
    'That sum as a percentage of all awards in the report’s appendix.',
    { text: (value) => percent(Number(value) / 100) },
  ),
};

/** The awards, largest first, each with the sum so far and its share in percent, to two decimals. */
function rowsOf({ consortia }: Tables<'consortia'>) {
  const largestFirst = consortia.toReversed();
  const rows = largestFirst.map((one, index) => {
    const soFar = totalAward(largestFirst.slice(0, index + 1));
    const share = Math.round((soFar / totalAward(consortia)) * 10_000) / 100;
    return { ...one, place: index + 1, dollars_so_far: soFar, share_so_far: share };
  });
  return inColumns(columns, rows);
}

type ShareRow = ReturnType<typeof rowsOf>[number];

const shareText = (members: readonly ShareRow[], all: readonly ShareRow[]): string =>
  percent(totalAward(members) / totalAward(all));

const inTier = (rows: readonly ShareRow[], tier: Tier): ShareRow[] => rowsWith(rows, { tier });
const endsOf = (rows: readonly ShareRow[]) => [inTier(rows, 'top'), inTier(rows, 'low')] as const;

/** The fewest of the largest awards that make up more than half of the dollars. */
const moreThanHalf = (rows: readonly ShareRow[]): ShareRow[] =>
  rows.slice(0, rows.findIndex(({ dollars_so_far }) => dollars_so_far > totalAward(rows) / 2) + 1);

/** The shares of the largest and the smallest awards, in a sentence. */
function sharesOfEnds(rows: readonly ShareRow[]): string {
  const [largest, smallest] = endsOf(rows);
  return `The ${largest.length} largest awards made up ${shareText(largest, rows)} of the money; the ${smallest.length} smallest made up ${shareText(smallest, rows)}.`;
}

/** What the curve says at a number of awards. */
function reading(rows: readonly ShareRow[], count: number): string {
  const awards = count === rows.length ? `All ${count} awards` : `The ${count} largest awards`;
  return `${count === 1 ? 'The largest award' : awards} made up ${shareText(rows.slice(0, count), rows)}`;
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
  choices: {
    k: range('How many of the largest awards to add up', {
      to: ({ consortia }) => consortia.length,
      initial: 10,
      text: (value) => (value === 1 ? 'the largest award' : `the ${value} largest awards`),
    }),
  },
  columns,

  rows: rowsOf,
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
      return `The ${few.length} largest of the ${rows.length} awards make up more than half, ${shareText(few, rows)}, of the ${dollarsInWords(totalAward(rows))} that the report’s appendix lists.`;
    },
    cannotSay: 'The state favored a handful of consortia.',
  },

  title(rows) {
    const [largest, smallest] = endsOf(rows);
    return `The ${largest.length} largest CCPT Round One grants made up ${shareText(largest, rows)} of the money; the ${smallest.length} smallest, ${shareText(smallest, rows)}`;
  },
  caption: () =>
    'Share of all award dollars, added up from the largest award to the smallest. Each point is one grantee; its height shows the combined share of its award and all larger ones, and its shape and color show the type of agency. The dotted line is what the curve would look like if all awards were equal.',
  states: ['round-one-total'],
  notes: (rows, stated) => [
    `Shares are of ${dollars(totalAward(rows))}, the sum of the awards in the report’s appendix; the report’s text says ${dollarsInWords(stated('round-one-total'))}.`,
    'The size of an award says nothing about need or fairness.',
  ],
  alt: sharesOfEnds,
  describe(rows) {
    const middle = inTier(rows, 'mid');
    const few = moreThanHalf(rows);
    return [
      sharesOfEnds(rows),
      `The ${middle.length} in between made up ${shareText(middle, rows)}.`,
      `It takes the ${few.length} largest to pass half of the money: they made up ${shareText(few, rows)}.`,
      `All ${rows.length} add up to ${dollars(totalAward(rows))}.`,
    ].join(' ');
  },

  legend: (rows) => [...agencyLegend(rows), uncounted(evenGlyph, 'If all awards were equal')],
  draw(rows, { view, ...place }) {
    const count = Number(view.k);
    const all = totalAward(rows);
    const steps = rows.map(({ id, agency_type: shape, dollars_so_far: sum }) => ({
      id,
      shape,
      reached: sum / all,
    }));
    const stretches = consortiumGroups(rows, 'tier')
      .toReversed()
      .map(({ head, members }) => ({
        head,
        note: shareText(members, rows).replace(' percent', '%'),
        count: members.length,
      }));
    const readings = { counted: count, reading: reading(rows, count), evenReading: evenReading(rows, count) };
    return cumulativeCurve({ steps, stretches, ...readings, axis: `Share of ${dollarsInWords(all)}` }, place);
  },
});
