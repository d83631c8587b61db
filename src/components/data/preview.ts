import type { Cell, Row } from '../../datasets/define.ts';

/** Length in characters from which a text needs a wide column. */
const LONG = 80;

/** Whether a column has a text so long that its column has to be wide. */
export const wideFrom = (field: string, rows: readonly Row[]): boolean =>
  rows.some((row) => String(row[field] ?? '').length >= LONG);

/** Whether a cell is a web address. */
export const isAddress = (cell: Cell): boolean => /^https?:\/\//.test(String(cell));
