/** What differs between two versions of the rows of a dataset, row by row and field by field. */
import type { Cell, Row } from './define.ts';

/** A field of a row that both versions have, with another value. */
export interface CellChange {
  /** Id of the row. */
  readonly id: string;
  readonly field: string;
  readonly from: Cell;
  readonly to: Cell;
}

/** Everything that differs. */
export interface RowChanges {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly corrected: readonly CellChange[];
  /** Fields that only one of the two versions has. */
  readonly addedFields: readonly string[];
  readonly removedFields: readonly string[];
  /** Whether rows that both have stand in another order. */
  readonly isReordered: boolean;
}

/** What a change does to those who use the data: it may do several of these at once, or none. */
export interface ChangeKind {
  /** Something that was there has another value or another place now. */
  readonly corrects: boolean;
  /** There are rows, fields or datasets that were not there. */
  readonly adds: boolean;
  /** Rows, fields or datasets are gone. */
  readonly removes: boolean;
}

const idOf = ({ id }: Row): string => String(id);
const fieldsOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap(Object.keys))];
const without = <Item>(items: readonly Item[], others: readonly Item[]): Item[] => {
  const known = new Set(others);
  return items.filter((item) => !known.has(item));
};

/** Compares the rows of a dataset by their ids. */
export function rowChanges(before: readonly Row[], after: readonly Row[]): RowChanges {
  const [old, now] = [before, after].map((rows) => new Map(rows.map((row) => [idOf(row), row])));
  const [oldFields, fields] = [fieldsOf(before), fieldsOf(after)];
  const isIn = (rows: ReadonlyMap<string, Row> | undefined, row: Row): boolean =>
    rows?.has(idOf(row)) ?? false;
  const stayed = before.filter((row) => isIn(now, row));
  const shared = oldFields.filter((field) => fields.includes(field));
  const orderOf = (rows: readonly Row[]): string => rows.map(idOf).join('\n');
  return {
    added: after.filter((row) => !isIn(old, row)),
    removed: before.filter((row) => !isIn(now, row)),
    corrected: stayed.flatMap((row) => cellChanges(row, now?.get(idOf(row)) ?? row, shared)),
    addedFields: after.length > 0 && before.length > 0 ? without(fields, oldFields) : [],
    removedFields: after.length > 0 && before.length > 0 ? without(oldFields, fields) : [],
    isReordered: orderOf(stayed) !== orderOf(after.filter((row) => isIn(old, row))),
  };
}

const cellChanges = (before: Row, after: Row, fields: readonly string[]): CellChange[] =>
  fields
    .map((field) => ({ id: idOf(before), field, from: before[field] ?? null, to: after[field] ?? null }))
    .filter(({ from, to }) => from !== to);

/** What the changes of rows amount to. */
export function kindOf(changes: RowChanges): ChangeKind {
  const { added, removed, corrected, addedFields, removedFields, isReordered } = changes;
  return {
    corrects: corrected.length > 0 || isReordered,
    adds: added.length > 0 || addedFields.length > 0,
    removes: removed.length > 0 || removedFields.length > 0,
  };
}

/** What several changes amount to together. */
export function kindOfAll(kinds: readonly ChangeKind[]): ChangeKind {
  return {
    corrects: kinds.some(({ corrects }) => corrects),
    adds: kinds.some(({ adds }) => adds),
    removes: kinds.some(({ removes }) => removes),
  };
}

/** Whether anything changed at all. */
export const isChange = ({ corrects, adds, removes }: ChangeKind): boolean => corrects || adds || removes;
