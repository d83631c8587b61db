/** What is said of a table in a few words. */
import { dateInWords } from '../../lib/dates.ts';
import * as words from '../../words/data-page.ts';
import { origins } from '../../words/vocabulary/index.ts';
import type { PublishedTable } from '../../surfaces/data/tables.ts';

/** `39 rows, 15 columns`. */
export const sizeInWords = ({ rows, columns }: PublishedTable): string =>
  `${words.rows(rows.length)}, ${words.columns(columns.length)}`;

/** Who says what is in it: `From the report, other sources`. */
export const originInWords = ({ origins: all }: Pick<PublishedTable, 'origins'>): string =>
  all.map((origin, index) => (index === 0 ? origins[origin].label : origins[origin].label.toLowerCase())).join(', ');

/** `version 1.0.0, last changed November 24, 2026`; a draft says that it is one. */
export function versionInWords({ version, released }: PublishedTable): string {
  const since = released === null ? words.draft : words.changed(dateInWords(released));
  return `${words.version(version)}, ${since}`;
}
