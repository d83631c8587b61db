/** The edition as PDF files: on which paper, and what each is called. */

export const papers = ['Letter', 'A4'] as const;
export type Paper = (typeof papers)[number];

/** A page of the site that was printed into a PDF file. */
export interface PdfFile {
  /** Root-absolute address of the page: `/report/local/`. */
  readonly page: string;
  readonly paper: Paper;
  /** `ccpt-report-local-letter.pdf`. */
  readonly name: string;
  readonly sheets: number;
  readonly bytes: number;
}

/** Name of the PDF of a page, by the page's root-absolute address. */
export const pdfName = (page: string, paper: Paper): string =>
  ['ccpt', ...page.split('/').filter(Boolean), paper.toLowerCase()].join('-') + '.pdf';
