/** Reads the cells of an Excel workbook from its XML, as far as the tables need it. */
import { strFromU8 } from 'fflate';
import { DOMParser } from 'linkedom';

type Parts = Readonly<Record<string, Uint8Array>>;

const xml = (parts: Parts, path: string): Document =>
  new DOMParser().parseFromString(strFromU8(parts[path] ?? new Uint8Array()), 'text/xml') as unknown as Document;

/** The names of the sheets, in their order. */
export const sheetNames = (parts: Parts): string[] =>
  [...xml(parts, 'xl/workbook.xml').querySelectorAll('sheet')].map((sheet) => sheet.getAttribute('name') ?? '');

/** Number of a column by its letters: 0 for A, 26 for AA. */
const columnOf = (reference: string): number =>
  Array.from(reference.replace(/\d/g, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells of a sheet: texts as texts, numbers as numbers, null where there is none. */
export function cellsOf(parts: Parts, sheet: number): (string | number | null)[][] {
  const texts = [...xml(parts, 'xl/sharedStrings.xml').querySelectorAll('si')].map(({ textContent }) => textContent);
  const rows = [...xml(parts, `xl/worksheets/sheet${sheet}.xml`).querySelectorAll('row')];
  const widest = Math.max(
    ...rows.flatMap((row) => [...row.querySelectorAll('c')].map((cell) => columnOf(cell.getAttribute('r') ?? ''))),
  );
  return rows.map((row) => {
    const cells = Array.from({ length: widest + 1 }, (): string | number | null => null);
    for (const cell of row.querySelectorAll('c')) {
      const value = cell.querySelector('v')?.textContent;
      if (value === undefined) continue;
      const isText = cell.getAttribute('t') === 's';
      cells[columnOf(cell.getAttribute('r') ?? '')] = isText ? (texts[Number(value)] ?? '') : Number(value);
    }
    return cells;
  });
}
