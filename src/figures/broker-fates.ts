import { ends } from '../charts/ends.ts';
import { flowChart } from '../charts/flow/draw.ts';
import type { Flow } from '../charts/flow/model.ts';
import { capitalized } from '../lib/format.ts';
import { brokerGroups } from '../words/vocabulary/index.ts';
import { filter } from './contract/choices.ts';
import { coded, passageColumns, printed } from './contract/columns.ts';
import { defineFigure, type Tables } from './contract/define.ts';
import { legendOf, occurring } from './contract/legend.ts';
import { valueOf } from './contract/quantity.ts';
import { groupsBy, idsOf, inColumns, itemsIn, rowsWith } from './contract/rows.ts';

const columns = {
  id: coded.words('Branch', 'ID of the row.'),
  label: coded.words(
    'What happened',
    'What the report says about coordinators and their work, in our words.',
  ),
  group: coded.code('Group', 'What happened to the work, in short.', brokerGroups),
  quantifier: printed.words(
    'How many',
    'The report’s own word for how many; empty where it names grantees.',
    { empty: ['not-applicable'] },
  ),
  number: printed.integer('Number', 'How many, where the report gives a number.', {
    inFilesOnly: true,
    empty: ['not-stated'],
  }),
  who: coded.words('Who it is about', 'Who is counted or named: the units differ from row to row.'),
  named: printed.words(
    'Grantees named',
    'Short names of the grantees that the report names, separated by semicolons.',
    { empty: ['not-stated'] },
  ),
  named_ids: coded.consortia(
    'IDs of grantees named',
    'IDs of the consortia of these grantees, separated by semicolons.',
    { inFilesOnly: true, empty: ['not-stated'] },
  ),
  passages: passageColumns.passages,
  note: coded.words('Note', 'What to know about the row.', { empty: ['not-applicable'] }),
};

function rowsOf({ brokers, consortia, quantities }: Tables<'brokers' | 'consortia' | 'quantities'>) {
  const rows = brokers.map((row) => {
    const named = consortia.filter(({ id }) => itemsIn(row.consortia).includes(id)).map(({ name }) => name);
    const number = valueOf(quantities, row.count);
    return { ...row, number, named: named.join('; ') || null, named_ids: row.consortia };
  });
  return inColumns(columns, rows);
}

type FateRow = ReturnType<typeof rowsOf>[number];

/** What a quantifier counts, shown by the point at the end of the branch: the units differ. */
const units = {
  consortia: { end: ends.disc, label: 'About consortia' },
  others: { end: ends.ring, label: 'About school districts or college leaders' },
  named: { end: ends.point, label: 'Grantees that the report names' },
};

type Unit = keyof typeof units;

function unitOf({ who, named_ids: ids }: FateRow): Unit {
  if (ids) return 'named';
  return who === 'consortia' ? 'consortia' : 'others';
}

const ofUnit = (rows: readonly FateRow[], unit: Unit): FateRow[] =>
  rows.filter((row) => unitOf(row) === unit);
const onConsortia = (rows: readonly FateRow[]): FateRow[] => ofUnit(rows, 'consortia');
const numbered = (rows: readonly FateRow[]): FateRow[] => rows.filter(({ number }) => number !== null);

/** How many of whom, as the branch says it: the report's word, or how many grantees it names. */
function amountOf({ quantifier, who, named_ids: ids }: FateRow): string {
  if (quantifier?.endsWith(who)) return quantifier;
  if (quantifier) return `${quantifier} ${who.replace(/^an? /, '')}`;
  const count = itemsIn(ids).length;
  return `${count} ${count === 1 ? 'grantee' : 'grantees'} named`;
}

const namesIn = ({ named }: FateRow): string[] => (named ? [named.replaceAll(';', ',')] : []);

/** Said of a row if it alone has a number. */
const onlyNumber = (rows: readonly FateRow[]): string =>
  numbered(rows).length === 1 && rows.length > 1
    ? `The only one of the ${rows.length} with a number of consortia`
    : '';

/** @param hasRoom whether there is room for more than the finding needs */
function flowOf(rows: readonly FateRow[], hasRoom: boolean): Flow {
  const ids = idsOf(rows);
  const annotationsOn = (row: FateRow): string[] =>
    hasRoom && row.number !== null ? [onlyNumber(rows)].filter(Boolean) : [];
  return {
    starts: [{ texts: [{ text: 'Coordinators paid by the grant', face: 600, ids, leaving: ids }] }],
    ends: groupsBy(rows, 'group').flatMap(([code, members]) =>
      members.map((row, index) => ({
        arriving: [row.id],
        ...(index === 0 && { head: brokerGroups[code].label }),
        words: amountOf(row),
        texts: [
          { text: row.label, ids: [row.id] },
          ...namesIn(row).map((text) => ({ text, color: 'muted', ids: [row.id] }) as const),
          ...annotationsOn(row).map((text) => ({ text, face: 'italic' }) as const),
        ],
      })),
    ),
    links: rows.map((row) => ({ id: row.id, end: units[unitOf(row)].end })),
  };
}

/** How many of whom the report says in the first row of a group that has a word for it. */
const quantifierIn = (rows: readonly FateRow[], group: FateRow['group']): string =>
  rowsWith(rows, { group }).find(({ quantifier }) => quantifier)?.quantifier ?? '';

function inOneSentence(rows: readonly FateRow[]): string {
  const count = numbered(rows).length;
  const only = count > 0 ? `${count} of them with a number` : 'none with a number';
  return `${rows.length} branches of equal width from coordinators paid by the grant, in ${groupsBy(rows, 'group').length} groups; ${only}.`;
}

function groupSentence([code, members]: [FateRow['group'], FateRow[]]): string {
  const fates = members.map((row) => `${row.label} (${[amountOf(row), ...namesIn(row)].join(': ')})`);
  return `${brokerGroups[code].label}: ${fates.join('; ')}.`;
}

export default defineFigure({
  id: 'broker-fates',
  uses: ['brokers', 'consortia', 'quantities'],
  question: 'What happened to coordinators when the grant ended?',
  topic: 'lasted',
  kind: 'links',
  passages: ['C108', 'C109', 'C115'],
  choices: { group: filter('What happened', brokerGroups) },
  columns,

  rows: (tables, { group }) => rowsWith(rowsOf(tables), { group }),
  onCard: {
    rows: onConsortia,
    caption: (rows) =>
      `Shown: the ${onConsortia(rows).length} of ${rows.length} rows that are about consortia, with the report’s own word for how many.`,
  },
  detail: { rows: onConsortia, alone: 'each', key: 0 },

  about: {
    purpose:
      'Brings together what the report says happened to coordinators, the people who connected schools, colleges and employers, and to their work. The report also calls them brokers.',
    reading:
      'Each branch is one thing that the report says. The words on the branch say how many and who, in the report’s own terms; the words at its end say what happened. All branches have the same width, because words such as “few” and “several” are not numbers. The point at the end shows whether the row is about consortia, about others, or about grantees that the report names.',
    method:
      'Each row rests on one or more statements of the report, listed in the table. The groups are our classification.',
    limitations: [
      'It does not show how many coordinators there were, or how many lost their positions.',
      'Branches do not add up: the same consortium may be behind several of them.',
      'It does not show what share of all consortia “few”, “several” or the number given would be.',
      'It does not show that districts with new money for advisors, coaches or work-based learning kept their coordinators: the report does not say so.',
    ],
    canSay: (rows) =>
      `By the report’s account, ${quantifierIn(rows, 'valued')} consortia recognized how important coordinators were, but ${quantifierIn(rows, 'kept')} found the money to keep these roles at the level that the grant had paid for.`,
    cannotSay: 'Most consortia let their coordinators go when the grant ended.',
  },

  title: (rows) =>
    `${capitalized(quantifierIn(rows, 'valued'))} CCPT consortia valued their coordinators, but ${quantifierIn(rows, 'kept')} could keep paying for them at the level of the grant`,
  caption: () =>
    'What the report says about coordinators (people who connect schools, colleges and employers) as the grant ended. One branch is one thing that the report says, with its own word for how many. Branches count different things and can overlap.',
  states: ['district-money-consortia'],
  notes: (rows, stated) => [
    `For only ${numbered(rows).length} of the ${rows.length} branches does the report give a number of consortia: ${stated('district-money-consortia')} reported new district money. The report does not say out of how many, and does not say that this money paid for coordinators.`,
    'The report describes it as a challenge that few consortia could pay for these roles at the grant’s level. Leaders worked to find stable money for new positions; it does not say that every new position has it.',
  ],
  alt: inOneSentence,
  describe: (rows) => [inOneSentence(rows), ...groupsBy(rows, 'group').map(groupSentence)].join(' '),

  legend: (rows) =>
    occurring(
      legendOf(
        units,
        (unit) => [units[unit].end],
        (unit) => ofUnit(rows, unit).length,
      ),
    ),
  draw: (rows, context) => flowChart([flowOf(rows, !context.compact)], context),
});
