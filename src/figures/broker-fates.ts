import { group } from 'd3';
import { branching } from '../charts/branches/draw.ts';
import type { Branches } from '../charts/branches/model.ts';
import { ends } from '../charts/ends.ts';
import type { GlyphPath } from '../charts/legend.ts';
import { capitalized } from '../lib/format.ts';
import { brokerGroups } from '../words/vocabulary/index.ts';
import { amountOf, choices, fateRows, unitOf, type FateRow, type Unit } from './broker-fates/rows.ts';
import { inAParagraph, inOneSentence } from './broker-fates/words.ts';
import { labelIn } from './contract/consortium-columns.ts';
import { defineFigure } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';

const units: Readonly<Record<Unit, { readonly end: GlyphPath; readonly label: string }>> = {
  consortia: { end: ends.disc, label: 'About consortia' },
  others: { end: ends.ring, label: 'About school districts or college leaders' },
  named: { end: ends.point, label: 'Grantees that the report names' },
};

function chartOf(rows: readonly FateRow[]): Branches {
  return {
    root: 'Coordinators paid by the grant',
    groups: [...group(rows, (row) => row.group)].map(([code, members]) => ({
      head: brokerGroups[code].label,
      branches: members.map((row) => ({
        id: row.id,
        words: amountOf(row),
        text: row.label,
        note: row.named && row.named.replaceAll(';', ','),
        end: units[unitOf(row)].end,
      })),
    })),
  };
}

/** Rows that count consortia. */
const ofConsortia = (rows: readonly FateRow[]): FateRow[] =>
  rows.filter((row) => unitOf(row) === 'consortia');

/** The row of a fate, for a sentence about it. */
const fate = (rows: readonly FateRow[], id: string): FateRow | undefined => rows.find((row) => row.id === id);

export default defineFigure({
  id: 'broker-fates',
  uses: ['brokers', 'consortia', 'quantities'],
  question: 'What happened to coordinators when the grant ended?',
  topic: 'lasted',
  kind: 'links',
  passages: ['C108', 'C109', 'C115'],
  choices,
  onCard: {
    rows: ofConsortia,
    caption: (rows) =>
      `Shown: the ${ofConsortia(rows).length} of ${rows.length} rows that are about consortia, with the report’s own word for how many.`,
  },
  columns: {
    id: { label: 'Branch', description: 'ID of the row.', type: 'string', origin: 'coded' },
    label: {
      label: 'What happened',
      description: 'What the report says about coordinators and their work, in our words.',
      type: 'string',
      origin: 'coded',
    },
    group: {
      label: 'Group',
      description: 'What happened to the work, in short.',
      type: 'string',
      origin: 'coded',
      text: labelIn(brokerGroups),
    },
    quantifier: {
      label: 'How many',
      description: 'The report’s own word for how many; empty where it names grantees.',
      type: 'string',
      origin: 'printed',
    },
    number: {
      label: 'Number',
      description: 'How many, where the report gives a number.',
      type: 'integer',
      origin: 'printed',
      inFilesOnly: true,
    },
    who: {
      label: 'Who it is about',
      description: 'Who is counted or named: the units differ from row to row.',
      type: 'string',
      origin: 'coded',
    },
    named: {
      label: 'Grantees named',
      description: 'Short names of the grantees that the report names, separated by semicolons.',
      type: 'string',
      origin: 'printed',
    },
    named_ids: {
      label: 'IDs of grantees named',
      description: 'IDs of the consortia of these grantees, separated by semicolons.',
      type: 'string',
      origin: 'coded',
      refersTo: 'consortia',
      inFilesOnly: true,
    },
    passages: passageColumns.passages,
    note: {
      label: 'Note',
      description: 'What to know about the row.',
      type: 'string',
      origin: 'coded',
    },
  },

  rows: fateRows,

  detail: { rows: ofConsortia, alone: 'each', key: 0 },

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
      const [valued, kept] = [fate(rows, 'valued'), fate(rows, 'kept-at-level')];
      return `By the report’s account, ${valued?.quantifier ?? ''} consortia recognized how important coordinators were, but ${kept?.quantifier ?? ''} found the money to keep these roles at the level that the grant had paid for.`;
    },
    cannotSay: 'Most consortia let their coordinators go when the grant ended.',
  },

  title(rows) {
    const [valued, kept] = [fate(rows, 'valued'), fate(rows, 'kept-at-level')];
    return `${capitalized(valued?.quantifier ?? '')} CCPT consortia valued their coordinators, but ${kept?.quantifier ?? ''} could keep paying for them at the level of the grant`;
  },

  caption() {
    return 'What the report says about coordinators (people who connect schools, colleges and employers) as the grant ended. One branch is one thing that the report says, with its own word for how many. Branches count different things and can overlap.';
  },

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
    return (['consortia', 'others', 'named'] as const)
      .map((unit) => ({
        glyph: [units[unit].end],
        label: units[unit].label,
        count: rows.filter((row) => unitOf(row) === unit).length,
      }))
      .filter(({ count }) => count > 0);
  },

  draw(rows, place) {
    return branching(chartOf(rows), place);
  },
});
