import type { Measured } from '../lib/read-quantity.ts';
import type { PrintedOutline } from './printed-outline.ts';
import type { Position } from './read.ts';

/** Ids of the consortia that a statement names, and of those that it means but does not name. */
export interface SpokenOf {
  readonly named: readonly string[];
  readonly meant: readonly string[];
}

/** What the prose may refer to. */
export interface Known {
  readonly quantities: ReadonlyMap<string, Measured>;
  /** Ids of the glossary's terms. */
  readonly terms: ReadonlySet<string>;
  /** Ids of figures. */
  readonly figures: ReadonlySet<string>;
  /** Ids of the places where sources disagree. */
  readonly differences: ReadonlySet<string>;
  /** Statement id -> address of its printed paragraph: `C057` -> `III.local.5`. */
  readonly passages: ReadonlyMap<string, string>;
  /** Statement id -> the report's words for how many or how far; empty where it has none. */
  readonly extents: ReadonlyMap<string, string>;
  /** Ids of the consortia. */
  readonly consortia: ReadonlySet<string>;
  /** Statement id -> the consortia it mentions. */
  readonly spokenOf: ReadonlyMap<string, SpokenOf>;
  /** Topic id -> ids of the statements that bear on it. */
  readonly topics: ReadonlyMap<string, ReadonlySet<string>>;
  /** Which paragraphs the printed report has. */
  readonly outline: PrintedOutline;
}

/** A problem as the build reports it: file, line, column, what is wrong and what to do. */
export const at = (file: string, { line, column }: Position, message: string): string =>
  `${file}:${line}:${column}  ${message}`;

/** A problem of a whole file. */
export const atStart = (file: string, message: string): string => at(file, { line: 1, column: 1 }, message);
