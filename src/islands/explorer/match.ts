/** Which rows a query finds, and how many each further choice would find. */
import { folded } from '../../lib/folded.ts';
import type { Offer, Query } from './query.ts';

/** What can be asked of a row. */
export interface Row {
  /** Its values of each facet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Its texts, {@link folded}; words that are looked for have to stand in one of them. Asked for only then. */
  texts(): readonly string[];
}

/** What a query finds. */
export interface Found {
  /** For each row, whether it is found. */
  readonly isFound: readonly boolean[];
  /** For each facet and value, the rows with that value that match everything asked of the other facets. */
  readonly counts: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

/** The words of a query, {@link folded}. */
export const wordsOf = (q: string): string[] => folded(q).split(/\s+/).filter(Boolean);

const isOfAWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * Whether a word of a text begins like this: `oak` begins Oakland, and `land` does not.
 * @param text {@link folded}, as the word is
 * @param isWhole whether the word has to end there, too
 */
export function hasWord(text: string, word: string, isWhole = false): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isBeginning = !isOfAWord(word[0]) || !isOfAWord(text[at - 1]);
    if (isBeginning && !(isWhole && isOfAWord(text[at + word.length]))) return true;
  }
  return false;
}

/** Words as short as `LA` are looked for whole where any row has them so; else everything from Lake to Lawndale is found. */
const SHORT = 2;

/** Tells of a row whether one of its texts has all words of a query. */
function finderOf(q: string, rows: readonly Row[]): (row: Row) => boolean {
  const has = (row: Row, word: string): boolean => row.texts().some((text) => hasWord(text, word, true));
  const words = wordsOf(q).map((word) => ({
    word,
    isWhole: word.length <= SHORT && rows.some((row) => has(row, word)),
  }));
  if (words.length === 0) return () => true;
  return (row) =>
    row.texts().some((text) => words.every(({ word, isWhole }) => hasWord(text, word, isWhole)));
}

/** A facet of which something is chosen, and what. */
type Wanted = readonly [facet: string, values: ReadonlySet<string>];

const satisfies = ({ values }: Row, [facet, wanted]: Wanted): boolean =>
  values[facet]?.some((value) => wanted.has(value)) ?? false;

/** Asks a query of rows, in one pass: a row that misses one facet alone still counts for that facet's values. */
export function find(rows: readonly Row[], { facets }: Offer, { q, chosen }: Query): Found {
  const hasWords = finderOf(q, rows);
  const wanted: Wanted[] = Object.entries(chosen)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => [facet, new Set(values)]);
  const all = Object.keys(facets);
  const counts: Record<string, Map<string, number>> = Object.fromEntries(
    Object.entries(facets).map(([facet, values]) => [facet, new Map(values.map((value) => [value, 0]))]),
  );
  const count = (facet: string, row: Row): void => {
    for (const value of row.values[facet] ?? []) {
      const known = counts[facet]?.get(value);
      if (known !== undefined) counts[facet]?.set(value, known + 1);
    }
  };
  const isFound = rows.map((row) => {
    if (!hasWords(row)) return false;
    const missed = wanted.filter((facet) => !satisfies(row, facet)).map(([facet]) => facet);
    if (missed.length <= 1) for (const facet of missed.length ? missed : all) count(facet, row);
    return missed.length === 0;
  });
  return { isFound, counts };
}
