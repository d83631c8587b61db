/** The sections of the report, and the page that has them all. */

/** What a section on paper says of the lists that it leaves out. */
export const printedElsewhere = (address: string): string =>
  `The sources of the numbers, the statements and the terms are printed with the whole report: ${address}`;

// The whole report on one page.
export const wholeTitle = 'The whole report on one page';
export const wholeHeading = 'The whole report';
export const wholeDescription = (publisher: string, published: string): string =>
  `Every section of our plain-English edition of the ${publisher} report of ${published} on one page, to print, save or search, with every note, number, statement and term.`;
export const wholeFolded = ['Contents', 'all sections on this page'] as const;
export const wholeKicker = 'All sections on one page, to print or search';

// The opening of that page on paper.
export const byline = (title: string, author: string): string => `${title}, by ${author}.`;
export const retells = {
  before: (authors: string): string => `This is a plain-English retelling of the report by ${authors}, `,
  after: (publisher: string, published: string, eric: string): string =>
    ` (${publisher}, ${published}; ERIC ${eric}). It describes conditions at that time; programs may have changed since.`,
};
export const contents = 'Contents';
export const charts = 'Charts';
export const terms = (release: string, released: string, license: string): string =>
  `Data release ${release}, ${released}. Text and data: ${license}. The small print after a number is its place in the printed report.`;
