/** The files of every table, read as others read them: by papaparse, by a JSON parser and as Excel's XML. */
import { strFromU8, unzipSync } from 'fflate';
import papaparse from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { release } from '../../../src/datasets/site.ts';
import { releaseFiles, type Files } from '../../../src/surfaces/data/release-files.ts';
import { tablesOf, type PublishedTable } from '../../../src/surfaces/data/tables.ts';
import { cellsOf, sheetNames } from './workbook-cells.ts';

const tables = tablesOf(release.version);
let files: Files;

beforeAll(async () => {
  files = await releaseFiles(release.version);
}, 60_000);

const bytesOf = (name: string): Buffer => Buffer.from(files.get(name) ?? '');

/** The rows of a table as texts under their header. */
const textsOf = ({ columns, rows }: PublishedTable): string[][] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => columns.map(({ name }) => String(row[name] ?? ''))),
];

test('the tables are those joined for readers and every dataset', () => {
  expect(tables.map(({ name }) => name).slice(0, 3)).toEqual(['grantees', 'numbers', 'awards']);
  expect(tables).toHaveLength(Object.keys(release.datasets).length + 2);
});

describe.each(tables.map((table) => [table.name, table] as const))('%s', (name, table) => {
  test('CSV is read by papaparse as it is', () => {
    const bytes = bytesOf(`${name}.csv`);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data, errors } = papaparse.parse<string[]>(bytes.toString('utf8').trimEnd());
    expect(errors).toEqual([]);
    expect(data).toEqual(textsOf(table));
  });

  test('no cell of the CSV is one that a spreadsheet runs', () => {
    const run = textsOf(table)
      .flat()
      .filter((cell) => /^[=+@\t\r-]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
    expect(run).toEqual([]);
  });

  test('headers are letters, digits and _, unique, and the id is the first', () => {
    const [header = []] = textsOf(table);
    expect(header[0]).toBe('id');
    expect(new Set(header).size).toBe(header.length);
    for (const field of header) expect(field).toMatch(/^[a-z][a-z0-9_]{1,29}$/);
  });

  test('JSON has the rows, and what each field means', () => {
    const read = JSON.parse(bytesOf(`${name}.json`).toString('utf8')) as Record<string, unknown>;
    expect(read).toMatchObject({ name, title: table.title, version: table.version, release: release.version });
    expect(read['released']).toBe(table.released);
    expect(read['rows']).toEqual(table.rows);
    expect((read['fields'] as { name: string }[]).map((field) => field.name)).toEqual(textsOf(table)[0]);
  });

  test('Excel has numbers as numbers, texts as texts, and no formula', () => {
    const parts = unzipSync(bytesOf(`${name}.xlsx`));
    const cells = cellsOf(parts, 1);
    const { columns, rows } = table;
    expect(cells).toEqual([
      columns.map((column) => column.name),
      ...rows.map((row) => columns.map((column) => row[column.name] ?? null)),
    ]);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<pane ySplit="1"[^>]+state="frozen"/);
  });

  test('Excel has the codebook on its second sheet', () => {
    const parts = unzipSync(bytesOf(`${name}.xlsx`));
    expect(sheetNames(parts)).toEqual([name, 'Codebook', 'Codes', 'About']);
    const [, ...fields] = cellsOf(parts, 2);
    expect(fields.map(([, field]) => field)).toEqual(textsOf(table)[0]);
  });
});

test('county codes stay texts in Excel, with the zero at their beginning', () => {
  const cells = cellsOf(unzipSync(bytesOf('grantees.xlsx')), 1);
  const column = cells[0]?.indexOf('county_fips') ?? -1;
  expect(cells.slice(1).map((row) => row[column])).toContain('06029');
});
