/** The canonical form of a data file: its meta, then one flat object per line, fields in the order of the schema. */
import { columnsOf } from './columns.ts';
import type { DatasetName } from './catalog.ts';
import type { Row } from './define.ts';
import type { Meta, ReleasesFile } from './meta.ts';

/** A data file as text. */
export function dataFileText(name: DatasetName, meta: Meta, rows: readonly Row[]): string {
  const fields = columnsOf(name).map((column) => column.name);
  const lines = rows.map((row) => `    ${rowText(row, fields)}`);
  return `{\n  "meta": ${indented(meta)},\n  "rows": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** The file of releases as text. */
export function releasesText({ releases, withdrawn }: ReleasesFile): string {
  return `${JSON.stringify({ releases, withdrawn }, null, 2)}\n`;
}

function rowText(row: Row, fields: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(fields.map((field) => [field, row[field] ?? null])));
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
}
