/** Writes the view of a figure into the query of an address, always in the same order. */
import { asList } from './address-list.ts';

/** What the writer needs to know about a choice: the value that is left out. */
export interface Initial {
  readonly initial: string | null;
}

function set(query: URLSearchParams, name: string, value: string | null, initial: string | null): void {
  if (value === null || value === initial) query.delete(name);
  else query.set(name, value);
}

/**
 * Writes the value of each choice, in the order of the choices. Initial values and unknown names are left out.
 * @param scope put before each choice's name where several figures share an address: `award-distribution.`
 */
export function writeView(
  query: URLSearchParams,
  choices: Readonly<Record<string, Initial>>,
  view: Readonly<Record<string, string | null>>,
  scope: string,
): void {
  for (const [name, { initial }] of Object.entries(choices)) {
    set(query, scope + name, view[name] ?? null, initial);
  }
}

/** Writes the ids of the selected marks; nothing if there are none. */
export function writeFocus(query: URLSearchParams, ids: readonly string[]): void {
  set(query, 'focus', asList(ids) || null, null);
}
