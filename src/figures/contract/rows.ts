/** Selecting and arranging rows, in the words of the figures. */
import { group, sum } from 'd3';
import type { Cell, Column } from './define.ts';
import { mapped } from './records.ts';

/** Rows that have certain values; null, for a filter that is off, stands for any. */
export const rowsWith = <R extends object>(
  rows: readonly R[],
  wanted: NoInfer<{ readonly [Field in keyof R]?: R[Field] | null }>,
): R[] => {
  const values = Object.entries(wanted) as [keyof R, unknown][];
  return rows.filter((row) => values.every(([field, value]) => value === null || row[field] === value));
};

/**
 * Rows by the values of a field, in the order in which these first occur.
 * @param order other order, such as that of a vocabulary; rows with other values are left out
 */
export function groupsBy<R, Field extends keyof R, Value = R[Field]>(
  rows: readonly R[],
  field: Field,
  order?: readonly Value[],
): [Value, R[]][] {
  const groups: Map<unknown, R[]> = group(rows, (row) => row[field]);
  return [...(order ?? (groups.keys() as Iterable<Value>))].flatMap((value) => {
    const members = groups.get(value);
    return members ? [[value, members]] : [];
  });
}

/** The different values of a field, in the order in which they first occur. */
export const distinct = <R, Field extends keyof R>(rows: readonly R[], field: Field): R[Field][] => [
  ...new Set(rows.map((row) => row[field])),
];

/** Rows with only the fields that are columns, in the order of the columns. */
export const inColumns = <Field extends string, R extends Readonly<Record<Field, Cell>>>(
  columns: Readonly<Record<Field, Column>>,
  rows: readonly R[],
): Pick<R, Field>[] => rows.map((row) => mapped(columns, (_, field) => row[field]) as Pick<R, Field>);

/** Looks up a text of rows by their ids; empty for an id that is not there. */
export const textById = <Field extends string>(
  rows: readonly ({ readonly id: string } & Readonly<Record<Field, string>>)[],
  field: Field,
): ((id: string) => string) => {
  const texts = new Map(rows.map((row) => [row.id, row[field]]));
  return (id) => texts.get(id) ?? '';
};

/** Ids of rows. */
export const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** What a cell lists, separated by semicolons; nothing for an empty cell. */
export const itemsIn = (cell: string | null): string[] => cell?.split(';').filter(Boolean) ?? [];

/** A cell that lists the values of a field. */
export const listOf = <R>(rows: readonly R[], field: keyof R): string =>
  rows.map((row) => row[field]).join(';');

/** Whether a cell lists an item; null, for a filter that is off, stands for any. */
export const lists = (cell: string | null, item: string | null): boolean =>
  item === null || itemsIn(cell).includes(item);

/** Sum of awards. */
export const totalAward = (rows: readonly { readonly award: number }[]): number =>
  sum(rows, ({ award }) => award);

/** Sum of counts. */
export const totalCount = (rows: readonly { readonly count: number }[]): number =>
  sum(rows, ({ count }) => count);
