import { cumsum } from 'd3';

/** A scale of Plot on which row `i` reaches from `i` to `i + 1`, whatever the heights of rows are. */
interface RowScale {
  readonly type: 'linear';
  readonly domain: readonly number[];
  readonly range: readonly number[];
  readonly axis: null;
}

/** Rows below one another. */
interface Stack<Row> {
  /** The rows with their places: the middle of each on the scale, and its top in pixels. */
  readonly rows: readonly (Row & { readonly row: number; readonly top: number })[];
  readonly y: RowScale;
  readonly bottom: number;
}

/**
 * Stacks rows of any height.
 * @param top where the first row begins, in pixels
 */
export function stacked<Row extends object>(
  rows: readonly Row[],
  height: (row: Row) => number,
  top: number,
): Stack<Row> {
  const edges = [top, ...cumsum(rows, height).map((sum) => top + sum)];
  return {
    rows: rows.map((row, index) => ({ ...row, row: index + 0.5, top: edges[index] ?? top })),
    y: { type: 'linear', domain: edges.map((_, index) => index), range: edges, axis: null },
    bottom: edges.at(-1) ?? top,
  };
}
