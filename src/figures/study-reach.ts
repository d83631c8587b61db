import { glyphOf, looks, type Look } from '../charts/kit/looks.ts';
import type { Glyph } from '../charts/legend.ts';
import { unitChart } from '../charts/unit-chart.ts';
import { listed } from '../lib/format.ts';
import { codes, counted, origins, studyWays, tiers } from '../words/vocabulary/index.ts';
import { coded, computed, passageColumns, printed } from './contract/columns.ts';
import { defineFigure, type Tables } from './contract/define.ts';
import { legendOf } from './contract/legend.ts';
import { valueOf } from './contract/quantity.ts';
import { groupsBy, rowsWith, totalCount as total } from './contract/rows.ts';

/** The consortia of each size by way; the report prints how many were reached, and the rest is our subtraction. */
const rowsOf = ({ coverage, quantities }: Tables<'coverage' | 'quantities'>) =>
  coverage.flatMap((row) => {
    const of = (id: string | null): number => valueOf(quantities, id) ?? 0;
    const met = { visited: of(row.visited), called: of(row.called), either: of(row.visited_or_called) };
    const report = of(row.consortia) - met.visited - met.called - met.either;
    return codes(studyWays)
      .map((way) => ({
        id: `${row.id}.${way}`,
        tier: row.tier,
        way,
        count: { ...met, report }[way],
        count_origin: way === 'report' ? 'computed' : 'printed',
        passages: row.passages,
      }))
      .filter(({ count }) => count > 0);
  });

type ReachRow = ReturnType<typeof rowsOf>[number];
type Way = ReachRow['way'];

const wayLooks: Readonly<Record<Way, Look>> = {
  visited: looks.filled,
  called: looks.quiet,
  either: looks.half,
  report: looks.open,
};

const wayGlyph = (way: Way): Glyph => glyphOf(wayLooks[way]);

const reached = (rows: readonly ReachRow[]): ReachRow[] => rows.filter(({ way }) => way !== 'report');

/** What the report leaves open about the consortia of a size. */
function unsaid(members: readonly ReachRow[]): string {
  const met = reached(members);
  if (met.some(({ way }) => way === 'either')) return 'the report does not say which';
  return met.length > 0 && met.length < members.length ? 'the report does not say which ones' : '';
}

export default defineFigure({
  id: 'study-reach',
  uses: ['coverage', 'quantities'],
  question: 'How many consortia did the researchers talk to?',
  topic: 'study',
  kind: 'dots',
  choices: {},
  columns: {
    id: computed.words('Group', 'Size of award and how the researchers learned about these consortia.'),
    tier: printed.code('Size of award', 'Size of the award, by the ranges in the report.', tiers),
    way: coded.code(
      'How the researchers learned about them',
      'visited, called, either (the report does not say which), or report (Year Three report only).',
      studyWays,
    ),
    count: computed.integer(
      'Consortia',
      'Number of consortia: from the report’s first endnote or, where researchers only read a report, what remains of the number with awards of this size.',
    ),
    count_origin: coded.code(
      'Where the number is from',
      'printed (the report has the number) or computed (we subtracted).',
      origins,
    ),
    passages: passageColumns.passages,
  },

  rows: rowsOf,
  detail: { rows: (rows) => rows, compact: true, key: 0 },

  about: {
    purpose:
      'Shows how many consortia of each size the researchers talked to, and how many they know only from reports.',
    reading:
      'One dot is one consortium, but the dots have no names. Filled dots are consortia that were visited, and gray dots are consortia interviewed by phone. Half-filled dots are consortia that were visited or interviewed by phone; the report does not say which. For open dots, the researchers had only the Year Three report.',
    method:
      'The numbers of consortia visited and interviewed are from the report’s first endnote. We subtracted them from the number of awards of each size to get the consortia known only from their Year Three reports, and added up the totals.',
    limitations: [
      'It does not say which consortia the researchers talked to. The report says only that all of those with the largest awards were included.',
      'It does not say how many people the researchers talked to.',
    ],
    canSay: (rows) =>
      `The researchers visited or interviewed by phone ${total(reached(rows))} of the ${total(rows)} consortia, and read the Year Three reports of all of them.`,
    cannotSay: 'The findings about small awards rest on interviews with everyone who received one.',
  },

  title(rows) {
    const small = rowsWith(rows, { tier: 'low' });
    return `Researchers talked to ${total(reached(rows))} of the ${total(rows)} CCPT Round One consortia, but only ${total(reached(small))} of the ${total(small)} with small awards`;
  },
  caption: (rows) =>
    `Each dot is one consortium, by size of award and by how the researchers learned about it. They read the Year Three reports of all ${total(rows)}.`,
  notes: () => [
    'For the large awards, the report does not say which consortia were visited and which were interviewed by phone.',
    'For the small and medium awards, it does not say which consortia the researchers talked to, so no dot has a name. Totals and numbers known only from reports are our calculation.',
  ],
  alt(rows) {
    const parts = groupsBy(rows, 'tier').map(
      ([tier, members]) =>
        `${total(reached(members))} of ${total(members)} consortia with ${tiers[tier].many}`,
    );
    return `Researchers talked to ${listed(parts)}: ${total(reached(rows))} of ${total(rows)} in all.`;
  },
  describe(rows) {
    const sizes = groupsBy(rows, 'tier').map(([tier, members]) => {
      const how = members.map(({ way, count }) => `${count} ${studyWays[way].many}`);
      return `Of the ${total(members)} consortia with ${tiers[tier].many}: ${listed(how)}.`;
    });
    return `${sizes.join(' ')} In all, the researchers visited or interviewed by phone ${total(reached(rows))} of ${total(rows)} consortia, and read the Year Three reports of all of them.`;
  },

  legend: (rows) => legendOf(studyWays, wayGlyph, (way) => total(rowsWith(rows, { way }))),
  draw(rows, place) {
    const sizes = groupsBy(rows, 'tier').map(([tier, members]) => ({
      lead: `${total(reached(members))} of ${total(members)}`,
      name: `${tiers[tier].label} awards: ${listed(members.map(({ way, count }) => counted(count, studyWays[way])))}`,
      parts: members.map(({ id, way, count }) => ({ id, units: Array<Look>(count).fill(wayLooks[way]) })),
      annotation: place.compact ? '' : unsaid(members),
    }));
    return unitChart({ rows: sizes, empty: 'No consortium.' }, place);
  },
});
