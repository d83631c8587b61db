import { least, sum } from 'd3';
import { ends } from '../charts/ends.ts';
import { textPairs } from '../charts/text-pairs.ts';
import type { Promised } from '../datasets/schemas/promises.ts';
import { capitalized, listed } from '../lib/format.ts';
import { sectors } from '../words/vocabulary/index.ts';
import { coded, statementsThat } from './contract/columns.ts';
import { defineFigure } from './contract/define.ts';
import { uncounted } from './contract/legend.ts';
import { itemsIn } from './contract/rows.ts';
import { inLowerCase } from './contract/wording.ts';

const nameOf = ({ sector }: Promised): string => sectors[sector].label;

/** How many pairs a card has room for. */
const CARD_PAIRS = 2;

/** How many statements a side rests on. */
const statementsIn = (rows: readonly Promised[], side: 'gain_passages' | 'habit_passages'): number =>
  sum(rows, (row) => itemsIn(row[side]).length);

/** The pair with the fewest letters. */
const shortest = (rows: readonly Promised[]): Promised[] => {
  const row = least(rows, ({ could_gain: gain, tends_to: habit }) => gain.length + habit.length);
  return row ? [row] : [];
};

export default defineFigure({
  id: 'promise-and-habit',
  uses: ['promises'],
  question: 'Why was regional work slow to catch on?',
  topic: 'reasons',
  kind: 'words',
  passages: ['C063', 'C065', 'C068', 'C073', 'C074', 'C092'],
  choices: {},
  columns: {
    id: coded.words('Pair', 'ID of the pair: the kind of partner.'),
    sector: coded.code('Partner', 'Kind of partner that the pair is about.', sectors),
    could_gain: coded.words(
      'Could gain, in theory',
      'What a regional approach could bring this kind of partner, in our words.',
    ),
    gain_passages: statementsThat('say so', 'Statements about the gain'),
    tends_to: coded.words(
      'What it typically does',
      'What this kind of partner typically does, in our words.',
    ),
    habit_passages: statementsThat('say so', 'Statements about the habit'),
  },

  rows: ({ promises }): readonly Promised[] => promises,
  onCard: {
    rows: (rows) => rows.slice(0, CARD_PAIRS),
    caption: (rows) =>
      `What the report says about ${CARD_PAIRS} of ${rows.length} kinds of partner. It measures neither the gains nor the habits.`,
  },
  detail: { rows: shortest, alone: 'each', key: 0 },

  about: {
    purpose:
      'Compares what regional work could, in theory, do for each kind of partner with what the report says such partners typically do.',
    reading:
      'The open ring marks what a kind of partner could gain, in theory. The filled dot across from it marks what such partners typically do. The line only connects the two; its length means nothing.',
    method:
      'The texts restate the report in our own words, and the table lists the statements behind each side. The pairing follows the report, which first describes the gains and then the habits.',
    limitations: [
      'It measures nothing: the report gives no numbers for the gains or the habits.',
      'It does not say that every college, employer or district acts this way. Both sides are generalizations.',
      'It does not say that any partner has actually gained what the rings describe.',
    ],
    canSay: () =>
      'The report says that community colleges, employers and school districts could, in theory, all gain from regional work, but that colleges typically compete, employers are more likely to look to their own profits, and districts tend to keep to themselves.',
    cannotSay: 'No college, employer or school district was willing to work with its region.',
  },

  title: () =>
    'In theory, every kind of CCPT partner could gain from regional work; in practice, the report says, partners’ habits got in the way',
  caption: (rows) =>
    `What ${rows.length} kinds of partner could gain from regional work, in theory, and what the report says they typically do instead. Each pair is one kind of partner. Both sides are generalizations by the authors, who give no measurements.`,
  notes: (rows) => [
    `The gains rest on ${statementsIn(rows, 'gain_passages')} statements, all of them about what could happen; the habits rest on ${statementsIn(rows, 'habit_passages')}.`,
    'Some consortia acted differently: the report describes regional work that continued in Orange County, Tulare-Kings and Contra Costa.',
  ],
  alt: (rows) =>
    `${rows.length} pairs of texts: for ${listed(rows.map((row) => inLowerCase(nameOf(row))))}, what each could gain from regional work, in theory, and what they typically do.`,
  describe: (rows) =>
    rows
      .map(
        (row) =>
          `${capitalized(nameOf(row))} could gain, in theory: ${inLowerCase(row.could_gain)}. What they typically do: ${inLowerCase(row.tends_to)}.`,
      )
      .join(' '),

  legend: () => [
    uncounted([ends.ring], 'What they could gain, in theory'),
    uncounted([ends.disc], 'What the report says they typically do'),
  ],
  draw(rows, context) {
    const pairs = rows.map((row) => ({ ...row, name: nameOf(row), from: row.could_gain, to: row.tends_to }));
    return textPairs({ heads: ['could gain', 'typically do'], pairs }, context);
  },
});
