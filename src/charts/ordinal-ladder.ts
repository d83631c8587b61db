/** A ladder of words and the statements on it, however it is drawn: as dots, as rungs or as stacks. */
import type { GlyphPath } from './legend.ts';

/** A statement, whose dot is in the column of its step. */
export interface OrdinalRow {
  readonly id: string;
  readonly name: string;
  readonly step: string;
  /** Text beside the dot if the word of the step would not be right; otherwise empty. */
  readonly note: string;
  readonly path: GlyphPath;
}

/** A word on the ladder. */
export interface Step {
  readonly code: string;
  readonly label: string;
}

/** Statements on a ladder of words, and those that fit on none of its steps. */
export interface OrdinalDots {
  readonly steps: readonly Step[];
  /** The noun between a word of the ladder and the name of a row, such as `consortia`. */
  readonly subject: string;
  /** In the order of the steps. */
  readonly rows: readonly OrdinalRow[];
  /** Rows that are not on the ladder. Their notes take the place of a word. */
  readonly apart: { readonly head: string; readonly rows: readonly OrdinalRow[] };
  /** Shown instead of a chart if there are no rows. */
  readonly empty: string;
}
