import { initialView, type Choice, type Choices, type View } from './choices.ts';

/** What an address says of a figure: the view, and the marks picked out. */
export interface Address<C extends Choices = Choices> {
  readonly view: View<C>;
  /** Ids of marks, each once; a consortium's is the same in the addresses of all figures. */
  readonly focus: readonly string[];
}

/** Separates the ids of `focus=`. */
const SEPARATOR = '~';

function chosen(choice: Choice, value: string | null): string | null {
  return value !== null && Object.hasOwn(choice.options, value) ? value : choice.initial;
}

function picked(value: string | null, known: ReadonlySet<string>): string[] {
  const ids = (value ?? '').split(SEPARATOR).filter((id) => known.has(id));
  return [...new Set(ids)];
}

/**
 * Reads an address's query. Unknown names are ignored; junk values fall back to the initial ones.
 * @param scope put before each choice's name where several figures share an address: `award-distribution.`
 * @param known the ids that `focus` may hold
 */
export function readAddress<C extends Choices>(
  choices: C,
  query: URLSearchParams,
  scope: string,
  known: ReadonlySet<string>,
): Address<C> {
  const values = Object.entries(choices).map(([name, choice]) => [
    name,
    chosen(choice, query.get(scope + name)),
  ]);
  return { view: Object.fromEntries(values) as View<C>, focus: picked(query.get('focus'), known) };
}

/** What a query's `focus` holds beside the ids that a figure knows: the marks of other figures on the page. */
function pickedElsewhere(query: URLSearchParams, known: ReadonlySet<string>): string[] {
  const ids = (query.get('focus') ?? '').split(SEPARATOR);
  return [...new Set(ids)].filter((id) => /^[\w.-]+$/.test(id) && !known.has(id));
}

function set(query: URLSearchParams, name: string, value: string | null, initial: string | null): void {
  if (value === null || value === initial) query.delete(name);
  else query.set(name, value);
}

/**
 * Writes view and focus into a query, leaving what is not the figure's own; initial values are left out.
 * @param known the ids of the figure's own marks; others in `focus` stay
 * @returns the query as text, without a question mark; empty for the initial view
 */
export function writeAddress<C extends Choices>(
  choices: C,
  { view, focus }: Address<C>,
  query: URLSearchParams,
  scope: string,
  known: ReadonlySet<string>,
): string {
  const written = new URLSearchParams(query);
  for (const [name, choice] of Object.entries(choices)) {
    set(written, scope + name, (view as View)[name] ?? null, choice.initial);
  }
  const picks = [...focus, ...pickedElsewhere(query, known)];
  set(written, 'focus', picks.join(SEPARATOR) || null, null);
  return written.toString().replaceAll('%7E', SEPARATOR);
}

/** Whether a view is the one that every static surface shows. */
export function isInitial<C extends Choices>(choices: C, view: View<C>): boolean {
  const initial: View = initialView(choices);
  return Object.keys(choices).every((name) => (view as View)[name] === initial[name]);
}
