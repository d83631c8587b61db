/** Which rows a query finds, and how many each further choice would find. */
import type { Offer, Query } from './query.ts';

/** What can be asked of a row. */
export interface Row {
  /** Its values of each facet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Its words, {@link folded}; asked for only when words are to be found. */
  text(): string;
}

/** What a query finds. */
export interface Found {
  /** For each row, whether it is found. */
  readonly isFound: readonly boolean[];
  /** For each facet and value, the rows with that value that match everything asked of the other facets. */
  readonly counts: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

/** A text as words are compared: without case, accents and the curl of apostrophes. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}

const wordsOf = (q: string): string[] => folded(q).split(/\s+/).filter(Boolean);

/** A facet of which something is chosen, and what. */
type Wanted = readonly [facet: string, values: ReadonlySet<string>];

const satisfies = ({ values }: Row, [facet, wanted]: Wanted): boolean =>
  values[facet]?.some((value) => wanted.has(value)) ?? false;

/** Asks a query of rows, in one pass: a row that misses one facet alone still counts for that facet's values. */
export function find(rows: readonly Row[], { facets }: Offer, { q, chosen }: Query): Found {
  const words = wordsOf(q);
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
    if (!words.every((word) => row.text().includes(word))) return false;
    const missed = wanted.filter((facet) => !satisfies(row, facet)).map(([facet]) => facet);
    if (missed.length <= 1) for (const facet of missed.length ? missed : all) count(facet, row);
    return missed.length === 0;
  });
  return { isFound, counts };
}
