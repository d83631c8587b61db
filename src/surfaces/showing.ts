/** The figures that show a consortium: those that draw it, or name it. What a figure is counted from does not make it one. */
import { listItems } from '../datasets/fields.ts';
import type { Row } from '../figures/contract/define.ts';
import type { Published } from './published.ts';
import { allPublished } from './site.ts';

/** A figure that shows a consortium, with the ids of the rows that do. */
export interface Showing {
  readonly figure: Published;
  readonly rows: readonly string[];
}

const itemsOf = (row: Row, field: string): string[] => {
  const cell = row[field];
  return typeof cell === 'string' ? listItems(cell) : [];
};

/** The rows of a figure that are a consortium's own, or refer to it. */
function rowsShowing(consortium: string, { columns, rows }: Published): string[] {
  const fields = Object.keys(columns).filter((field) => columns[field]?.refersTo === 'consortia');
  return rows
    .filter((row) => fields.some((field) => itemsOf(row, field).includes(consortium)))
    .map(({ id }) => id);
}

/** The figures that draw or name a consortium, in the order of the site. */
export function figuresShowing(consortium: string): Showing[] {
  return allPublished()
    .map((figure) => ({ figure, rows: rowsShowing(consortium, figure) }))
    .filter(({ rows }) => rows.length > 0);
}
