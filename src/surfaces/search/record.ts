/** What search finds, and what it knows of words: the file that the browser loads when a reader first searches. */
import type { kinds } from '../../words/search.ts';

export type Kind = keyof typeof kinds;

/** One thing to find: a page, or a place on one. */
export interface SearchRecord {
  readonly kind: Kind;
  /** Its id among those of its kind: `iii-local-5`, `madera`. */
  readonly id: string;
  /** Where it opens, from the site's root and without the slash there: `report/local/#iii-local-5`. */
  readonly href: string;
  /** As the list of results names it. */
  readonly title: string;
  /** Other names that mean exactly this. */
  readonly names?: readonly string[];
  /** What is searched, and quoted where it matches: sentences. */
  readonly text: string;
  /** Where in the report it stands, in words. */
  readonly place?: string;
  /** More words by which it is found. Nobody reads them. */
  readonly words?: string;
}

/** Words that mean other words: what a reader may type, and what the edition says instead. */
export interface Synonym {
  readonly typed: readonly string[];
  readonly means: readonly string[];
}

/** The whole file. */
export interface SearchData {
  readonly records: readonly SearchRecord[];
  readonly synonyms: readonly Synonym[];
  /** Words of questions, which say nothing of what is looked for. */
  readonly passedOver: readonly string[];
  /** Words that say which kind of thing is looked for. */
  readonly kinds: Readonly<Partial<Record<Kind, readonly string[]>>>;
}
