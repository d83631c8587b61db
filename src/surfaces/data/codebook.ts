/** The codebook as two tables: every field of every table, and every code with its label and meaning. */
import type { CsvCell } from '../../lib/csv.ts';
import { origins } from '../../words/vocabulary/index.ts';
import { emptyInWords, fieldType, originsOf } from './fields.ts';
import type { PublishedTable } from './tables.ts';

/** A table of texts, its header first. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const FIELDS = ['dataset', 'field', 'title', 'meaning', 'unit', 'type', 'values', 'empty_means', 'origin', 'refers_to'];
const CODES = ['dataset', 'field', 'code', 'label', 'meaning'];

const orNull = (text: string | undefined): string | null => (text === '' ? null : (text ?? null));

/** Every field of some tables: what it means, and what may stand in it. */
export function fieldSheet(tables: readonly PublishedTable[]): Sheet {
  const rows = tables.flatMap((table) =>
    table.columns.map((column) => [
      table.name,
      column.name,
      column.title,
      column.description,
      orNull(column.unit),
      fieldType(column),
      orNull(column.codes.map(({ code }) => code).join(';')),
      emptyInWords(column),
      originsOf(column, table)
        .map((origin) => origins[origin].label)
        .join(';'),
      orNull(table.references[column.name]),
    ]),
  );
  return { header: FIELDS, rows };
}

/** Every code of some tables: its label, and its meaning where there is more to say. */
export function codeSheet(tables: readonly PublishedTable[]): Sheet {
  const rows = tables.flatMap(({ name, columns }) =>
    columns.flatMap((column) =>
      column.codes.map(({ code, label, meaning }) => [name, column.name, code, label, meaning]),
    ),
  );
  return { header: CODES, rows };
}
