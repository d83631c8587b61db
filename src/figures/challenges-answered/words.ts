/** What the figure says in words, every number counted from its rows. */
import { group } from 'd3';
import { capitalized, listed } from '../../lib/format.ts';
import { answerBases, counted } from '../../words/vocabulary/index.ts';
import { challengesIn, onBasis, type LinkRow } from './rows.ts';

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

/** Challenges for which we found no recommendation, each with the part that is meant. */
const withoutOne = (rows: readonly LinkRow[]): string[] =>
  onBasis(rows, 'none').map(({ challenge, part }) => `${challenge}: ${part ?? 'all of it'}`);

/** How many challenges have a part for which we found no recommendation. */
export const openChallenges = (rows: readonly LinkRow[]): number =>
  challengesIn(onBasis(rows, 'none')).length;

/** How many links connect a challenge with a recommendation. */
export const linkCount = (rows: readonly LinkRow[]): number => rows.length - onBasis(rows, 'none').length;

/** The drawing in one sentence. */
export function inOneSentence(rows: readonly LinkRow[]): string {
  const ours = onBasis(rows, 'coder').length;
  const whose = ours ? `, ${ours} of them our own reading` : '';
  return `${linkCount(rows)} links between challenges and recommendations${whose}, and ${counted(onBasis(rows, 'none').length, answerBases.none)}.`;
}

/** The challenges that each recommendation speaks to, by the report's own link or by our reading. */
function answers(rows: readonly LinkRow[], basis: 'explicit' | 'coder', words: string): string[] {
  return [...group(onBasis(rows, basis), ({ recommendation }) => recommendation)].map(
    ([recommendation, members]) =>
      `${words} “${recommendation ?? ''}” with ${quoted(challengesIn(members))}.`,
  );
}

/** The drawing in a paragraph. */
export function inAParagraph(rows: readonly LinkRow[]): string {
  return [
    ...answers(rows, 'explicit', 'The report itself connects'),
    ...answers(rows, 'coder', 'We connect'),
    `${answerBases.none.label} for ${withoutOne(rows).length} parts. ${withoutOne(rows)
      .map((part) => `${capitalized(part)}.`)
      .join(' ')}`,
  ].join(' ');
}
