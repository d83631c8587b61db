/** Words around citations: their box on a page, and what stands for an address that a copy does not have yet. */
export const heading = 'How to cite';
export const cited = (count: number): string => `${count} citations`;
export const lead =
  'Cite the report for what it found, this page for how it is explained here, and the data for what this edition classified or calculated.';

/** The same in the file that GitHub and other programs read. */
export const message =
  'Cite the 2018 report for what it found, this edition for how it explains the report, and its data for what it classified or calculated.';

/** What each citation is of. */
export const thisPage = 'This page';
export const theData = 'The data';
export const theReport = 'The 2018 report';

/** The forms of a citation. `file` is what a reference manager opens. */
export const forms = {
  apa: { label: 'APA' },
  chicago: { label: 'Chicago' },
  mla: { label: 'MLA' },
  bibtex: { label: 'BibTeX', file: '.bib' },
  ris: { label: 'RIS', file: '.ris' },
  csl: { label: 'CSL-JSON', file: '.csl.json' },
} as const;

/** What a button that copies a form copies, and for those who hear it by itself, of what. */
export const formOf = (form: string): string => `${form} citation`;
export const copyForm = (form: string): string => `Copy ${form}`;
export const ofWhat = (title: string): string => ` citation: ${title}`;
export const download = (file: string): string => `Download ${file}`;

/** The link beside a number, a statement or a page that opens all forms. */
export const cite = 'Cite';
export const citeAs = 'Copy as APA, Chicago, MLA, BibTeX or RIS';
/** The link to the page of all citations. */
export const toAll = 'Copy citations as APA, Chicago, MLA, BibTeX or RIS';

/** The page of all citations. */
export const page = {
  title: 'How to cite this edition',
  description:
    'Citations in APA, Chicago, MLA, BibTeX, RIS and CSL-JSON: of this edition of the 2018 report on the California Career Pathways Trust (CCPT), its data, the printed report, and every chart, key finding, topic, number and statement.',
  answer:
    'Copy a citation in the style that you need, or download it for Zotero, EndNote or another reference manager. Each citation names the release of the data, so that readers can find what you saw.',
  contents: 'What to cite',
  parts: {
    edition: 'This edition',
    data: 'The data',
    report: 'The 2018 report',
    number: 'A number',
    statement: 'A statement',
    finding: 'A key finding',
    topic: 'An answer by topic',
    figure: 'A chart',
  },
  leads: {
    edition: 'For the edition as a whole: how it explains the report in plain English.',
    data: 'For what this edition classified or calculated. The page of each table has its citation.',
    report: 'For what the study found, and for its exact words. This is not a citation of this edition.',
    number: {
      before:
        'Every number in the text has a link of its own. Select the number, then “Cite”, or find it in the list of ',
      link: 'all numbers',
      after: '. If the report states it, cite the report too. For example:',
    },
    statement: {
      before:
        'A statement is cited with its id and its place in the printed report. Select “Copy citation” in the list of ',
      link: 'all statements',
      after: ', then “More formats”. For example:',
    },
    finding: 'Open a finding for all formats and files.',
    topic: 'Open a topic for all formats and files.',
    figure: 'Open a chart for all formats and files.',
  },
  /** The line that opens a format for programs. */
  show: (form: string): string => `Show ${form}`,
} as const;

/** The link that follows a copied citation of a statement. */
export const moreFormats = 'More formats';
