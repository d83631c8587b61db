import type { Measured } from '../lib/read-quantity.ts';
import type { Position } from './read.ts';

/** Ids of the consortia that a passage names, and of those that it means without a name. */
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
  /** Ids of the differences between report and record. */
  readonly differences: ReadonlySet<string>;
  /** Passage id -> address of its printed paragraph, `C057` -> `III.local.5`. */
  readonly passages: ReadonlyMap<string, string>;
  /** Ids of the consortia. */
  readonly consortia: ReadonlySet<string>;
  /** Passage id -> whom it speaks of. */
  readonly spokenOf: ReadonlyMap<string, SpokenOf>;
}

/** A problem as it is told: file, line, column, and what to do. */
export const at = (file: string, { line, column }: Position, message: string): string =>
  `${file}:${line}:${column}  ${message}`;

/** A problem of a whole file. */
export const atStart = (file: string, message: string): string => at(file, { line: 1, column: 1 }, message);
