/** The sections of the report, and the page that has them all. */

/** What lists and links call each section, and where it stands in the printed report. */
export const sectionNames = {
  introduction: { label: 'Introduction', place: 'Part I of the printed report' },
  accomplishments: { label: 'Accomplishments', place: 'Part II of the printed report' },
  local: { label: 'What lasted locally', place: 'Part III of the printed report, first half' },
  region: { label: 'What lasted regionally', place: 'Part III of the printed report, second half' },
  challenges: { label: 'What got in the way', place: 'Part IV of the printed report' },
  supports: { label: 'What helped', place: 'Part V of the printed report' },
  conclusion: { label: 'Conclusion: opportunities for the state', place: 'Part VI of the printed report' },
  appendix: { label: 'Appendix: the awards', place: 'Appendix of the printed report' },
  endnotes: { label: 'Endnotes', place: 'Endnotes of the printed report' },
} as const;

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
export const terms = (release: string, license: string): string =>
  `Data release ${release}. Text and data: ${license}. The small print after a number is its place in the printed report.`;
