import { writeCsv, type CsvCell } from '../../lib/csv.ts';

/** The parts of a table's JSON file that are needed here. */
interface TableFile {
  /** The release that it belongs to: `1.0.0`. */
  readonly release: string;
  readonly fields: readonly { readonly name: string }[];
  readonly rows: readonly Readonly<Record<string, CsvCell>>[];
}

/** Some rows of a table as CSV, as its whole file has them. */
export function someRows({ fields, rows }: Omit<TableFile, 'release'>, ids: ReadonlySet<string>): string {
  const header = fields.map(({ name }) => name);
  const chosen = rows.filter(({ id }) => ids.has(String(id)));
  return writeCsv(
    header,
    chosen.map((row) => header.map((field) => row[field] ?? null)),
  );
}

/** The name of the file with some rows of another, and the release of both: `evidence-selection_1.0.0.csv`. */
export const nameFor = (address: string, { release }: Pick<TableFile, 'release'>): string =>
  (address.split('/').at(-1) ?? '').replace(/\.csv$/, `-selection_${release}.csv`);

/**
 * Downloads some of the statements.
 * @param link leads to the file with all of them; its `data-src` is the address of the same rows as JSON
 */
export async function downloadSome(link: HTMLAnchorElement, ids: ReadonlySet<string>): Promise<void> {
  const answer = await fetch(link.dataset['src'] ?? '');
  if (!answer.ok) throw new Error(answer.statusText);
  const file = (await answer.json()) as TableFile;
  const made = document.createElement('a');
  made.href = URL.createObjectURL(new Blob([someRows(file, ids)], { type: 'text/csv;charset=utf-8' }));
  made.download = nameFor(link.pathname, file);
  made.click();
  setTimeout(() => URL.revokeObjectURL(made.href), 1000);
}
