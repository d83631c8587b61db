/** What a reader asks of the rows of a page, and how an address says it: `?q=data&tier=low~mid&sort=award-desc`. */
import { asList, listIn, queryText } from '../../lib/address-list.ts';

/** What may be asked: the values of each facet and the orders, in the order of the page. */
export interface Offer {
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** The first is the order of the page. */
  readonly sorts: readonly string[];
}

/** What is asked. */
export interface Query {
  /** Words to be found; empty for none. */
  readonly q: string;
  /** The chosen values of each facet, in the order of the page; none means any. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** One of the orders; empty where there are none. */
  readonly sort: string;
}

/** Longest text to be found. */
const LONGEST = 200;

const trimmed = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, LONGEST).trim();

/** A query of what the offer has: each value once and in its order, the first order for an unknown one. */
export function queryOf(
  { facets, sorts }: Offer,
  asked: { q: string; chosen: (facet: string) => readonly string[]; sort: string | null },
): Query {
  const chosen = Object.entries(facets).map(([facet, values]) => {
    const wanted = new Set(asked.chosen(facet));
    return [facet, values.filter((value) => wanted.has(value))] as const;
  });
  const sort = sorts.find((one) => one === asked.sort) ?? sorts[0] ?? '';
  return { q: trimmed(asked.q), chosen: Object.fromEntries(chosen), sort };
}

/** The query that asks for nothing: all rows in the order of the page. */
export function initialQuery(offer: Offer): Query {
  return queryOf(offer, { q: '', chosen: () => [], sort: null });
}

/** Reads an address's query; what the offer does not have is ignored. */
export function readQuery(offer: Offer, address: URLSearchParams): Query {
  return queryOf(offer, {
    q: address.get('q') ?? '',
    chosen: (facet) => address.getAll(facet).flatMap(listIn),
    sort: address.get('sort'),
  });
}

/**
 * Writes a query into an address, leaving what is not its own; what is not asked is left out.
 * @returns the query as text, without a question mark; empty where nothing is asked and nobody else says anything
 */
export function writeQuery(offer: Offer, { q, chosen, sort }: Query, address: URLSearchParams): string {
  const written = new URLSearchParams(address);
  const set = (name: string, value: string): void => {
    if (value) written.set(name, value);
    else written.delete(name);
  };
  set('q', q);
  for (const facet of Object.keys(offer.facets)) set(facet, asList(chosen[facet] ?? []));
  set('sort', sort === offer.sorts[0] ? '' : sort);
  return queryText(written);
}

/** Whether an address asks, of what the offer has, something that it does not know. */
export function hasUnknown({ facets, sorts }: Offer, address: URLSearchParams): boolean {
  const known = Object.entries({ ...facets, sort: sorts });
  return known.some(([name, values]) =>
    address
      .getAll(name)
      .flatMap(listIn)
      .some((value) => !values.includes(value)),
  );
}

/** Whether two queries of one offer ask the same. */
export function isSameQuery(offer: Offer, one: Query, other: Query): boolean {
  return writeQuery(offer, one, new URLSearchParams()) === writeQuery(offer, other, new URLSearchParams());
}

/** The query without one value of a facet. */
export function without(query: Query, facet: string, value: string): Query {
  const left = (query.chosen[facet] ?? []).filter((one) => one !== value);
  return { ...query, chosen: { ...query.chosen, [facet]: left } };
}
