/** What the foot of every page says of the report and of this edition. */
import { edition, printedReport } from '../lib/edition.ts';

const { authorsInShort, publisher, publishedInWords } = printedReport;

export const age = {
  title: `A report from ${publishedInWords}`,
  text: 'It describes how things stood then. Programs may have changed since.',
} as const;

export const report = {
  title: 'The original report',
  before: `${authorsInShort}, `,
  after: ` (${publisher}, ${publishedInWords}; `,
  end: `). The report remains ${publisher}’s.`,
} as const;

/** Who made this site, and for whom it does not speak. */
export const independence = `This is an independent edition of the report. It is not ${publisher}’s and does not speak for ${publisher}, the authors or the State of California.`;

export const thisEdition = {
  title: 'This web edition',
  by: `By ${edition.author}. `,
  words: 'Words and data: ',
  code: '; code: ',
  release: (label: string) => `. Data release ${label}.`,
} as const;

/** Who publishes this copy, as far as that is known. */
export function publishedBy(name: string | null, isPublic: boolean): string {
  if (name !== null) return `This copy is published by ${name}.`;
  return isPublic ? 'The publisher of this copy is not named.' : 'This is an unpublished copy.';
}

/** The list of links of a printed page. */
export const references = 'Links on this page';
