/** What was perhaps meant by words that no row has. */
import { folded } from '../../lib/folded.ts';
import { hasWord } from './match.ts';

/** Most that is offered. */
const MOST = 3;

/** Shortest word that is taken for a slip; of shorter ones everything is near. */
const SHORTEST = 3;

/** What a word that is only begun is further away than a whole one. */
const BEGUN = 0.5;

/** Slips that a word of this length may have. */
const tolerance = ({ length }: string): number => (length < 5 ? 1 : length < 9 ? 2 : 3);

/** Slips between what was typed and a word, or its beginning: letters left out, put in, changed, or two exchanged. */
function slips(typed: string, word: string): number {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, length) => length);
  Array.from(typed).forEach((letter, row) => {
    const now = [row + 1];
    for (let column = 1; column <= word.length; column += 1) {
      const at = (line: readonly number[], back: number): number => line[column - back] ?? Infinity;
      const isExchanged = letter === word[column - 2] && typed[row - 1] === word[column - 1];
      now.push(
        Math.min(
          at(last, 0) + 1,
          at(now, 1) + 1,
          at(last, 1) + (letter === word[column - 1] ? 0 : 1),
          isExchanged ? at(before, 2) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, now];
  });
  return Math.min(last[word.length] ?? Infinity, Math.min(...last) + BEGUN);
}

/**
 * The words nearest to one that was typed, the nearest first; all that are about as near, and none that is far.
 * @param slipsIn how many slips a word may have
 */
export function nearestTo(
  typed: string,
  words: readonly string[],
  slipsIn: (typed: string) => number = tolerance,
): string[] {
  const near = words
    .map((word) => ({ word, away: slips(typed, folded(word)) }))
    .filter(({ away }) => away <= slipsIn(typed))
    .sort((one, other) => one.away - other.away);
  return near.filter(({ away }) => away <= (near[0]?.away ?? 0) + BEGUN).map(({ word }) => word);
}

/** The words of texts, each once whatever its case. */
function wordsOf(texts: readonly string[]): string[] {
  const words = texts.join(' ').split(/[^\p{L}\p{N}’']+/u);
  return [
    ...new Map(words.filter(({ length }) => length >= SHORTEST).map((word) => [folded(word), word])).values(),
  ];
}

/**
 * What was perhaps typed wrong, put right: each word that no text has becomes the nearest that one has.
 * @param texts all that may be found
 * @returns none where a word is near to nothing
 */
export function corrected(q: string, texts: readonly string[]): string[] {
  const words = wordsOf(texts);
  const all = folded(texts.join(' '));
  const choices = q
    .split(' ')
    .map((typed) =>
      hasWord(all, folded(typed)) ? [typed] : typed.length < SHORTEST ? [] : nearestTo(folded(typed), words),
    );
  const offered = Array.from({ length: MOST }, (_, index) =>
    choices.map((near) => near[index] ?? near[0] ?? '').join(' '),
  );
  return choices.every(({ length }) => length > 0) ? [...new Set(offered)] : [];
}
