/** How the view of a figure is written into the query of an address, in one order for all who write one. */
import { asList } from './address-list.ts';

/** What a writer must know of a choice: the value that is left out. */
export interface Initial {
  readonly initial: string | null;
}

function set(query: URLSearchParams, name: string, value: string | null, initial: string | null): void {
  if (value === null || value === initial) query.delete(name);
  else query.set(name, value);
}

/**
 * Writes what a view takes of each choice, in the order of the choices; initial values are left out, as is what is no choice.
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

/** Writes the ids of the marks that are picked out; nothing for none. */
export function writeFocus(query: URLSearchParams, ids: readonly string[]): void {
  set(query, 'focus', asList(ids) || null, null);
}
