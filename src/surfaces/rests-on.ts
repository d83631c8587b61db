/** What a figure rests on: the passages that its rows refer to, and those that it names besides. */
import type { Passage } from '../datasets/schemas/evidence.ts';
import { tables } from '../datasets/site.ts';
import type { Published } from './published.ts';

/**
 * The passages behind a figure, in the order of the report; those that are its very rows, and so stand in its table with
 * what they say, are not told again.
 */
export function passagesBehind({ figure, columns, rows }: Published): Passage[] {
  const fields = Object.keys(columns).filter(
    (field) => field !== 'id' && columns[field]?.refersTo === 'passages',
  );
  const inRows = rows.flatMap((row) => fields.flatMap((field) => String(row[field] ?? '').split(';')));
  const ids = new Set([...inRows, ...(figure.passages ?? [])]);
  return tables.evidence.filter(({ id }) => ids.has(id));
}
