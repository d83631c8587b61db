/** What the figure says in words, every number counted from its rows. */
import { group } from 'd3';
import { capitalized, inWords, listed } from '../../lib/format.ts';
import { answerBases, counted } from '../../words/vocabulary.ts';
import { challengesIn, onBasis, type LinkRow } from './rows.ts';

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

/** Challenges that no recommendation answers, with what of them is left. */
const leftOver = (rows: readonly LinkRow[]): string[] =>
  onBasis(rows, 'none').map(({ challenge, part }) => `${challenge}: ${part ?? 'all of it'}`);

/** How many challenges have a part for which none was found. */
export const openInWords = (rows: readonly LinkRow[]): string =>
  inWords(challengesIn(onBasis(rows, 'none')).length);

/** The drawing in one sentence. */
export function inOneSentence(rows: readonly LinkRow[]): string {
  const [explicit, coder] = (['explicit', 'coder'] as const).map((basis) => onBasis(rows, basis).length);
  const ours = coder ? `, ${coder} of them by our reading` : '';
  const links = (explicit ?? 0) + (coder ?? 0);
  return `${links} links from challenges to recommendations${ours}, and ${counted(onBasis(rows, 'none').length, answerBases.none)}.`;
}

/** The challenges that a recommendation takes up, by the report or by our reading. */
function answers(rows: readonly LinkRow[], basis: 'explicit' | 'coder', words: string): string[] {
  return [...group(onBasis(rows, basis), ({ recommendation }) => recommendation)].map(
    ([recommendation, members]) => `“${recommendation ?? ''}” ${words} ${quoted(challengesIn(members))}.`,
  );
}

/** The drawing in a paragraph. */
export function inAParagraph(rows: readonly LinkRow[]): string {
  return [
    ...answers(rows, 'explicit', 'takes up, by the report’s own account,'),
    ...answers(rows, 'coder', 'also answers, by our reading,'),
    `${answerBases.none.label} for ${leftOver(rows).length} parts. ${leftOver(rows)
      .map((part) => `${capitalized(part)}.`)
      .join(' ')}`,
  ].join(' ');
}
