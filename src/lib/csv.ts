/** Comma-separated values after RFC 4180, in UTF-8 with a byte-order mark and LF at the end of lines. */
import Papa from 'papaparse';

/** What may stand in a cell; null is an empty one. */
export type CsvCell = string | number | null;

/** Something wrong with the form of a CSV text. */
export interface CsvProblem {
  /** Row as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  /** Column, counted from 1, if the problem is in one column. */
  readonly column?: number;
  readonly message: string;
}

export interface CsvText {
  readonly header: readonly string[];
  /** The rows under the header, each with as many cells as the header unless a problem says otherwise. */
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly CsvProblem[];
}

/** Without this at the start of a file, Excel reads its characters as another encoding's: `reportâ€™s` for `report’s`. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV: a header, then one line per row; cells are quoted only where necessary. */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `${BYTE_ORDER_MARK}${Papa.unparse([[...header], ...rows.map((row) => [...row])], { newline: '\n' })}\n`;
}

/** Reads CSV strictly, but accepts a byte-order mark and CRLF, which spreadsheets write. */
export function readCsv(text: string): CsvText {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
  const [header = [], ...rows] = withoutEnd(data);
  const malformed = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0, message }) => ({
      row: row + 1,
      message: `${message}: put a cell that has quotes in quotes, and double those inside`,
    }));
  return { header, rows, problems: [...malformed, ...unevenRows(header, rows)] };
}

/** The lines without the empty one that follows the last line end. */
function withoutEnd(lines: string[][]): string[][] {
  const last = lines.at(-1);
  return last?.length === 1 && last[0] === '' ? lines.slice(0, -1) : lines;
}

function unevenRows(header: readonly string[], rows: readonly (readonly string[])[]): CsvProblem[] {
  return rows.flatMap((cells, index) => {
    if (cells.length === header.length) return [];
    const column = Math.min(cells.length, header.length) + 1;
    const message = `${header.length} cells, as the header has (found ${cells.length}); quote cells that have commas`;
    return [{ row: index + 2, column, message }];
  });
}
