import papaparse from 'papaparse';
import type { Published } from './published.ts';

/** The rows as CSV (RFC 4180, UTF-8, LF): one header row of field names, ids first, values as they are in the data. */
export function csv({ columns, rows }: Published): string {
  const fields = Object.keys(columns);
  const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
  return `${papaparse.unparse({ fields, data }, { newline: '\n' })}\n`;
}
