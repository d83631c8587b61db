/** The edition and its data for search engines, in the terms of https://schema.org. */
import { edition, licenses } from '../lib/edition.ts';
import { publisher } from '../lib/publisher.ts';
import { cover, dataPage, tableAddress, topicsPage } from '../lib/routes.ts';
import type { Topic } from '../prose/topics.ts';
import { readme } from '../words/data-files.ts';
import { title as topicsTitle } from '../words/topics.ts';
import type { Citation } from './citation.ts';
import { citable } from './citing/citable.ts';
import { citableId } from './citing/ids.ts';
import { tableCitation } from './data/about.ts';
import { sha256 } from './data/checksums.ts';
import { mediaTypes } from './data/media-types.ts';
import { fileAddress, releaseFiles, tableEndings, wholeName, type WholeFile } from './data/release-files.ts';
import type { PublishedTable } from './data/tables.ts';
import { contributors, inScript, organization, printed } from './json-ld.ts';
import { wholeAddress } from './whole-address.ts';

/** What every work of this edition says of itself, as its citation does. */
const work = ({ part, title, date, url }: Citation, version: string) => ({
  name: part ?? title,
  author: contributors,
  creator: contributors,
  publisher: publisher === null ? contributors : organization(publisher),
  datePublished: date,
  version,
  license: licenses.content.url,
  inLanguage: edition.language,
  isAccessibleForFree: true,
  url,
  isBasedOn: printed,
});

/**
 * The edition as a report.
 * @param version of the release
 */
export const editionJsonLd = (version: string, description: string): string =>
  inScript({
    '@context': 'https://schema.org',
    '@type': 'Report',
    ...work(citable('edition').citation, version),
    description,
    hasPart: { '@type': 'Dataset', name: edition.dataTitle, url: wholeAddress(dataPage) },
  });

/**
 * The answer to a topic as an article.
 * @param version of the release
 */
export const topicJsonLd = ({ id, title, question, answer }: Topic, version: string): string =>
  inScript({
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...work(citable(citableId.topic(id)).citation, version),
    headline: title,
    alternativeHeadline: question,
    abstract: answer,
    isPartOf: { '@type': 'Collection', name: topicsTitle, url: wholeAddress(topicsPage) },
  });

/** Files of a release to download, each with its checksum. */
async function distribution(version: string, names: readonly string[]) {
  const files = await releaseFiles(version);
  return names.map((name) => {
    const body = files.get(name) ?? '';
    const type = mediaTypes[`.${name.split('.').at(-1) ?? ''}` as keyof typeof mediaTypes];
    return {
      '@type': 'DataDownload',
      name,
      contentUrl: wholeAddress(fileAddress(version, name)),
      encodingFormat: type.replace(/;.*/, ''),
      contentSize: `${Buffer.byteLength(body)} B`,
      sha256: sha256(body),
    };
  });
}

const dataset = {
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  includedInDataCatalog: { '@type': 'DataCatalog', name: edition.title, url: wholeAddress(cover) },
} as const;

/** All data of a release. */
export async function dataJsonLd(version: string, tables: readonly PublishedTable[]): Promise<string> {
  const whole: WholeFile[] = ['zip', 'workbook', 'package'];
  return inScript({
    ...dataset,
    ...work(citable('data').citation, version),
    description: readme.what,
    hasPart: tables.map(({ name, title }) => ({
      '@type': 'Dataset',
      name: title,
      url: wholeAddress(tableAddress(name)),
    })),
    distribution: await distribution(
      version,
      whole.map((file) => wholeName(file, version)),
    ),
  });
}

/** One table of a release. */
export async function tableJsonLd(table: PublishedTable): Promise<string> {
  const { name, description, columns, release } = table;
  return inScript({
    ...dataset,
    ...work(tableCitation(table), release.version),
    description,
    isPartOf: { '@type': 'Dataset', name: edition.dataTitle, url: wholeAddress(dataPage) },
    variableMeasured: columns.map((column) => column.title),
    distribution: await distribution(
      release.version,
      tableEndings.map((ending) => name + ending),
    ),
  });
}
