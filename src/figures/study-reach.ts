import { group, sum } from 'd3';
import { glyphOf, looks, type Look } from '../charts/kit/looks.ts';
import { unitChart, type UnitRow } from '../charts/unit-chart.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import type { Coverage } from '../datasets/schemas/coverage.ts';
import { listed } from '../lib/format.ts';
import { codes, counted, origins, studyWays, tiers, type Tier } from '../words/vocabulary/index.ts';
import { coded, integers, words } from './contract/columns.ts';
import { defineFigure } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';
import { valueOf } from './contract/quantity.ts';

const wayLooks: Readonly<Record<keyof typeof studyWays, Look>> = {
  visited: looks.filled,
  called: looks.quiet,
  either: looks.half,
  report: looks.open,
};

/** The consortia of a size by way; the report prints how many were reached, and the rest is our subtraction. */
function rowsOf(row: Coverage, quantities: FigureTables['quantities']) {
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
}

type ReachRow = ReturnType<typeof rowsOf>[number];

const total = (rows: readonly ReachRow[]): number => sum(rows, ({ count }) => count);
const reached = (rows: readonly ReachRow[]): ReachRow[] => rows.filter(({ way }) => way !== 'report');
const bySize = (rows: readonly ReachRow[]): [Tier, ReachRow[]][] => [...group(rows, ({ tier }) => tier)];

/** What the report leaves open about the consortia of a size. */
function unsaid(members: readonly ReachRow[]): string {
  const met = reached(members);
  if (met.some(({ way }) => way === 'either')) return 'the report does not say which';
  return met.length > 0 && met.length < members.length ? 'the report does not say which ones' : '';
}

const unitRow = ([tier, members]: [Tier, ReachRow[]], isCompact: boolean): UnitRow => ({
  lead: `${total(reached(members))} of ${total(members)}`,
  name: `${tiers[tier].label} awards: ${listed(members.map(({ way, count }) => counted(count, studyWays[way])))}`,
  parts: members.map(({ id, way, count }) => ({ id, units: Array<Look>(count).fill(wayLooks[way]) })),
  annotation: isCompact ? '' : unsaid(members),
});

function sizeSentence([tier, members]: [Tier, ReachRow[]]): string {
  const how = members.map(({ way, count }) => `${count} ${studyWays[way].many}`);
  return `Of the ${total(members)} consortia with ${tiers[tier].many}: ${listed(how)}.`;
}

export default defineFigure({
  id: 'study-reach',
  uses: ['coverage', 'quantities'],
  question: 'How many consortia did the researchers talk to?',
  topic: 'study',
  kind: 'dots',
  choices: {},
  columns: {
    id: words('Group', 'Size of award and how the researchers learned about these consortia.', 'computed'),
    tier: coded('Size of award', 'Size of the award, by the ranges in the report.', 'printed', tiers),
    way: coded(
      'How the researchers learned about them',
      'visited, called, either (the report does not say which), or report (Year Three report only).',
      'coded',
      studyWays,
    ),
    count: integers(
      'Consortia',
      'Number of consortia: from the report’s first endnote or, where researchers only read a report, what remains of the number with awards of this size.',
      'computed',
    ),
    count_origin: coded(
      'Where the number is from',
      'printed (the report has the number) or computed (we subtracted).',
      'coded',
      origins,
    ),
    passages: passageColumns.passages,
  },

  rows: ({ coverage, quantities }) => coverage.flatMap((row) => rowsOf(row, quantities)),

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
    canSay(rows) {
      return `The researchers visited or interviewed by phone ${total(reached(rows))} of the ${total(rows)} consortia, and read the Year Three reports of all of them.`;
    },
    cannotSay: 'The findings about small awards rest on interviews with everyone who received one.',
  },

  title(rows) {
    const [small = ['low', []]] = bySize(rows);
    const [, members] = small;
    return `Researchers talked to ${total(reached(rows))} of the ${total(rows)} CCPT Round One consortia, but only ${total(reached(members))} of the ${total(members)} with small awards`;
  },

  caption(rows) {
    return `Each dot is one consortium, by size of award and by how the researchers learned about it. They read the Year Three reports of all ${total(rows)}.`;
  },

  notes() {
    return [
      'For the large awards, the report does not say which consortia were visited and which were interviewed by phone.',
      'For the small and medium awards, it does not say which consortia the researchers talked to, so no dot has a name. Totals and numbers known only from reports are our calculation.',
    ];
  },

  alt(rows) {
    const parts = bySize(rows).map(
      ([tier, members]) =>
        `${total(reached(members))} of ${total(members)} consortia with ${tiers[tier].many}`,
    );
    return `Researchers talked to ${listed(parts)}: ${total(reached(rows))} of ${total(rows)} in all.`;
  },

  describe(rows) {
    return [
      ...bySize(rows).map(sizeSentence),
      `In all, the researchers visited or interviewed by phone ${total(reached(rows))} of ${total(rows)} consortia, and read the Year Three reports of all of them.`,
    ].join(' ');
  },

  legend(rows) {
    return codes(studyWays).map((way) => ({
      glyph: glyphOf(wayLooks[way]),
      label: studyWays[way].label,
      count: total(rows.filter((row) => row.way === way)),
    }));
  },

  draw(rows, place) {
    const sizes = bySize(rows).map((size) => unitRow(size, place.compact ?? false));
    return unitChart({ rows: sizes, empty: 'No consortium.' }, place);
  },
});
