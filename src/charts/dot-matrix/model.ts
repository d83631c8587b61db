import type { Look } from '../kit/looks.ts';
import type { RowGroup } from '../kit/row-heads.ts';
import type { NamedRow } from '../kit/row-names.ts';

/** A column, by the id that stands on the scale. */
interface MatrixColumn {
  readonly id: string;
  readonly name: string;
}

/** A dot in the cell of a row and a column. */
export interface MatrixDot {
  /** The row's id, the key of its mark. */
  readonly id: string;
  readonly look: Look;
  /** Id of the row of the matrix. */
  readonly row: string;
  /** Id of its column; null if it belongs to none, and stands before them all. */
  readonly column: string | null;
  /** Words beside the dot; may be empty. */
  readonly words: string;
  /** A remark after them, where there is room for it. */
  readonly annotation?: string;
  /** What it says in the list of a narrow drawing, under the name of its column. */
  readonly line: string;
}

/** Which rows go with which columns: a dot where they do. */
export interface DotMatrix {
  /** Rows, in the order of their dots. A row with several dots in one cell is as high as these need. */
  readonly groups: readonly RowGroup<NamedRow>[];
  readonly columns: readonly MatrixColumn[];
  readonly dots: readonly MatrixDot[];
  /** For columns that are the report's words, in their order: the noun that they are words of, such as `consortia`. */
  readonly wordsOf?: string;
  /** Said instead of a chart if there are no dots. */
  readonly empty: string;
}
