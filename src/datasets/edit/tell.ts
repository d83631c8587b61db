/** What changed between two versions of a dataset, in a line of the list of changes. */
import type { Cell, Row } from '../define.ts';
import { rowChanges, type CellChange, type RowChanges } from '../row-changes.ts';

/** Changed values that are named one by one; of more, the first are named and the rest counted. */
const NAMED = 8;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const shown = (cell: Cell): string =>
  cell === null ? 'empty' : typeof cell === 'string' ? `“${cell}”` : String(cell);
const cellInWords = ({ id, field, from, to }: CellChange): string =>
  `${id}.${field}, from ${shown(from)} to ${shown(to)}`;
const named = (rows: readonly Row[]): string =>
  rows
    .slice(0, NAMED)
    .map(({ id }) => String(id))
    .join(', ');

function parts({ added, removed, corrected, addedFields, removedFields, isReordered }: RowChanges): string[] {
  const more = corrected.length > NAMED ? `, and ${corrected.length - NAMED} more` : '';
  const values = corrected.slice(0, NAMED).map(cellInWords).join('; ');
  return [
    ...(corrected.length > 0
      ? [`corrected ${counted(corrected.length, 'value', 'values')} (${values}${more})`]
      : []),
    ...(added.length > 0 ? [`added ${counted(added.length, 'row', 'rows')} (${named(added)})`] : []),
    ...(removed.length > 0 ? [`removed ${counted(removed.length, 'row', 'rows')} (${named(removed)})`] : []),
    ...(addedFields.length > 0 ? [`added ${addedFields.join(', ')}`] : []),
    ...(removedFields.length > 0 ? [`removed ${removedFields.join(', ')}`] : []),
    ...(isReordered ? ['moved rows'] : []),
  ];
}

/** Says what changed: `corrected 1 value (ceres.award, from 600000 to 600001)`. */
export function changesInWords(before: readonly Row[], after: readonly Row[]): string {
  const said = parts(rowChanges(before, after));
  return said.length > 0 ? said.join('; ') : 'a better description of the dataset';
}
