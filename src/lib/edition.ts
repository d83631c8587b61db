/** Titles, names and licenses of this edition and of the printed report: the only place where they are written. */

/** A text or data set under a license. */
export interface License {
  readonly name: string;
  readonly url: string;
}

/** The printed report, which this edition retells; always cited separately from the edition. */
export const printedReport = {
  title: 'The California Career Pathways Trust: Sustaining Cross-Sector Partnerships',
  authors: ['Milbrey McLaughlin', 'Barry Groves', 'Valerie Lundy-Wagner'],
  /** The authors, as a citation within a sentence names them. */
  authorsInShort: 'McLaughlin, Groves and Lundy-Wagner',
  publisher: 'JFF',
  /** Month of publication, ISO 8601. */
  published: '2018-10',
  publishedInWords: 'October 2018',
  eric: 'ED594015',
  url: 'https://eric.ed.gov/?id=ED594015',
} as const;

const coverLines = ['What lasted', 'when the grant ended'] as const;

/** This web edition. */
export const edition = {
  /** Short name of the subject, for the masthead. */
  subject: 'California Career Pathways Trust (CCPT)',
  title: 'California Career Pathways Trust (CCPT): an independent web edition',
  /** Title of its data, for citations. */
  dataTitle: 'California Career Pathways Trust (CCPT): data of the independent web edition',
  /** The line on the cover, whole and as it breaks. */
  coverLine: coverLines.join(' '),
  coverLines,
  author: 'the edition’s contributors',
  language: 'en-US',
} as const;

/** Terms of the code, and of this edition's words and data. The printed report remains its publisher's. */
export const licenses = {
  code: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
  content: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const satisfies Record<string, License>;

/** The license of words and data, as lists of licenses name it (https://spdx.org), and in full. */
export const listedLicense = { spdx: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0' } as const;

/** The credit line that goes with a figure, a text or data wherever they are shown. */
export const creditLine = `${edition.title}, ${licenses.content.name}`;

/** Other people's work in this edition besides the report, its terms, and the figures that use it. */
export const credits = [
  {
    what: 'Locations of cities, for maps',
    figures: 'maps',
    by: 'GeoNames',
    url: 'https://www.geonames.org/',
    terms: 'CC BY 4.0',
  },
  {
    what: 'Shapes of counties, for maps',
    figures: 'maps',
    by: 'U.S. Census Bureau, through us-atlas',
    url: 'https://github.com/topojson/us-atlas',
    terms: 'public domain; us-atlas under the ISC license',
  },
  {
    what: 'Fonts: Source Serif and Source Sans',
    figures: 'all',
    by: 'Adobe',
    url: 'https://github.com/adobe-fonts',
    terms: 'SIL Open Font License 1.1',
  },
] as const;
