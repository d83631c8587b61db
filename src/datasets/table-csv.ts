/** A dataset's rows as CSV and back: headers are the names of the fields, an empty cell is null. */
import { readCsv, writeCsv } from '../lib/csv.ts';
import type { CsvText } from '../lib/csv.ts';
import { datasets } from './catalog.ts';
import type { DatasetName } from './catalog.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import type { Cell, Row } from './define.ts';
import { DataProblems, LOST, lostMessage } from './problems.ts';
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
  const separated = otherSeparator(csv, file);
  if (separated) throw new DataProblems([separated], file);
  const problems = [
    ...malformed(csv, file),
    ...wrongHeader(csv, columns, file),
    ...lostCharacters(csv, file),
  ];
  if (problems.length > 0) throw new DataProblems(problems, file);
  const rows = csv.rows.map((cells) => typedRow(cells, columns));
  const unfit = rows.flatMap((row, index) => unfitCells(name, row, index, columns, file));
  if (unfit.length > 0) throw new DataProblems(unfit, file);
  return rows;
}

/** Separators that spreadsheets use instead of commas, and their names. */
const separators: readonly (readonly [separator: string, name: string])[] = [
  [';', 'semicolons (";")'],
  ['\t', 'tabs'],
];

/** The one problem of a file whose cells other signs than commas separate: all else would only follow from it. */
function otherSeparator({ header }: CsvText, file: string): Problem | undefined {
  const [first = '', ...others] = header;
  const found = others.length === 0 && separators.find(([separator]) => first.includes(separator));
  if (!found) return undefined;
  const message = `the cells are separated by ${found[1]}, not by commas. Save the file again with commas: in LibreOffice, choose "," as the field delimiter; in Excel, choose "CSV UTF-8 (Comma delimited)" and, if that still gives semicolons, set the list separator in the system’s region settings to ","; in Numbers, set the region to one that writes decimals with a point`;
  return { file, place: placeOf(1), subject: '', message };
}

/** Cells with the sign that stands where a letter was lost, when a file was read or saved in another encoding. */
function lostCharacters({ rows }: CsvText, file: string): Problem[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell.includes(LOST)
        ? [{ file, place: placeOf(row + 2, column + 1), subject: '', message: lostMessage }]
        : [],
    ),
  );
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
