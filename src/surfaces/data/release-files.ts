/** Every file of a release, by its name in the release's folder. All are made once. */
import { writeCsv } from '../../lib/csv.ts';
import { dataFolder } from '../../lib/routes.ts';
import { licenseText, type wholeFiles } from '../../words/data-files.ts';
import { aboutAll, aboutTable, readmeText } from './about.ts';
import { checksumsText } from './checksums.ts';
import { codeSheet, fieldSheet, type Sheet } from './codebook.ts';
import { dataPackage, packageName } from './data-package.ts';
import { tableJson, tableSheet } from './table-files.ts';
import { tablesOf, type PublishedTable } from './tables.ts';
import { tableWorkbook, wholeWorkbook } from './workbook.ts';
import { zipped } from './zip.ts';

export type Files = ReadonlyMap<string, Uint8Array | string>;

/** A file for all tables together. */
export type WholeFile = keyof typeof wholeFiles;

/** Ends of the names of a table's files, the most wanted first. */
export const tableEndings = ['.xlsx', '.csv', '.json'] as const;

const csvOf = ({ header, rows }: Sheet): string => writeCsv(header, rows);

/** Name of a file for all tables of a release. Those that leave the folder by themselves carry the release. */
export function wholeName(file: WholeFile, version: string): string {
  const names: Record<WholeFile, string> = {
    zip: `${packageName}-${version}.zip`,
    workbook: `${packageName}-${version}.xlsx`,
    codebook: 'codebook.csv',
    codes: 'codes.csv',
    package: 'datapackage.json',
    checksums: 'checksums.txt',
    readme: 'README.txt',
  };
  return names[file];
}

/** The root-absolute address of a file of a release. */
export const fileAddress = (version: string, name: string): string => dataFolder(version) + name;

/** The files that go into the zip, besides their checksums. */
async function packed(tables: readonly PublishedTable[], version: string): Promise<[string, Uint8Array | string][]> {
  const csvs = new Map(tables.map((table) => [table.name, csvOf(tableSheet(table))]));
  const descriptor = dataPackage(tables, ({ name }) => csvs.get(name) ?? '');
  const described: WholeFile[] = ['codebook', 'codes', 'workbook', 'package', 'checksums'];
  const nameOf = (file: WholeFile): string => wholeName(file, version);
  return [
    ...tables.map(({ name }) => [`${name}.csv`, csvs.get(name) ?? ''] as [string, string]),
    ...tables.map((table) => [`${table.name}.json`, tableJson(table)] as [string, string]),
    [nameOf('workbook'), await wholeWorkbook(tables, aboutAll(tables))],
    [nameOf('codebook'), csvOf(fieldSheet(tables))],
    [nameOf('codes'), csvOf(codeSheet(tables))],
    [nameOf('package'), `${JSON.stringify(descriptor, null, 2)}\n`],
    [nameOf('readme'), readmeText(tables, described, nameOf)],
    ['LICENSE.txt', `${licenseText.join('\n\n')}\n`],
  ];
}

async function made(version: string): Promise<Files> {
  const tables = tablesOf(version);
  const files = await packed(tables, version);
  const folder = `${packageName}-${version}/`;
  const checksums = wholeName('checksums', version);
  const inZip = new Map([...files, [checksums, checksumsText(new Map(files))] as const]);
  const zip = zipped(new Map([...inZip].map(([name, body]) => [folder + name, body])));
  const workbooks = await Promise.all(
    tables.map(async (table) => [`${table.name}.xlsx`, await tableWorkbook(table, aboutTable(table))] as const),
  );
  const all = new Map<string, Uint8Array | string>([
    ...files,
    ...workbooks,
    [wholeName('zip', version), zip],
  ]);
  return all.set(checksums, checksumsText(all));
}

const known = new Map<string, Promise<Files>>();

/** All files of a release. */
export function releaseFiles(version: string): Promise<Files> {
  const files = known.get(version) ?? made(version);
  known.set(version, files);
  return files;
}

/** What may be downloaded of a release, by name: known before any file is made. */
export function fileNames(version: string): string[] {
  const tables = tablesOf(version).flatMap(({ name }) => tableEndings.map((ending) => name + ending));
  const whole: WholeFile[] = ['zip', 'workbook', 'codebook', 'codes', 'package', 'checksums', 'readme'];
  return [...tables, ...whole.map((file) => wholeName(file, version)), 'LICENSE.txt'];
}

/**
 * One file of a release.
 * @throws for a name that no file has
 */
export async function releaseFile(version: string, name: string): Promise<Uint8Array | string> {
  const body = (await releaseFiles(version)).get(name);
  if (body === undefined) throw new Error(`Release ${version} has no file "${name}".`);
  return body;
}
