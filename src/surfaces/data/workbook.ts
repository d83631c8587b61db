/** Tables as an Excel workbook: numbers as numbers, codes as text, nothing that a spreadsheet would run. */
import { unzipSync } from 'fflate';
import writeXlsxFile, { type CellObject, type Sheet as ExcelSheet } from 'write-excel-file/universal';
import type { CsvCell } from '../../lib/csv.ts';
import * as words from '../../words/workbook.ts';
import { codeSheet, fieldSheet, type Sheet } from './codebook.ts';
import { tableSheet } from './table-files.ts';
import type { PublishedTable } from './tables.ts';
import { zipped } from './zip.ts';

/** Widths in letters. */
const [NARROWEST, WIDEST] = [8, 60];

const DOLLARS = '#,##0';

function cell(value: CsvCell, format?: string): CellObject | null {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, ...(format ? { format } : {}) };
  return { value, type: String };
}

const widthOf = (texts: readonly CsvCell[]): number => {
  const longest = Math.max(...texts.map((text) => String(text ?? '').length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
};

/** A sheet whose first row stays in sight. */
function excelSheet(
  name: string,
  { header, rows }: Sheet,
  formats: readonly (string | undefined)[] = [],
): ExcelSheet<never> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((head, index) => ({
      width: widthOf([head, ...rows.map((row) => row[index] ?? null)]),
    })),
    data: [
      header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((value, index) => cell(value, formats[index]))),
    ],
  };
}

const rowsSheet = (table: PublishedTable): ExcelSheet<never> =>
  excelSheet(
    table.name,
    tableSheet(table),
    table.columns.map(({ unit }) => (unit === 'dollars' ? DOLLARS : undefined)),
  );

/** What explains some tables: their fields, their codes, and what to know before using them. */
function explaining(tables: readonly PublishedTable[], about: Sheet): ExcelSheet<never>[] {
  return [
    excelSheet(words.codebook, fieldSheet(tables)),
    excelSheet(words.codes, codeSheet(tables)),
    excelSheet(words.about, about),
  ];
}

/** The bytes of a workbook. The library stamps its parts with the clock, so they are packed again without. */
async function bytesOf(sheets: readonly ExcelSheet<never>[]): Promise<Uint8Array> {
  const packed = await (await writeXlsxFile([...sheets]).toBlob()).arrayBuffer();
  return zipped(new Map(Object.entries(unzipSync(new Uint8Array(packed)))));
}

/**
 * One table with its codebook.
 * @param about what to know: pairs of a label and a text
 */
export const tableWorkbook = (table: PublishedTable, about: Sheet): Promise<Uint8Array> =>
  bytesOf([rowsSheet(table), ...explaining([table], about)]);

/** All tables, a sheet each, with one codebook. */
export const wholeWorkbook = (tables: readonly PublishedTable[], about: Sheet): Promise<Uint8Array> =>
  bytesOf([...tables.map(rowsSheet), ...explaining(tables, about)]);
