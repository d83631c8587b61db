/**
 * Citations of a page of this edition, of a release of its data, and of the printed report. All three come from the
 * record in `edition.ts` and the release, so that different forms of a citation cannot contradict each other. Here is the
 * line that readers see; `citation-forms.ts` has the forms for manuscripts and for programs.
 */
import { dateInWords } from '../lib/dates.ts';
import { edition, licenses, printedReport, type License } from '../lib/edition.ts';
import { capitalized, listed, sentence } from '../lib/format.ts';
import { publicAddress, publisher } from '../lib/publisher.ts';
import * as words from '../words/citation.ts';
import { addressText, publisherLabel } from '../words/publisher.ts';

/** What a citation says about a release of the data. */
export interface CitedRelease {
  /** `1.0.0 (draft)`. */
  readonly label: string;
  /** ISO day. */
  readonly date: string;
}

/** A cited work, in the parts that every form of citation is made of. */
export interface Citation {
  readonly kind: 'page' | 'figure' | 'data' | 'report';
  readonly authors: readonly string[];
  /** Title of a part of the work; null if the whole work is cited. */
  readonly part: string | null;
  /** Title of the work, in italics. */
  readonly title: string;
  /** Label of the release; null for print. */
  readonly release: string | null;
  readonly publisher: string | null;
  /** ISO day or month. */
  readonly date: string;
  /** Number in a catalog: `ERIC ED594015`. */
  readonly identifier: string | null;
  readonly license: License | null;
  /** What reference managers should keep with it, a sentence each. */
  readonly notes: readonly string[];
  /** Absolute address; one from the root of the site, or none, while this copy has no public address. */
  readonly url: string;
}

const ofEdition = {
  authors: [edition.author],
  // That a publisher is not named is no part of a citation; that there is none yet is.
  publisher: publicAddress === null ? publisherLabel(publisher, publicAddress) : publisher,
  identifier: null,
  license: licenses.content,
  notes: [],
} as const;

/**
 * Citation of a page of this edition.
 * @param title the page's own title; null for the edition as a whole
 * @param url the page's absolute address
 */
export function pageCitation(title: string | null, url: string, { label, date }: CitedRelease): Citation {
  return { ...ofEdition, kind: 'page', part: title, title: edition.title, release: label, date, url };
}

/**
 * Citation of a release of the data.
 * @param table title of the table that is cited; null for all of them
 */
export function dataCitation(
  url: string,
  { label, date }: CitedRelease,
  table: string | null = null,
): Citation {
  return { ...ofEdition, kind: 'data', part: table, title: edition.dataTitle, release: label, date, url };
}

/** Citation of the printed report. */
export const reportCitation: Citation = {
  kind: 'report',
  authors: printedReport.authors,
  part: null,
  title: printedReport.title,
  release: null,
  publisher: printedReport.publisher,
  date: printedReport.published,
  identifier: words.catalogNumber(printedReport.eric),
  license: null,
  notes: [],
  url: printedReport.url,
};

/**
 * A citation as text: what stands before the title in italics, the title, and what follows, the address, or what stands
 * for one, last.
 */
export interface CitationText {
  readonly before: string;
  readonly title: string;
  readonly after: string;
  readonly address: string;
}

/** The first author of the report is inverted for sorting, `McLaughlin, Milbrey`; the name of a group is not. */
function authorsText(authors: readonly string[], kind: Citation['kind']): string {
  const [first = '', ...others] = authors;
  const sorted = kind === 'report' ? first.replace(/^(.+) (\S+)$/, '$2, $1') : first;
  return capitalized(listed([sorted, ...others]));
}

/** The release, as a citation of the data or of a page names it. */
function releaseText({ kind, release }: Citation): string | null {
  if (release === null) return null;
  return kind === 'data' ? words.release(release) : words.dataRelease(release);
}

/** A citation in words. */
export function citationText(citation: Citation): CitationText {
  const { kind, authors, part, title, publisher, date, identifier, license, url } = citation;
  const version = releaseText(citation);
  const facts = [version, publisher, dateInWords(date)].filter((fact) => fact !== null).join(', ');
  const further = [identifier, license?.name ?? null].filter((fact) => fact !== null).map(sentence);
  return {
    before: `${sentence(authorsText(authors, kind))} ${part ? words.partOf(sentence(part)) : ''}`,
    title,
    after: [version ? `, ${facts}.` : `. ${facts}.`, ...further].join(' '),
    address: addressText(url),
  };
}

/** A citation as one line of plain text. */
export function plainCitation(citation: Citation): string {
  const { before, title, after, address } = citationText(citation);
  return `${before}${title}${after} ${address}`;
}

/** A place as it is written inside a sentence: `section III, local, paragraph 5`. */
const inSentence = (place: string): string => place.charAt(0).toLowerCase() + place.slice(1);

/** Citation of a statement, by its id and its place in the printed report; it leads to its row among all statements. */
export function passageCitation(
  { id, place }: { readonly id: string; readonly place: string },
  page: string,
  release: CitedRelease,
): Citation {
  return pageCitation(words.statementIn(id, inSentence(place)), `${page}#${id.toLowerCase()}`, release);
}
