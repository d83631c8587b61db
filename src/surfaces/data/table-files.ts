/** A table as CSV and as JSON. */
import type { CsvCell } from '../../lib/csv.ts';
import { licenses } from '../../lib/edition.ts';
import type { Sheet } from './codebook.ts';
import { emptyInWords, fieldType, originsOf } from './fields.ts';
import type { PublishedTable } from './tables.ts';

/** The rows of a table under the names of its fields. */
export function tableSheet({ columns, rows }: Pick<PublishedTable, 'columns' | 'rows'>): Sheet {
  const header = columns.map(({ name }) => name);
  return { header, rows: rows.map((row) => header.map((field): CsvCell => row[field] ?? null)) };
}

/** What the JSON file says about a field. */
function fieldEntry(table: PublishedTable) {
  return (column: PublishedTable['columns'][number]) => ({
    name: column.name,
    title: column.title,
    description: column.description,
    type: fieldType(column),
    unit: column.unit ?? null,
    values: column.codes.length > 0 ? column.codes : null,
    empty: emptyInWords(column),
    origin: originsOf(column, table),
    refers_to: table.references[column.name] ?? null,
  });
}

/** A table as JSON: what it is, what its fields mean, and its rows, one a line. */
export function tableJson(table: PublishedTable): string {
  const { name, title, description, version, release, released, origins, sources, columns, rows } = table;
  const head = {
    ...{ name, title, description, version },
    ...{ release: release.version, status: release.status, released },
    license: licenses.content,
    origins,
    sources,
    fields: columns.map(fieldEntry(table)),
  };
  const opening = JSON.stringify(head, null, 2).slice(0, -2);
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`);
  return `${opening},\n  "rows": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
