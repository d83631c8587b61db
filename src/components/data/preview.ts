import type { Cell, Row } from '../../datasets/define.ts';
import { listItems } from '../../datasets/fields.ts';
import { consortiumAddress, factorAddress, passageAddress } from '../../lib/routes.ts';

/** Length in characters from which a text needs a wide column. */
const LONG = 80;

/** Whether a column has a text so long that its column has to be wide. */
export const wideFrom = (field: string, rows: readonly Row[]): boolean =>
  rows.some((row) => String(row[field] ?? '').length >= LONG);

/** Whether a cell is a web address. */
export const isAddress = (cell: Cell): boolean => /^https?:\/\//.test(String(cell));

/** Pages of what ids stand for, by the dataset that they are ids of. */
const pages: Readonly<Record<string, (id: string) => string>> = {
  awards: consortiumAddress,
  agencies: consortiumAddress,
  evidence: passageAddress,
  factors: factorAddress,
};

/** The ids in a cell, each with the address of its page if it has one. `of` is the dataset that they are ids of. */
export const idsIn = (cell: Cell, of: string | undefined): { id: string; address: string | undefined }[] =>
  listItems(cell === null || cell === '' ? null : String(cell)).map((id) => ({ id, address: pages[of ?? '']?.(id) }));
