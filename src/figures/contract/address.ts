import { listIn, queryText } from '../../lib/address-list.ts';
import { writeFocus, writeView } from '../../lib/view-query.ts';
import { type Choice, type Choices, type View } from './choices.ts';
import { mapped } from './records.ts';

/** What an address says about a figure: the choices made, and what is selected. */
export interface Address<C extends Choices = Choices> {
  readonly view: View<C>;
  /**
   * Ids of the rows selected, each once. A consortium has the same id in the addresses of all figures. A figure selects
   * those that it has and keeps the rest, which may be another figure's.
   */
  readonly focus: readonly string[];
}

function chosen(choice: Choice, value: string | null): string | null {
  return value !== null && Object.hasOwn(choice.options, value) ? value : choice.initial;
}

/** Ids as figures write them; an address may contain anything. */
const ID = /^[a-z][\w.-]{0,79}$/i;

/** Ids that an address selects, each once. */
export function focusIn(query: URLSearchParams): string[] {
  return listIn(query.get('focus')).filter((id) => ID.test(id));
}

/**
 * A query in which other ids are selected.
 * @returns the query as text, without a question mark
 */
export function withFocus(query: URLSearchParams, ids: readonly string[]): string {
  const written = new URLSearchParams(query);
  writeFocus(written, ids);
  return queryText(written);
}

/**
 * Reads an address's query. Unknown names are ignored; invalid values become the initial ones.
 * @param scope put before each choice's name where several figures share an address: `award-distribution.`
 */
export function readAddress<C extends Choices>(
  choices: C,
  query: URLSearchParams,
  scope: string,
): Address<C> {
  const view = mapped(choices, (choice, name) => chosen(choice, query.get(scope + name)));
  return { view: view as View<C>, focus: focusIn(query) };
}

/**
 * Writes choices and selection into a query and leaves what is not the figure's own; initial values are left out.
 * @returns the query as text, without a question mark; empty for the initial view
 */
export function writeAddress<C extends Choices>(
  choices: C,
  { view, focus }: Address<C>,
  query: URLSearchParams,
  scope: string,
): string {
  const written = new URLSearchParams(query);
  writeView(written, choices, view, scope);
  return withFocus(written, focus);
}

/** Whether two sets of choices show the same. */
export function isSameView<C extends Choices>(choices: C, one: View<C>, other: View<C>): boolean {
  return Object.keys(choices).every((name) => (one as View)[name] === (other as View)[name]);
}
