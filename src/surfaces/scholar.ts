/** A work in the tags that Google Scholar and reference managers read in the head of its page (Highwire Press). */
import { edition } from '../lib/edition.ts';
import { capitalized } from '../lib/format.ts';
import type { Citation } from './citation.ts';

/**
 * Names of tags and their contents.
 * @param text whole address of the page with the full text
 */
export function scholarTags({ title, authors, date, publisher }: Citation, text: string): [string, string][] {
  return [
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', capitalized(author)]),
    ['citation_publication_date', date.replaceAll('-', '/')],
    ...(publisher === null ? [] : [['citation_technical_report_institution', publisher] as [string, string]]),
    ['citation_language', edition.language],
    ['citation_fulltext_html_url', text],
  ];
}
