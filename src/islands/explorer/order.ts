/** In which order rows stand. */

import { folded } from '../../lib/folded.ts';

/** A row's value for a key, as the page has it; null where it has none. */
export type ValueOf<Row> = (row: Row, key: string) => string | null;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const isNumber = (value: string): boolean => value.trim() !== '' && Number.isFinite(Number(value));

function compared(one: string, other: string): number {
  return isNumber(one) && isNumber(other) ? Number(one) - Number(other) : collator.compare(one, other);
}

/**
 * Rows in an order: numbers by size, words by the alphabet, rows without a value last, equals as they stand.
 * @param sort a key, `name`, upward, or downward with `-desc` at its end: `award-desc`
 */
export function ordered<Row>(rows: readonly Row[], sort: string, valueOf: ValueOf<Row>): Row[] {
  const [, key = sort, way] = /^(.+?)(?:-(asc|desc))?$/.exec(sort) ?? [];
  const sign = way === 'desc' ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: valueOf(row, key) }));
  const valued = keyed.flatMap(({ row, value }) => (value === null ? [] : [{ row, value }]));
  return [
    ...valued.sort((one, other) => sign * compared(one.value, other.value)),
    ...keyed.filter(({ value }) => value === null),
  ].map(({ row }) => row);
}

/**
 * Rows whose name begins with the words that are looked for before the others, each as they stood.
 * @param nameOf a row's name; null where it has none
 */
export function beginningFirst<Row>(
  rows: readonly Row[],
  q: string,
  nameOf: (row: Row) => string | null,
): readonly Row[] {
  if (!q) return rows;
  const start = folded(q);
  const first = new Set(rows.filter((row) => folded(nameOf(row) ?? '').startsWith(start)));
  return [...first, ...rows.filter((row) => !first.has(row))];
}
