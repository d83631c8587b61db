/** Which consortia an address asks to compare: `?of=tulare~orange`. */
import { asList, listIn, queryText } from './address-list.ts';

/** How many can stand side by side. */
export const MOST_COMPARED = 4;

/** What an address asks for, sorted by what can be done. */
export interface Asked {
  /** The known ones in their order, each once, the most that can stand side by side. */
  readonly ids: readonly string[];
  /** What is no consortium's id, as it stands in the address, in brief. */
  readonly unknown: readonly string[];
  /** Known ones beyond the most. */
  readonly beyond: readonly string[];
}

/** Reads what an address asks to compare. */
export function askedToCompare(value: string | null, isKnown: (id: string) => boolean): Asked {
  const all = listIn(value);
  const known = all.filter(isKnown);
  const brief = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
  return {
    ids: known.slice(0, MOST_COMPARED),
    unknown: all
      .filter((id) => !isKnown(id))
      .slice(0, MOST_COMPARED)
      .map(brief),
    beyond: known.slice(MOST_COMPARED),
  };
}

/**
 * A query that asks to compare some, and otherwise says what it said.
 * @returns the query as text, without a question mark
 */
export function withCompared(query: URLSearchParams, ids: readonly string[]): string {
  const written = new URLSearchParams(query);
  if (ids.length > 0) written.set('of', asList(ids));
  else written.delete('of');
  return queryText(written);
}
