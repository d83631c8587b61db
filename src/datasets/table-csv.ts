/** A dataset's rows as CSV and back: headers are the names of the fields, an empty cell is null. */
import { readCsv, writeCsv } from '../lib/csv.ts';
import type { CsvText } from '../lib/csv.ts';
import { datasets } from './catalog.ts';
import type { DatasetName } from './catalog.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import type { Cell, Row } from './define.ts';
import { DataProblems } from './problems.ts';
import type { Problem } from './problems.ts';
import { issuesOf } from './validate.ts';

/** A number as JSON writes it: no sign but a minus, no separators. */
const numberPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Rows of a dataset as CSV.
 * @param columns those of the schema when left out; a frozen version has its own
 */
export function toCsv(
  name: DatasetName,
  rows: readonly Row[],
  columns: readonly Pick<Column, 'name'>[] = columnsOf(name),
): string {
  const fields = columns.map((column) => column.name);
  return writeCsv(
    fields,
    rows.map((row) => fields.map((field) => row[field] ?? null)),
  );
}

/**
 * Rows of a dataset from CSV.
 * @param file name of the CSV file, for the problems
 * @throws DataProblems with the row and column of everything that does not fit
 */
export function fromCsv(name: DatasetName, text: string, file: string): Row[] {
  const csv = readCsv(text);
  const columns = columnsOf(name);
  const problems = [...malformed(csv, file), ...wrongHeader(csv, columns, file)];
  if (problems.length > 0) throw new DataProblems(problems, file);
  const rows = csv.rows.map((cells) => typedRow(cells, columns));
  const unfit = rows.flatMap((row, index) => unfitCells(name, row, index, columns, file));
  if (unfit.length > 0) throw new DataProblems(unfit, file);
  return rows;
}

function malformed({ problems }: CsvText, file: string): Problem[] {
  return problems.map(({ row, column, message }) => ({
    file,
    place: placeOf(row, column),
    subject: '',
    message,
  }));
}

function wrongHeader({ header }: CsvText, columns: readonly Column[], file: string): Problem[] {
  const expected = columns.map(({ name }) => name);
  const at = Array.from({ length: Math.max(header.length, expected.length) }, (_, index) => index);
  return at
    .filter((index) => header[index] !== expected[index])
    .map((index) => ({
      file,
      place: placeOf(1, index + 1),
      subject: '',
      message: `${wanted(expected[index])}, found ${JSON.stringify(header[index] ?? null)}`,
    }));
}

function wanted(field: string | undefined): string {
  return field === undefined ? 'expected no more columns' : `expected the column "${field}"`;
}

function placeOf(row: number, column?: number): string {
  return column === undefined ? `row ${row}` : `row ${row}, column ${column}`;
}

function typedRow(cells: readonly string[], columns: readonly Column[]): Row {
  return Object.fromEntries(
    columns.map(({ name, type }, index) => [name, typedCell(cells[index] ?? '', type)]),
  );
}

function typedCell(cell: string, type: Column['type']): Cell {
  if (cell === '') return null;
  return type === 'number' && numberPattern.test(cell) ? Number(cell) : cell;
}

function unfitCells(
  name: DatasetName,
  row: Row,
  index: number,
  columns: readonly Column[],
  file: string,
): Problem[] {
  return issuesOf(datasets[name].row, row).map(({ path, message }) => {
    const field = String(path[0] ?? '');
    const column = columns.findIndex((one) => one.name === field) + 1;
    return {
      file,
      place: placeOf(index + 2, column),
      subject: `${row['id'] ?? `row ${index + 2}`}.${field}`,
      message,
    };
  });
}
