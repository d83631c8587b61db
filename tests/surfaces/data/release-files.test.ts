/** The files for all tables of a release: checksums, the zip, and that they are the same whenever they are made. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import papaparse from 'papaparse';
import { beforeAll, expect, test, vi } from 'vitest';
import { release } from '../../../src/datasets/site.ts';
import { fileNames, releaseFiles, type Files } from '../../../src/surfaces/data/release-files.ts';
import { tablesOf } from '../../../src/surfaces/data/tables.ts';
import { tableWorkbook } from '../../../src/surfaces/data/workbook.ts';
import { zipped } from '../../../src/surfaces/data/zip.ts';
import { absences, neverEmpty } from '../../../src/words/vocabulary/index.ts';

const { version } = release;
const tables = tablesOf(version);
let files: Files;

beforeAll(async () => {
  files = await releaseFiles(version);
}, 60_000);

const textOf = (name: string): string => Buffer.from(files.get(name) ?? '').toString('utf8');
const sha256 = (body: Uint8Array | string): string => createHash('sha256').update(body).digest('hex');

/** The lines of a file of checksums: name -> checksum. */
const checksumsIn = (text: string): Map<string, string> =>
  new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

test('all names that pages offer are made, and no others', () => {
  expect([...files.keys()].sort()).toEqual(fileNames(version).sort());
});

test('the checksums are those of the files, all but their own', () => {
  const checksums = checksumsIn(textOf('checksums.txt'));
  expect([...checksums.keys()].sort()).toEqual([...files.keys()].filter((name) => name !== 'checksums.txt').sort());
  for (const [name, checksum] of checksums) expect(checksum, name).toBe(sha256(files.get(name) ?? ''));
});

test('the zip holds the files in one folder, with checksums of their own', () => {
  const parts = unzipSync(Buffer.from(files.get(`ccpt-data-${version}.zip`) ?? ''));
  const folder = `ccpt-data-${version}/`;
  const names = Object.keys(parts);
  expect(names).toEqual([...names].sort());
  for (const { name } of tables) {
    for (const file of [`${name}.csv`, `${name}.json`]) {
      expect(Buffer.from(parts[folder + file] ?? []).toString('utf8')).toBe(textOf(file));
    }
  }
  const checksums = checksumsIn(strFromU8(parts[`${folder}checksums.txt`] ?? new Uint8Array()));
  expect([...checksums.keys(), 'checksums.txt'].map((name) => folder + name).sort()).toEqual(names);
  for (const [name, checksum] of checksums) expect(checksum, name).toBe(sha256(parts[folder + name] ?? ''));
  for (const name of ['README.txt', 'LICENSE.txt', 'datapackage.json', `ccpt-data-${version}.xlsx`])
    expect(names).toContain(folder + name);
});

test('the README names every table with its number of rows, and how to cite and check', () => {
  const text = textOf('README.txt');
  for (const { name, title, rows } of tables) expect(text).toContain(`- ${name}: ${title} (${rows.length} row`);
  expect(text).toContain('sha256sum --ignore-missing -c checksums.txt');
  expect(text).toContain('CC BY 4.0');
});

test('a workbook and a zip are the same, whatever the clock says', async () => {
  const [table] = tables;
  if (!table) throw new Error('there is no table');
  const make = async (): Promise<string> =>
    sha256(zipped(new Map([['one.xlsx', await tableWorkbook(table, { header: ['a'], rows: [] })]])));
  const before = await make();
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  try {
    expect(await make()).toBe(before);
  } finally {
    vi.useRealTimers();
  }
});

const csvRows = (name: string): Record<string, string>[] =>
  papaparse.parse<Record<string, string>>(textOf(name).replace(/^\uFEFF/, '').trimEnd(), { header: true }).data;

test('the codebook has every field of every table, and what an empty cell means, or that there is none', () => {
  const rows = csvRows('codebook.csv');
  const fields = tables.flatMap((table) => table.columns.map((column) => ({ table, column })));
  expect(rows.map(({ dataset, field }) => `${dataset}.${field}`)).toEqual(
    fields.map(({ table, column }) => `${table.name}.${column.name}`),
  );
  const reasons = Object.values(absences).map(({ label }) => label.toLowerCase());
  fields.forEach(({ column }, index) => {
    const meaning = rows[index]?.['empty_means'] ?? '';
    expect(meaning === neverEmpty, column.name).toBe(!column.optional);
    if (!column.optional) return;
    for (const reason of meaning.split(', or ')) expect(reasons).toContain(reason.toLowerCase());
  });
});

test('only fields that may be empty say what an empty cell means, and zero is never one', () => {
  for (const { name, columns, rows } of tables) {
    for (const { name: field, optional, empty } of columns) {
      expect(empty.length > 0, `${name}.${field}`).toBe(optional);
      expect(empty).not.toContain('zero');
      if (!optional) expect(rows.filter((row) => row[field] === null)).toEqual([]);
    }
  }
});

test('every code in the rows is explained', () => {
  const explained = new Set(csvRows('codes.csv').map(({ dataset, field, code }) => `${dataset}.${field}.${code}`));
  for (const { name, columns, rows } of tables) {
    for (const { name: field, codes, isList } of columns.filter((column) => column.codes.length > 0)) {
      expect(codes.every(({ label }) => label !== '')).toBe(true);
      const cells = rows.map((row) => row[field]).filter((cell) => cell !== null);
      const used = cells.flatMap((cell) => (isList ? String(cell).split(';') : [String(cell)]));
      const missing = used.filter((code) => !/^n=\d/.test(code) && !explained.has(`${name}.${field}.${code}`));
      expect(missing).toEqual([]);
    }
  }
  expect(csvRows('codes.csv').find(({ code }) => code === 'posts-or-wbl')?.['label']).toBe(
    'Key staff or work-based learning',
  );
});
