/** The data for catalogs of open data: DCAT-US 3. All its addresses are whole, so a copy without one has no such file. */
import { edition, licenses } from '../../lib/edition.ts';
import { publisher } from '../../lib/publisher.ts';
import { dataPage, tableAddress } from '../../lib/routes.ts';
import { kinds, readme } from '../../words/data-files.ts';
import { wholeAddress } from '../whole-address.ts';
import { sha256 } from './checksums.ts';
import { mediaTypes } from './media-types.ts';
import { fileAddress, tableEndings, type Files } from './release-files.ts';
import type { PublishedTable } from './tables.ts';

const name = publisher ?? edition.author;
const organization = { '@type': 'Organization', name, prefLabel: name };

/** A file of a table. */
function distribution(table: PublishedTable, ending: (typeof tableEndings)[number], files: Files) {
  const file = table.name + ending;
  return {
    '@type': 'Distribution',
    title: `${table.title} (${kinds[ending].label})`,
    downloadURL: wholeAddress(fileAddress(table.release.version, file)),
    mediaType: mediaTypes[ending].replace(/;.*/, ''),
    license: licenses.content.url,
    byteSize: String(Buffer.byteLength(files.get(file) ?? '')),
    checksum: {
      '@type': 'Checksum',
      algorithm: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
      checksumValue: sha256(files.get(file) ?? ''),
    },
  };
}

function dataset(table: PublishedTable, files: Files) {
  const { title, description, version, released } = table;
  return {
    '@type': 'Dataset',
    identifier: [wholeAddress(tableAddress(table.name))],
    title,
    description,
    version,
    publisher: organization,
    landingPage: { '@type': 'Document', '@id': wholeAddress(tableAddress(table.name)), title },
    ...(released === null ? {} : { modified: released }),
    distribution: tableEndings.map((ending) => distribution(table, ending, files)),
  };
}

/** The catalog of the tables of a release. */
export const dataCatalog = (tables: readonly PublishedTable[], files: Files) => ({
  '@type': 'Catalog',
  '@id': wholeAddress(dataPage),
  title: edition.dataTitle,
  description: readme.what,
  publisher: organization,
  dataset: tables.map((table) => dataset(table, files)),
});
