/**
 * A figure for search engines, in the terms of https://schema.org. It is an ImageObject: what the page shows is a
 * drawing under a license, which searches for pictures name. Its rows are a cut of datasets, and a Dataset for each
 * figure would list the same data over and over; they are files that come with it.
 */
import type { Withdrawal } from '../datasets/meta.ts';
import { releaseInfoOf } from '../datasets/site.ts';
import { creditLine, edition, licenses, printedReport } from '../lib/edition.ts';
import { cover } from '../lib/routes.ts';
import { dataFilesOf, picturesOf, type FileFact } from './pictures.ts';
import { pageTitle, type Published } from './published.ts';
import { noticeOf } from './withdrawn.ts';
import { wholeAddress } from './whole-address.ts';

const person = (name: string) => ({ '@type': 'Person', name });
export const organization = (name: string) => ({ '@type': 'Organization', name });

/** The printed report, on which all of the edition is based. */
export const printed = {
  '@type': 'Report',
  name: printedReport.title,
  author: printedReport.authors.map(person),
  publisher: organization(printedReport.publisher),
  datePublished: printedReport.published,
  identifier: printedReport.eric,
  url: printedReport.url,
};

/**
 * Who made the edition, repeated for each role: programs that find a role empty use the authors of the printed report
 * instead.
 */
export const contributors = organization(edition.author);

const file = (type: 'ImageObject' | 'DataDownload', { label, address, media_type }: FileFact) => ({
  '@type': type,
  name: label,
  contentUrl: address,
  encodingFormat: media_type,
});

/** Its files. The drawing that scales is its content; the others are encodings of it. */
function filesOf(figure: Published) {
  const [drawing, ...others] = picturesOf(figure);
  return {
    contentUrl: drawing?.address,
    encodingFormat: drawing?.media_type,
    encoding: others.map((other) => file('ImageObject', other)),
    associatedMedia: dataFilesOf(figure).map((rows) => file('DataDownload', rows)),
  };
}

/** Instead of the files of a withdrawn figure: that it is withdrawn, and why. */
function withdrawnStatus(withdrawal: Withdrawal) {
  const { lead, rest } = noticeOf(withdrawal);
  return { creativeWorkStatus: `${lead} ${rest}` };
}

/** A figure as schema.org has it. */
function imageObject(figure: Published) {
  const { alt, description, address, release, withdrawal } = figure;
  return {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    name: pageTitle(figure),
    caption: alt,
    description,
    url: address,
    ...(withdrawal ? withdrawnStatus(withdrawal) : filesOf(figure)),
    inLanguage: edition.language,
    version: release,
    datePublished: releaseInfoOf(release).date,
    creator: contributors,
    author: contributors,
    publisher: contributors,
    creditText: creditLine,
    license: licenses.content.url,
    acquireLicensePage: `${address}#terms`,
    isPartOf: { '@type': 'WebSite', name: edition.title, url: wholeAddress(cover) },
    isBasedOn: printed,
  };
}

/** The text of an `application/ld+json`. Nothing in it can end the script that holds it. */
export const inScript = (described: object): string => JSON.stringify(described).replaceAll('<', '\\u003c');

/** The text of a figure's `application/ld+json`. */
export const jsonLd = (figure: Published): string => inScript(imageObject(figure));
