import { dotMatrix } from '../charts/dot-matrix/draw.ts';
import type { DotMatrix } from '../charts/dot-matrix/model.ts';
import { glyphOf, looks } from '../charts/kit/looks.ts';
import type { Funding } from '../datasets/schemas/funding.ts';
import { dollars, listed } from '../lib/format.ts';
import { counted, extents, moneyKinds, moneySources, moneyUses } from '../words/vocabulary/index.ts';
import { filter } from './contract/choices.ts';
import { coded, labelIn, statementsThat } from './contract/columns.ts';
import { defineFigure } from './contract/define.ts';
import { occurring } from './contract/legend.ts';
import { groupsBy, rowsWith } from './contract/rows.ts';
import { inLowerCase } from './contract/wording.ts';

/** Each pair with how many it applies to, in the report’s words, and of whom: `Some (districts)`, `12 (consortia)`. */
const rowOf = ({ id, source, kind, use, extent, extent_of, passages }: Funding) => {
  const [, number] = /^n=(\d+)$/.exec(extent) ?? [];
  const many = number ?? labelIn(extents)(extent);
  return { id, source, kind, use, said_of: extent_of ? `${many} (${extent_of})` : many, passages };
};

type PairRow = ReturnType<typeof rowOf>;

const pair = { label: 'Pairs', one: 'pair', many: 'pairs' };
const noPair = 'The report names no such source and use.';

/** Whether the report says it of a single consortium only. */
const isOneCase = ({ said_of }: PairRow): boolean => said_of.startsWith(extents.one.label);

/** What the report counts, as a remark: `12 consortia`. */
const remark = (row: PairRow): string =>
  /^\d/.test(row.said_of) || isOneCase(row) ? row.said_of.replace(/ \((.*)\)/, ' $1').toLowerCase() : '';

/** Uses down and kinds of money across; beside each dot is the source. */
const matrixOf = (rows: readonly PairRow[]): DotMatrix => ({
  groups: [{ head: '', rows: groupsBy(rows, 'use').map(([id]) => ({ id, name: moneyUses[id].label })) }],
  columns: groupsBy(rows, 'kind').map(([id]) => ({ id, name: moneyKinds[id].label })),
  dots: rows.map((row) => ({
    id: row.id,
    look: isOneCase(row) ? looks.open : looks.filled,
    row: row.use,
    column: row.kind,
    words: moneySources[row.source].label,
    annotation: remark(row),
    line: `${moneySources[row.source].label}: ${inLowerCase(moneyUses[row.use].label)}`,
  })),
  empty: noPair,
});

const from = (rows: readonly PairRow[], source: string): PairRow[] =>
  rows.filter((row) => row.source.startsWith(source));

/** The pairs that the title speaks of. */
const ofCollegesAndDistricts = (rows: readonly PairRow[]): PairRow[] => [
  ...from(rows, 'colleges'),
  ...from(rows, 'district'),
];

const useNames = (rows: readonly PairRow[]): string[] =>
  groupsBy(rows, 'use').map(([use]) => inLowerCase(moneyUses[use].label));

export default defineFigure({
  id: 'who-pays',
  uses: ['funding'],
  question: 'Who pays for which part of the work?',
  topic: 'reasons',
  kind: 'matrix',
  choices: { use: filter('What it pays for', moneyUses), kind: filter('Whose money', moneyKinds) },
  columns: {
    id: coded.words('Pair', 'ID of the pair of a source and a use.'),
    source: coded.code('Source', 'Where the money or support comes from.', moneySources),
    kind: coded.code(
      'Whose money',
      'Whether it is the partners’ own money, outside money, or the grant itself.',
      moneyKinds,
    ),
    use: coded.code('What it pays for', 'What the money or support is for.', moneyUses),
    said_of: coded.words(
      'How many, and who',
      'How many this applies to, in the report’s words or number, and who they are.',
    ),
    passages: statementsThat('name the pair'),
  },

  rows: ({ funding }, { use, kind }) => rowsWith(funding, { use, kind }).map(rowOf),
  onCard: {
    rows: (rows) => rows.filter((row) => ofCollegesAndDistricts(rows).includes(row)),
    caption: (rows) =>
      `What the report says districts and one college paid for: ${ofCollegesAndDistricts(rows).length} of ${rows.length} pairs of a source and a use.`,
  },
  detail: { rows: ofCollegesAndDistricts, alone: 'each' },

  about: {
    purpose: 'Brings together what the report says in many places about who pays for what.',
    reading:
      'Each row is something that is paid for, and each column says whose money it is. Beside each dot is the source of the money or support. A filled dot means that the report names this source for this use; a ring means that it does so for one consortium only. Point at a name to highlight its dots.',
    method:
      'We recorded each source of money or support and its use that the report names as a pair, and counted each pair once. The table gives the report’s words for how many it applies to.',
    limitations: [
      'It does not say how much any source paid: the report gives almost no amounts.',
      'It does not say how many consortia a dot stands for. The table gives the report’s words for that.',
    ],
    canSay: (rows) =>
      `This edition found ${rows.length} pairs of a funding source and a use in the report. The one college named as using its own money pays for ${listed(useNames(from(rows, 'colleges')))}.`,
    cannotSay: 'Community colleges paid only for dual enrollment.',
  },

  title(rows) {
    const colleges = listed(useNames(from(rows, 'colleges')));
    return `School districts pay for several kinds of work, according to the CCPT report; it names only one college that uses its own money, for ${colleges}`;
  },
  caption: () =>
    'Sources of money or support, and what the report says they pay for. Each dot or ring is a source and a use that the report names together, whatever the amount; where there is none, we found no mention.',
  states: ['tk-member-money'],
  notes: (_rows, stated) => [
    `The report gives almost no amounts: besides the grant itself, only about ${dollars(stated('tk-member-money'))} that members of the TK Collaborative pledged for regional work.`,
    'A missing dot does not mean that nobody paid. For example, Contra Costa hired a coordinator, but the report does not say which budget pays. The chart also cannot show how common something is: the report says that few college partners put pathway support into their budgets.',
  ],
  alt(rows) {
    if (rows.length === 0) return noPair;
    const sources = groupsBy(rows, 'source').length;
    return `${counted(rows.length, pair)} of a source and a use, from ${sources} ${sources === 1 ? 'source' : 'sources'}.`;
  },
  describe: (rows) =>
    groupsBy(rows, 'kind')
      .map(([kind, members]) => {
        const sources = groupsBy(members, 'source').map(
          ([source, own]) => `${moneySources[source].label}: ${useNames(own).join('; ')}.`,
        );
        return `${moneyKinds[kind].label} (${counted(members.length, pair)}): ${sources.join(' ')}`;
      })
      .join(' '),

  legend(rows) {
    const cases = rows.filter(isOneCase).length;
    return occurring([
      { glyph: glyphOf(looks.filled), label: 'Named in the report', count: rows.length - cases },
      { glyph: glyphOf(looks.open), label: 'Named for one consortium only', count: cases },
    ]);
  },
  draw: (rows, place) => dotMatrix(matrixOf(rows), place),
});
