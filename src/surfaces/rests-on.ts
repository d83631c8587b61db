/** The passages that a figure rests on: those that its rows refer to, and others that it names. */
import type { Passage } from '../datasets/schemas/evidence.ts';
import { tables } from '../datasets/site.ts';
import type { Published } from './published.ts';

/**
 * The passages behind a figure, in the report's order, without those that are its rows and are therefore already in its
 * table.
 */
export function passagesBehind({ figure, columns, rows }: Published): Passage[] {
  const fields = Object.keys(columns).filter(
    (field) => field !== 'id' && columns[field]?.refersTo === 'passages',
  );
  const inRows = rows.flatMap((row) => fields.flatMap((field) => String(row[field] ?? '').split(';')));
  const ids = new Set([...inRows, ...(figure.passages ?? [])]);
  return tables.evidence.filter(({ id }) => ids.has(id));
}
