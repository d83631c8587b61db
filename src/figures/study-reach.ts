import { group } from 'd3';
import { unitGlyph, unitRows, type UnitLook, type UnitRow } from '../charts/unit-rows.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import type { Coverage } from '../datasets/schemas/coverage.ts';
import { inWords, listed } from '../lib/format.ts';
import { codes, counted, tiers, type Label, type Tier } from '../words/vocabulary.ts';
import { labelIn } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';
import { valueOf } from './contract/quantity.ts';

/** How the researchers reached consortia, from close to far. */
const ways = {
  visited: { label: 'Visited', one: 'visited', many: 'visited' },
  called: { label: 'Interviewed by telephone', one: 'by telephone', many: 'by telephone' },
  either: { label: 'Visited or telephoned', one: 'visited or telephoned', many: 'visited or telephoned' },
  report: { label: 'Year Three report only', one: 'by its report only', many: 'by their reports only' },
} as const satisfies Record<string, Label>;

type Way = keyof typeof ways;

type ReachRow = Row & {
  readonly tier: Tier;
  readonly way: Way;
  readonly count: number;
  readonly passages: string;
};

const looks: Readonly<Record<Way, UnitLook>> = {
  visited: 'filled',
  called: 'quiet',
  either: 'half',
  report: 'open',
};

function rowsOf(row: Coverage, quantities: FigureTables['quantities']): ReachRow[] {
  const of = (id: string | null): number => valueOf(quantities, id) ?? 0;
  const met = { visited: of(row.visited), called: of(row.called), either: of(row.visited_or_called) };
  const report = of(row.consortia) - met.visited - met.called - met.either;
  return codes(ways)
    .map((way) => ({ way, count: { ...met, report }[way] }))
    .filter(({ count }) => count > 0)
    .map(({ way, count }) => ({
      id: `${row.id}.${way}`,
      tier: row.tier,
      way,
      count,
      passages: row.passages,
    }));
}

const total = (rows: readonly ReachRow[]): number => rows.reduce((sum, { count }) => sum + count, 0);
const reached = (rows: readonly ReachRow[]): ReachRow[] => rows.filter(({ way }) => way !== 'report');
const bySize = (rows: readonly ReachRow[]): [Tier, ReachRow[]][] => [...group(rows, ({ tier }) => tier)];

const largestGroup = (rows: readonly ReachRow[]): number =>
  Math.max(...bySize(rows).map(([, members]) => total(members)));

function unitRow([tier, members]: [Tier, ReachRow[]]): UnitRow {
  return {
    lead: `${total(reached(members))} of ${total(members)}`,
    name: `${tiers[tier].label} awards: ${listed(members.map(({ way, count }) => counted(count, ways[way])))}`,
    parts: members.map(({ id, way, count }) => ({ id, look: looks[way], count, words: '' })),
  };
}

function sizeSentence([tier, members]: [Tier, ReachRow[]]): string {
  const how = members.map(({ way, count }) => `${count} ${ways[way].many}`);
  return `Of ${counted(total(members), tiers[tier])}: ${listed(how)}.`;
}

export default defineFigure({
  id: 'study-reach',
  uses: ['coverage', 'quantities'],
  question: 'How firm is the ground under “all consortia”?',
  topic: 'study',
  kind: 'dots',
  passages: ['C234'],
  choices: {},
  columns: {
    id: {
      label: 'Group',
      description: 'Size of award and how it was reached.',
      type: 'string',
      origin: 'printed',
    },
    tier: {
      label: 'Size of award',
      description: 'Size of the award, by the ranges in the report.',
      type: 'string',
      origin: 'printed',
      text: labelIn(tiers),
    },
    way: {
      label: 'How the study knows them',
      description:
        'visited, called, either (the report does not part the two), or report (Year Three report only).',
      type: 'string',
      origin: 'printed',
      text: labelIn(ways),
    },
    count: {
      label: 'Consortia',
      description: 'Number of consortia; for those known by their report alone, what is left of the size.',
      type: 'integer',
      origin: 'printed',
    },
    passages: passageColumns.passages,
  },

  rows: ({ coverage, quantities }) => coverage.flatMap((row) => rowsOf(row, quantities)),

  about: {
    purpose:
      'Shows with how many consortia of each size the researchers spoke, and of how many they only read.',
    reading:
      'One dot is one consortium, no matter which. Filled dots were visited, gray ones interviewed by telephone; half-filled ones were reached in one of the two ways, which the report does not part. Open dots are known by their Year Three report alone.',
    method:
      'The numbers are those of the report’s first endnote. Consortia known by their report alone are what is left of each size.',
    silent: [
      'It does not say which consortia were reached: the report says only that all of the largest were.',
      'It does not say how many people were spoken to.',
    ],
    canSay(rows) {
      return `The researchers visited or telephoned ${total(reached(rows))} of the ${total(rows)} consortia, and read the Year Three reports of all.`;
    },
    cannotSay: 'The findings on small awards rest on interviews with all who received them.',
  },

  title(rows) {
    return `The study spoke with ${inWords(total(reached(rows)))} of the ${inWords(total(rows))}, and with few of the smallest`;
  },

  caption(rows) {
    return `One dot is one consortium, by size of award and by how the researchers know of it. They read the Year Three reports of all ${total(rows)}.`;
  },

  notes() {
    return [
      'For the large awards the report does not part visits from calls.',
      'Which consortia of small and middle size were reached is not said, so no dot has a name.',
    ];
  },

  alt(rows) {
    const parts = bySize(rows).map(
      ([tier, members]) => `${total(reached(members))} of ${counted(total(members), tiers[tier])}`,
    );
    return `The study spoke with ${listed(parts)}: ${total(reached(rows))} of ${total(rows)} in all.`;
  },

  describe(rows) {
    return [
      ...bySize(rows).map(sizeSentence),
      `In all, ${inWords(total(reached(rows)))} of ${inWords(total(rows))} were visited or telephoned; the Year Three reports of all were read.`,
    ].join(' ');
  },

  legend(rows) {
    return codes(ways).map((way) => ({
      glyph: unitGlyph(looks[way]),
      label: ways[way].label,
      count: total(rows.filter((row) => row.way === way)),
    }));
  },

  draw(rows, place) {
    const most = largestGroup(rows);
    return unitRows({ rows: bySize(rows).map(unitRow), most, empty: 'No consortium.' }, place);
  },
});
