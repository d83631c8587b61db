import { consortiaOf } from './check-consortia.ts';
import { usesOf, type Prose } from './read.ts';

/** A consortium that a text names. */
interface Named {
  readonly id: string;
  /** HTML id of the paragraph or note; null outside both. */
  readonly within: string | null;
}

/** The consortia that a text names, each once, where it is named first; not those that it only means, as we read it. */
function namedOnce(prose: Prose): Named[] {
  const seen = new Set<string>();
  return usesOf(prose, 'Consortium')
    .filter(({ attributes }) => !('meant' in attributes))
    .flatMap(({ attributes, within }) => consortiaOf(attributes['of'] ?? '').map((id) => ({ id, within })))
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * Ids of the consortia that a text names. Where it lists all awards, naming a few in a sentence sets none apart, and
 * there are none.
 */
export function namedIn(prose: Prose): ReadonlySet<string> {
  const listsAll = usesOf(prose, 'Awards').length > 0;
  return new Set(listsAll ? [] : namedOnce(prose).map(({ id }) => id));
}

/** Ids of the consortia that each paragraph is the first to name, by its HTML id. */
export function firstNamedIn(prose: Prose): ReadonlyMap<string, readonly string[]> {
  const byPlace = Map.groupBy(namedOnce(prose), ({ within }) => within ?? '');
  return new Map([...byPlace].map(([place, named]) => [place, named.map(({ id }) => id)]));
}
