import { group } from 'd3';
import { ends } from '../charts/ends.ts';
import { flowChart } from '../charts/flow/draw.ts';
import type { Flow } from '../charts/flow/model.ts';
import type { GlyphPath } from '../charts/legend.ts';
import type { Consortium } from '../datasets/consortia.ts';
import type { Broker } from '../datasets/schemas/brokers.ts';
import { capitalized } from '../lib/format.ts';
import { shortName } from '../lib/names.ts';
import { brokerGroups } from '../words/vocabulary/index.ts';
import { filter } from './contract/choices.ts';
import { coded, integers, words } from './contract/columns.ts';
import { matches } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';
import { valueOf } from './contract/quantity.ts';

type FateRow = Row &
  Pick<Broker, 'id' | 'label' | 'group' | 'quantifier' | 'who' | 'passages' | 'note'> &
  Readonly<{ number: number | null; named: string | null; named_ids: string | null }>;

/** What a quantifier counts, shown by the point at the end of the branch: the units differ. */
const units = {
  consortia: { end: ends.disc, label: 'About consortia' },
  others: { end: ends.ring, label: 'About school districts or college leaders' },
  named: { end: ends.point, label: 'Grantees that the report names' },
} as const satisfies Record<string, { readonly end: GlyphPath; readonly label: string }>;

type Unit = keyof typeof units;

function unitOf({ who, named_ids: ids }: FateRow): Unit {
  if (ids) return 'named';
  return who === 'consortia' ? 'consortia' : 'others';
}

const ofUnit = (rows: readonly FateRow[], unit: Unit): FateRow[] =>
  rows.filter((row) => unitOf(row) === unit);

/** Short names of consortia, in the order of the appendix. */
const shortNames = (consortia: readonly Consortium[], ids: string): string =>
  consortia
    .filter(({ id }) => ids.split(';').includes(id))
    .map(({ agent }) => shortName(agent))
    .join('; ');

/** How many of whom, as the branch says it: the report's word, or how many grantees it names. */
function amountOf({ quantifier, who, named_ids: ids }: FateRow): string {
  if (quantifier?.endsWith(who)) return quantifier;
  if (quantifier) return `${quantifier} ${who.replace(/^an? /, '')}`;
  const count = ids?.split(';').length ?? 0;
  return `${count} ${count === 1 ? 'grantee' : 'grantees'} named`;
}

const byGroup = (rows: readonly FateRow[]): [FateRow['group'], FateRow[]][] => [
  ...group(rows, (row) => row.group),
];

const namesIn = ({ named }: FateRow): string[] => (named ? [named.replaceAll(';', ',')] : []);

function flowOf(rows: readonly FateRow[]): Flow {
  const ids = rows.map(({ id }) => id);
  return {
    starts: [{ texts: [{ text: 'Coordinators paid by the grant', face: 600, ids, leaving: ids }] }],
    ends: byGroup(rows).flatMap(([code, members]) =>
      members.map((row, index) => ({
        arriving: [row.id],
        ...(index === 0 && { head: brokerGroups[code].label }),
        words: amountOf(row),
        texts: [
          { text: row.label, ids: [row.id] },
          ...namesIn(row).map((text) => ({ text, color: 'muted', ids: [row.id] }) as const),
        ],
      })),
    ),
    links: rows.map((row) => ({ id: row.id, end: units[unitOf(row)].end })),
  };
}

/** How many of whom the report says in the first row of a group that has a word for it. */
const quantifierIn = (rows: readonly FateRow[], code: FateRow['group']): string =>
  rows.find((row) => row.group === code && row.quantifier)?.quantifier ?? '';

function inOneSentence(rows: readonly FateRow[]): string {
  const numbered = rows.filter(({ number }) => number !== null).length;
  const only = numbered ? `${numbered} of them with a number` : 'none with a number';
  return `${rows.length} branches of equal width from coordinators paid by the grant, in ${byGroup(rows).length} groups; ${only}.`;
}

function inAParagraph(rows: readonly FateRow[]): string {
  const groups = byGroup(rows).map(([code, members]) => {
    const fates = members.map((row) => `${row.label} (${[amountOf(row), ...namesIn(row)].join(': ')})`);
    return `${brokerGroups[code].label}: ${fates.join('; ')}.`;
  });
  return [inOneSentence(rows), ...groups].map(capitalized).join(' ');
}

export default defineFigure({
  id: 'broker-fates',
  uses: ['brokers', 'consortia', 'quantities'],
  question: 'What happened to coordinators when the grant ended?',
  topic: 'lasted',
  kind: 'links',
  passages: ['C108', 'C109', 'C115'],
  choices: { group: filter('What happened', brokerGroups) },
  onCard: {
    rows: (rows) => ofUnit(rows, 'consortia'),
    caption: (rows) =>
      `Shown: the ${ofUnit(rows, 'consortia').length} of ${rows.length} rows that are about consortia, with the report’s own word for how many.`,
  },
  columns: {
    id: words('Branch', 'ID of the row.', 'coded'),
    label: words(
      'What happened',
      'What the report says about coordinators and their work, in our words.',
      'coded',
    ),
    group: coded('Group', 'What happened to the work, in short.', 'coded', brokerGroups),
    quantifier: words(
      'How many',
      'The report’s own word for how many; empty where it names grantees.',
      'printed',
    ),
    number: integers('Number', 'How many, where the report gives a number.', 'printed', {
      inFilesOnly: true,
    }),
    who: words('Who it is about', 'Who is counted or named: the units differ from row to row.', 'coded'),
    named: words(
      'Grantees named',
      'Short names of the grantees that the report names, separated by semicolons.',
      'printed',
    ),
    named_ids: words(
      'IDs of grantees named',
      'IDs of the consortia of these grantees, separated by semicolons.',
      'coded',
      { refersTo: 'consortia', inFilesOnly: true },
    ),
    passages: passageColumns.passages,
    note: words('Note', 'What to know about the row.', 'coded'),
  },

  rows({ brokers, consortia, quantities }, { group }): FateRow[] {
    return brokers
      .filter((row) => matches(group, row.group))
      .map(({ id, label, group: code, quantifier, count, who, consortia: ids, passages, note }) => ({
        id,
        label,
        group: code,
        quantifier,
        number: valueOf(quantities, count),
        who,
        named: ids && shortNames(consortia, ids),
        named_ids: ids,
        passages,
        note,
      }));
  },

  detail: { rows: (rows) => ofUnit(rows, 'consortia'), alone: 'each', key: 0 },

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
    canSay(rows) {
      return `By the report’s account, ${quantifierIn(rows, 'valued')} consortia recognized how important coordinators were, but ${quantifierIn(rows, 'kept')} found the money to keep these roles at the level that the grant had paid for.`;
    },
    cannotSay: 'Most consortia let their coordinators go when the grant ended.',
  },

  title(rows) {
    return `${capitalized(quantifierIn(rows, 'valued'))} CCPT consortia valued their coordinators, but ${quantifierIn(rows, 'kept')} could keep paying for them at the level of the grant`;
  },

  caption() {
    return 'What the report says about coordinators (people who connect schools, colleges and employers) as the grant ended. One branch is one thing that the report says, with its own word for how many. Branches count different things and can overlap.';
  },

  states: ['district-money-consortia'],
  notes(rows, stated) {
    const numbered = rows.filter(({ number }) => number !== null);
    return [
      `For only ${numbered.length} of the ${rows.length} branches does the report give a number of consortia: ${stated('district-money-consortia')} reported new district money. The report does not say out of how many, and does not say that this money paid for coordinators.`,
      'The report describes it as a challenge that few consortia could pay for these roles at the grant’s level. Leaders worked to find stable money for new positions; it does not say that every new position has it.',
    ];
  },

  alt: inOneSentence,
  describe: inAParagraph,

  legend(rows) {
    return (Object.keys(units) as Unit[])
      .map((unit) => ({
        glyph: [units[unit].end],
        label: units[unit].label,
        count: ofUnit(rows, unit).length,
      }))
      .filter(({ count }) => count > 0);
  },

  draw(rows, context) {
    return flowChart([flowOf(rows)], context);
  },
});
