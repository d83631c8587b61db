import { ends } from '../charts/ends.ts';
import { facingWords } from '../charts/facing-words.ts';
import type { Promised } from '../datasets/schemas/promises.ts';
import { capitalized, inWords, listed } from '../lib/format.ts';
import { sectors } from '../words/vocabulary.ts';
import { labelIn } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';

type PromiseRow = Row & Promised;

const nameOf = ({ sector }: PromiseRow): string => sectors[sector].label;
/** How many pairs a card has room for. */
const CARD_PAIRS = 2;
const passagesIn = (ids: string): number => ids.split(';').length;
/** A text in the middle of a sentence. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export default defineFigure({
  id: 'promise-and-habit',
  uses: ['promises'],
  question: 'Why did the regional idea catch on slowly?',
  topic: 'reasons',
  kind: 'words',
  passages: ['C063', 'C065', 'C068', 'C073', 'C074', 'C092'],
  choices: {},
  onCard: {
    rows: (rows: readonly PromiseRow[]) => rows.slice(0, CARD_PAIRS),
    caption: (rows) =>
      `What is said of ${inWords(CARD_PAIRS)} of ${inWords(rows.length)} kinds of partner, without measures.`,
  },
  columns: {
    id: { label: 'Pair', description: 'Id of the pair: the partner.', type: 'string', origin: 'coded' },
    sector: {
      label: 'Partner',
      description: 'Kind of partner that the pair is about.',
      type: 'string',
      origin: 'coded',
      text: labelIn(sectors),
    },
    could_gain: {
      label: 'Could gain, in theory',
      description: 'What a regional approach could bring this kind of partner, in our words.',
      type: 'string',
      origin: 'coded',
    },
    gain_passages: {
      label: 'Passages on the gain',
      description: 'Ids of the passages that say so, joined by semicolons.',
      type: 'string',
      origin: 'coded',
      refersTo: 'passages',
    },
    tends_to: {
      label: 'Tends to',
      description: 'What this kind of partner typically does, in our words.',
      type: 'string',
      origin: 'coded',
    },
    habit_passages: {
      label: 'Passages on the habit',
      description: 'Ids of the passages that say so, joined by semicolons.',
      type: 'string',
      origin: 'coded',
      refersTo: 'passages',
    },
  },

  rows({ promises }): PromiseRow[] {
    return promises.map((row) => ({
      id: row.id,
      sector: row.sector,
      could_gain: row.could_gain,
      gain_passages: row.gain_passages,
      tends_to: row.tends_to,
      habit_passages: row.habit_passages,
    }));
  },

  about: {
    purpose:
      'Sets beside each other what regional work could bring each kind of partner and what the report says each typically does.',
    reading:
      'At the open ring stands what the report says a kind of partner could gain, in theory; at the disc across from it, what such partners tend to do. The line only joins the two: its length means nothing.',
    method:
      'The texts put passages of the report into our words; the table names the passages for each side. The pairing follows the report, which tells of the gains first and then of the habits.',
    silent: [
      'It measures nothing: the report gives no figures for the gains or for the habits.',
      'It does not say that every college, employer or district does so; both sides are generalizations.',
      'It does not say that anyone has gained what stands at the rings.',
    ],
    canSay() {
      return 'In theory, the report says, community colleges, employers and school districts could all gain from regional work; yet colleges typically compete, employers are likelier to look to their own profit, and districts keep to themselves.';
    },
    cannotSay: 'No college, employer or school district was willing to work for its region.',
  },

  title() {
    return 'Every partner could gain from regional work, yet habit pulls away';
  },

  caption(rows) {
    return `What regional work could bring ${inWords(rows.length)} kinds of partner, in theory, and what the report says they typically do. Each pair is one kind of partner. Both sides are generalizations of the authors, without measures.`;
  },

  notes(rows) {
    const gains = rows.reduce((sum, { gain_passages }) => sum + passagesIn(gain_passages), 0);
    const habits = rows.reduce((sum, { habit_passages }) => sum + passagesIn(habit_passages), 0);
    return [
      `The gains rest on ${inWords(gains)} passages, all of them on what could be; the habits on ${inWords(habits)}.`,
      'Some consortia did otherwise: the report tells of regional work that went on in Orange County, Tulare-Kings and Contra Costa.',
    ];
  },

  alt(rows) {
    return `${rows.length} pairs of texts: for ${listed(rows.map((row) => lowered(nameOf(row))))}, what regional work could bring and what they tend to do.`;
  },

  describe(rows) {
    return rows
      .map(
        (row) =>
          `${capitalized(nameOf(row))} could gain, in theory: ${lowered(row.could_gain)}. They tend to: ${lowered(row.tends_to)}.`,
      )
      .join(' ');
  },

  legend() {
    return [
      { glyph: [ends.ring], label: 'What regional work could bring, in theory', count: null },
      { glyph: [ends.disc], label: 'What the report says is typical', count: null },
    ];
  },

  draw(rows, place) {
    const pairs = rows.map((row) => ({
      id: row.id,
      name: nameOf(row),
      from: row.could_gain,
      to: row.tends_to,
    }));
    return facingWords({ heads: ['could gain', 'tend to'], pairs }, place);
  },
});
