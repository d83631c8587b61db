import { group } from 'd3';
import { branching } from '../charts/branches/draw.ts';
import type { Branches } from '../charts/branches/model.ts';
import { ends } from '../charts/ends.ts';
import type { GlyphPath } from '../charts/legend.ts';
import { capitalized, inWords } from '../lib/format.ts';
import { brokerGroups } from '../words/vocabulary.ts';
import { amountOf, choices, fateRows, unitOf, type FateRow, type Unit } from './broker-fates/rows.ts';
import { inAParagraph, inOneSentence } from './broker-fates/words.ts';
import { labelIn } from './contract/consortium-columns.ts';
import { defineFigure } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';

const units: Readonly<Record<Unit, { readonly end: GlyphPath; readonly label: string }>> = {
  consortia: { end: ends.disc, label: 'Said of consortia' },
  others: { end: ends.ring, label: 'Said of school districts or college leaders' },
  named: { end: ends.point, label: 'Agents that the report names' },
};

function chartOf(rows: readonly FateRow[]): Branches {
  return {
    root: 'Brokers and coordinators paid by the grant',
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

/** Accounts that count consortia. */
const ofConsortia = (rows: readonly FateRow[]): FateRow[] =>
  rows.filter((row) => unitOf(row) === 'consortia');

/** The row of a fate, for a sentence about it. */
const fate = (rows: readonly FateRow[], id: string): FateRow | undefined => rows.find((row) => row.id === id);

export default defineFigure({
  id: 'broker-fates',
  uses: ['brokers', 'consortia', 'quantities'],
  question: 'Who does the connecting once the posts paid by the grant are gone?',
  topic: 'lasted',
  kind: 'links',
  passages: ['C108', 'C109', 'C115'],
  choices,
  onCard: {
    rows: ofConsortia,
    caption: (rows) =>
      `What is said of consortia, with the report’s own word for how many: ${inWords(ofConsortia(rows).length)} of ${inWords(rows.length)} accounts.`,
  },
  columns: {
    id: { label: 'Branch', description: 'Id of what became of the work.', type: 'string', origin: 'coded' },
    label: {
      label: 'What became of it',
      description: 'What the report tells of the brokers’ work, in our words.',
      type: 'string',
      origin: 'coded',
    },
    group: {
      label: 'Group',
      description: 'What became of the work, in short.',
      type: 'string',
      origin: 'coded',
      text: labelIn(brokerGroups),
    },
    quantifier: {
      label: 'How many',
      description: 'The report’s own word for how many; empty where it names cases.',
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
      label: 'Of whom',
      description: 'Whom the quantifier counts, or who is named: the units differ from row to row.',
      type: 'string',
      origin: 'coded',
    },
    named: {
      label: 'Named',
      description: 'Short names of the fiscal agents that the report names, joined by semicolons.',
      type: 'string',
      origin: 'printed',
    },
    named_ids: {
      label: 'Ids of the named',
      description: 'Ids of the consortia of these agents, joined by semicolons.',
      type: 'string',
      origin: 'coded',
      inFilesOnly: true,
    },
    passages: passageColumns.passages,
    note: {
      label: 'Note',
      description: 'What a reader should know of the row.',
      type: 'string',
      origin: 'coded',
    },
  },

  rows: fateRows,

  about: {
    purpose:
      'Gathers what the report says became of the people who connected schools, colleges and employers, and of their work.',
    reading:
      'One branch is one thing that the report tells. On it stands how many, in the report’s own word, and of whom; at its end, what became of the work. All branches have one width, since words such as “few” and “several” are no numbers. The mark tells whether consortia are counted, others, or agents are named.',
    method:
      'Each row rests on one or more passages, named in the table. The groups are ours: kept or newly paid for, passed on to others, not filled again, helped from outside.',
    silent: [
      'It does not say how many brokers there were, or how many lost their posts.',
      'Branches do not add up: the same consortium may stand behind several of them.',
      'It does not say what share of all consortia “few”, “several” or the number given would be.',
    ],
    canSay(rows) {
      const [valued, kept] = [fate(rows, 'valued'), fate(rows, 'kept-at-level')];
      return `The report says that ${valued?.quantifier ?? ''} consortia acknowledged how important their brokers were, and that ${kept?.quantifier ?? ''} could pay for them at the level of the grant.`;
    },
    cannotSay: 'Most consortia dismissed their brokers when the grant ended.',
  },

  title(rows) {
    const [valued, kept] = [fate(rows, 'valued'), fate(rows, 'kept-at-level')];
    return `${capitalized(valued?.quantifier ?? '')} valued their brokers; ${kept?.quantifier ?? ''} could pay for them as the grant had`;
  },

  caption() {
    return 'What the report tells of brokers and coordinators when the grant that paid them ended. One branch is one such account, with the report’s own word for how many. Branches count different things and can overlap.';
  },

  notes(rows, stated) {
    const numbered = rows.filter(({ number }) => number !== null);
    return [
      `Only ${inWords(numbered.length)} of the ${inWords(rows.length)} accounts has a number: ${stated('district-money-consortia')} consortia. The report does not say out of how many.`,
      'That few could pay for the posts at the level of the grant is told in the report as a challenge. Leaders sought stable money for new posts; the report does not say that all of these have it.',
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
