/** Which consortia an address asks to compare: `?of=tulare~orange`. */
import { asList, listIn, queryText } from './address-list.ts';

/** How many can be shown side by side. */
export const MOST_COMPARED = 4;

/** What an address asks for, sorted by what can be done. */
export interface Asked {
  /** Known ids in order, once each, up to the maximum that can be shown side by side. */
  readonly ids: readonly string[];
  /** Whatever is not a consortium's id, shortened, as it was in the address. */
  readonly unknown: readonly string[];
  /** Known ids beyond the maximum. */
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
 * The query with these consortia to compare, and everything else unchanged.
 * @returns the query as text, without a question mark
 */
export function withCompared(query: URLSearchParams, ids: readonly string[]): string {
  const written = new URLSearchParams(query);
  if (ids.length > 0) written.set('of', asList(ids));
  else written.delete('of');
  return queryText(written);
}
