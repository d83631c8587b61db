/** The tables of a release for software: a Data Package 2.0 (https://datapackage.org). */
import type { Column } from '../../datasets/columns.ts';
import { edition, licenses, listedLicense, printedReport } from '../../lib/edition.ts';
import { publicAddress, publisher } from '../../lib/publisher.ts';
import { dataPage } from '../../lib/routes.ts';
import { readme } from '../../words/data-files.ts';
import { wholeAddress } from '../whole-address.ts';
import { sha256 } from './checksums.ts';
import { emptyInWords, fieldType } from './fields.ts';
import type { PublishedTable, Source } from './tables.ts';

/** Name of the package, with which names of files for all tables begin. */
export const packageName = 'ccpt-data';

const license = {
  name: listedLicense.spdx,
  path: licenses.content.url,
  title: listedLicense.title,
};

const sourceEntry = ({ title, url }: Source) => ({ title, ...(url ? { path: url } : {}) });

function field(column: Column) {
  const { name, title, description, unit, optional, codes } = column;
  const type = fieldType(column);
  const isClosed = codes.length > 0 && type === 'string' && codes.every(({ code }) => !code.includes('…'));
  return {
    name,
    // The published schema has no type for several values in one cell.
    type: type === 'list' ? 'string' : type,
    title,
    description,
    ...(unit ? { unit } : {}),
    constraints: { required: !optional, ...(name === 'id' ? { unique: true } : {}) },
    ...(isClosed ? { categories: codes.map(({ code, label }) => ({ value: code, label })) } : {}),
    ...(optional ? { missingValues: [{ value: '', label: emptyInWords(column) }] } : {}),
  };
}

/** Fields that hold the id of one row elsewhere; a list of ids is no foreign key. */
function foreignKeys({ columns, references, name: own }: PublishedTable, known: ReadonlySet<string>) {
  return columns
    .filter(({ isList }) => !isList)
    .flatMap(({ name }) => {
      const target = references[name];
      if (target === undefined || !known.has(target)) return [];
      return [{ fields: [name], reference: { resource: target === own ? '' : target, fields: ['id'] } }];
    });
}

function resource(table: PublishedTable, csv: string, known: ReadonlySet<string>) {
  const { name, title, description, version, sources, columns } = table;
  const keys = foreignKeys(table, known);
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    description,
    version,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${sha256(csv)}`,
    licenses: [license],
    ...(sources.length > 0 ? { sources: sources.map(sourceEntry) } : {}),
    schema: {
      fields: columns.map(field),
      primaryKey: ['id'],
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
      missingValues: [''],
    },
  };
}

/**
 * The descriptor of a release.
 * @param csvOf the CSV file of a table
 */
export function dataPackage(tables: readonly PublishedTable[], csvOf: (table: PublishedTable) => string) {
  const known = new Set(tables.map(({ name }) => name));
  const { version, label, date, status } = tables[0]?.release ?? { version: '', label: '', date: '', status: '' };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    title: readme.title(label),
    description: readme.what,
    version,
    ...(status === 'frozen' ? { created: `${date}T00:00:00Z` } : {}),
    ...(publicAddress === null ? {} : { homepage: wholeAddress(dataPage) }),
    licenses: [license],
    sources: [{ title: printedReport.title, path: printedReport.url, version: printedReport.published }],
    contributors: [
      { title: edition.author, roles: ['creator'] },
      ...(publisher === null ? [] : [{ title: publisher, roles: ['publisher'] }]),
    ],
    resources: tables.map((table) => resource(table, csvOf(table), known)),
  };
}
