/** Which consortia an address asks to compare: `?of=tulare~orange`. */

/** Separates ids in an address, in `focus=` as in `of=`. */
const SEPARATOR = '~';

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

/** The ids in a value of an address, each once. */
export const idsIn = (value: string | null): string[] => [
  ...new Set((value ?? '').split(SEPARATOR).filter(Boolean)),
];

/** Reads what an address asks to compare. */
export function askedToCompare(value: string | null, isKnown: (id: string) => boolean): Asked {
  const all = idsIn(value);
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

/** The query that asks to compare some; empty for none. */
export const comparedQuery = (ids: readonly string[]): string =>
  ids.length > 0 ? `of=${ids.join(SEPARATOR)}` : '';
