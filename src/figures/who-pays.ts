import { discGlyph, dotMatrix, ringGlyph, type DotMatrix } from '../charts/dot-matrix.ts';
import type { LegendItem } from '../charts/legend.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import type { Funding } from '../datasets/schemas/funding.ts';
import { dollars, listed } from '../lib/format.ts';
import { codes, counted, extents, moneyKinds, moneySources, moneyUses } from '../words/vocabulary/index.ts';
import { filter, type View } from './contract/choices.ts';
import { labelIn, matches } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';

type PairRow = Row & Pick<Funding, 'source' | 'kind' | 'use' | 'passages'> & { readonly said_of: string };

const choices = {
  use: filter('What it pays for', moneyUses),
  kind: filter('Whose money', moneyKinds),
};

/** How many a pair applies to, in the report’s words, and of whom: `Some (districts)`, `12 (consortia)`. */
function extentOf({ extent, extent_of }: Funding): string {
  const [, number] = /^n=(\d+)$/.exec(extent) ?? [];
  const many = number ?? extents[extent as keyof typeof extents].label;
  return extent_of ? `${many} (${extent_of})` : many;
}

const pairRow = (row: Funding): PairRow => ({
  id: row.id,
  source: row.source,
  kind: row.kind,
  use: row.use,
  said_of: extentOf(row),
  passages: row.passages,
});

/** Whether the report says it of a single consortium only. */
const isOneCase = ({ said_of }: PairRow): boolean => said_of.startsWith(extents.one.label);

/** Codes of a vocabulary that occur among rows, in the order in which they first do. */
const occurring = <Code extends string>(rows: readonly PairRow[], of: (row: PairRow) => Code): Code[] => [
  ...new Set(rows.map(of)),
];

function matrixOf(rows: readonly PairRow[]): DotMatrix {
  return {
    groups: codes(moneyKinds).flatMap((kind) => {
      const members = rows.filter((row) => row.kind === kind);
      const sources = occurring(members, ({ source }) => source);
      if (sources.length === 0) return [];
      const named = sources.map((id) => ({ id, name: moneySources[id].label }));
      return [{ head: moneyKinds[kind].label, rows: named }];
    }),
    columns: occurring(rows, ({ use }) => use).map((id) => ({ id, name: moneyUses[id].label })),
    dots: rows.map((row) => ({ id: row.id, row: row.source, column: row.use, open: isOneCase(row) })),
    empty: 'The report names no such source and use.',
  };
}

const from = (rows: readonly PairRow[], source: string): PairRow[] =>
  rows.filter((row) => row.source.startsWith(source));
/** The pairs that the title speaks of. */
const ofDistrictsAndColleges = (rows: readonly PairRow[]): PairRow[] => [
  ...from(rows, 'district'),
  ...from(rows, 'colleges'),
];
const usesOf = (rows: readonly PairRow[]): Funding['use'][] => occurring(rows, ({ use }) => use);
const inLowerCase = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const useNames = (rows: readonly PairRow[]): string[] =>
  usesOf(rows).map((use) => inLowerCase(moneyUses[use].label));

/** What each source of a kind pays for, a sentence a source. */
function kindInWords(rows: readonly PairRow[], kind: PairRow['kind']): string {
  const members = rows.filter((row) => row.kind === kind);
  if (members.length === 0) return '';
  const sources = occurring(members, ({ source }) => source).map(
    (source) => `${moneySources[source].label}: ${useNames(from(members, source)).join('; ')}.`,
  );
  return `${moneyKinds[kind].label} (${counted(members.length, pair)}): ${sources.join(' ')}`;
}

const pair = { label: 'Pairs', one: 'pair', many: 'pairs' };

export default defineFigure({
  id: 'who-pays',
  uses: ['funding'],
  question: 'Who pays for which part of the work?',
  topic: 'reasons',
  kind: 'matrix',
  choices,
  onCard: {
    rows: ofDistrictsAndColleges,
    caption: (rows) => {
      const shown = ofDistrictsAndColleges(rows);
      return `What the report says districts and one college paid for: ${shown.length} of ${rows.length} pairs of a source and a use.`;
    },
  },
  columns: {
    id: {
      label: 'Pair',
      description: 'ID of the pair of a source and a use.',
      type: 'string',
      origin: 'coded',
    },
    source: {
      label: 'Source',
      description: 'Where the money or support comes from.',
      type: 'string',
      origin: 'coded',
      text: labelIn(moneySources),
    },
    kind: {
      label: 'Whose money',
      description: 'Whether it is the partners’ own money, outside money, or the grant itself.',
      type: 'string',
      origin: 'coded',
      text: labelIn(moneyKinds),
    },
    use: {
      label: 'What it pays for',
      description: 'What the money or support is for.',
      type: 'string',
      origin: 'coded',
      text: labelIn(moneyUses),
    },
    said_of: {
      label: 'How many, and who',
      description: 'How many this applies to, in the report’s words or number, and who they are.',
      type: 'string',
      origin: 'coded',
    },
    passages: {
      label: 'Statements',
      description: 'IDs of the statements that name the pair, separated by semicolons.',
      type: 'string',
      origin: 'coded',
      refersTo: 'passages',
    },
  },

  rows({ funding }: Pick<FigureTables, 'funding'>, view: View<typeof choices>): PairRow[] {
    return funding.filter(({ use, kind }) => matches(view.use, use) && matches(view.kind, kind)).map(pairRow);
  },

  detail: {
    rows: (rows) => [
      ...new Set([...from(rows, 'colleges'), ...from(rows, 'district-new'), ...from(rows, 'district')]),
    ],
    alone: 'each',
  },

  about: {
    purpose: 'Brings together what the report says in many places about who pays for what.',
    reading:
      'Each row is a source of money or support, and each column is something it pays for. A filled dot means that the report names this source for this use; a ring means that it does so for one consortium only. Point at a name to highlight its dots.',
    method:
      'We recorded each source of money or support and its use that the report names as a pair, and counted each pair once. The table gives the report’s words for how many it applies to.',
    limitations: [
      'It does not say how much any source paid: the report gives almost no amounts.',
      'It does not say how many consortia a dot stands for. The table gives the report’s words for that.',
    ],
    canSay(rows) {
      return `This edition found ${rows.length} pairs of a funding source and a use in the report. The one college named as using its own money pays for ${listed(useNames(from(rows, 'colleges')))}.`;
    },
    cannotSay: 'Community colleges paid only for dual enrollment.',
  },

  title(rows) {
    const colleges = listed(useNames(from(rows, 'colleges')));
    return `School districts pay for several kinds of work, according to the CCPT report; it names only one college that uses its own money, for ${colleges}`;
  },

  caption() {
    return 'Sources of money or support, and what the report says they pay for. Each dot or ring is a source and a use that the report names together, whatever the amount; where there is none, we found no mention.';
  },

  notes(_rows, stated) {
    return [
      `The report gives almost no amounts: besides the grant itself, only about ${dollars(stated('tk-member-money'))} that members of the TK Collaborative pledged for regional work.`,
      'A missing dot does not mean that nobody paid. For example, Contra Costa hired a coordinator, but the report does not say which budget pays. The chart also cannot show how common something is: the report says that few college partners put pathway support into their budgets.',
    ];
  },

  alt(rows) {
    if (rows.length === 0) return 'The report names no such source and use.';
    const sources = occurring(rows, ({ source }) => source).length;
    return `${counted(rows.length, pair)} of a source and a use, from ${sources} ${sources === 1 ? 'source' : 'sources'}.`;
  },

  describe(rows) {
    return codes(moneyKinds)
      .map((kind) => kindInWords(rows, kind))
      .filter(Boolean)
      .join(' ');
  },

  legend(rows): LegendItem[] {
    const cases = rows.filter(isOneCase).length;
    return [
      { glyph: discGlyph, label: 'Named in the report', count: rows.length - cases },
      { glyph: ringGlyph, label: 'Named for one consortium only', count: cases },
    ].filter(({ count }) => count > 0);
  },

  draw(rows, place) {
    return dotMatrix(matrixOf(rows), place);
  },
});
