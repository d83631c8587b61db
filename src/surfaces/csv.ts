import { writeCsv } from '../lib/csv.ts';
import type { Published } from './published.ts';

/** The rows as CSV: one header row of field names, ids first, values as they are in the data. */
export function csv({ columns, rows }: Published): string {
  const fields = Object.keys(columns);
  return writeCsv(
    fields,
    rows.map((row) => fields.map((field) => row[field] ?? null)),
  );
}
