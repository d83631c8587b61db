/** A ladder of words and the statements on it, however it is drawn: as dots, as rungs or as stacks. */
import type { GlyphPath } from './legend.ts';

/** One statement: its dot stands in the column of its step. */
export interface OrdinalRow {
  readonly id: string;
  readonly name: string;
  readonly step: string;
  /** Said beside the dot, where the step's own word would not do; empty elsewhere. */
  readonly note: string;
  readonly path: GlyphPath;
}

/** A word of the ladder. */
export interface Step {
  readonly code: string;
  readonly label: string;
}

/** Statements on a ladder of words, and those that have a place on no step. */
export interface OrdinalDots {
  readonly steps: readonly Step[];
  /** What the words of the ladder and the names of the rows have between them: `consortia`. */
  readonly subject: string;
  /** In the order of the steps. */
  readonly rows: readonly OrdinalRow[];
  /** Rows off the ladder; their notes say what stands in place of a word. */
  readonly apart: { readonly head: string; readonly rows: readonly OrdinalRow[] };
  /** Said instead of a chart when there is no row. */
  readonly empty: string;
}
