/** Words of the page with every statement of the report: its head, its form, its list and each row. */

export const title = (total: number): string => `The report in ${total} statements`;
export const description = (total: number): string =>
  `All ${total} statements that we read in the 2018 report on the California Career Pathways Trust (CCPT), in our own words. Search them, filter them by theme, by what helps or hinders and by section, then link to one or cite it.`;

/** The lines under the title. */
export const answer = (total: number): string =>
  `Everything in the 2018 report, as ${total} short statements in our own words, each with its place in the report.`;
export const showLabels = 'Show our labels';
export const caution =
  'The number of statements shows how much the report says about something. It does not show how often that happened or how much it matters, and it is never a number of consortia.';
export const toCodebook = 'What the labels mean, and their limits';
export const origins = {
  coded: 'The wording of each statement and its labels are ours.',
  printed:
    'The place in the report, the words in quotation marks and the consortia named beside them are the report’s.',
};

/** Shown where no script runs. */
export const withoutScript =
  'Search and filters need JavaScript. All statements are listed below, by section of the report.';

export const sections = 'Sections of the printed report';
export const form = 'Search and filter statements';
export const search = 'Search the statements';
export const clearAll = 'Clear all';
export const one = 'statement';
export const many = 'statements';
export const statements = (count: number): string => `${count} ${count === 1 ? one : many}`;
export const toList = 'Go to the statements';
export const chosen = 'Selected filters';
export const none = 'Try fewer words, or different ones. The order of words does not matter.';

/** Above the list, where one theme is selected. The data call it a factor. */
export const inCodebook = 'See this theme in the codebook';
export const showSecondary = (count: number): string => `Show ${count} more where this is a secondary theme`;

/** The names of the filters, each by its name in links. */
export const filters = {
  factor: 'Main theme',
  direction: 'Helps or hinders',
  section: 'Section of the report',
  level: 'Local, regional or state',
  sector: 'Who it is about',
  extent: 'How many, in the report’s words',
  kind: 'Type of statement',
  consortium: 'Consortium',
  either: 'Main or secondary theme',
};
export const consortia = {
  named: 'Named in the report',
  meant: 'Not named, but may be referred to, as we read it',
  meantOne: (name: string): string => `${name} (may be referred to)`,
};

/** What is said when the citation of a statement was copied. */
export const citation = (id: string): string => `Citation of ${id}`;

/** A row. */
export const row = {
  copy: 'Copy citation',
  copyOf: (id: string): string => ` of statement ${id}`,
  direction: 'Helps or hinders',
  factor: 'Main theme',
  factor2: 'Secondary theme',
  level: 'Level',
  sector: 'Who it is about',
  kind: 'Type of statement',
  extent: 'How many',
  speaker: 'Speaker',
  meant: 'May refer to (not named)',
  names: 'Names ',
};

/** How to cite one. */
export const cite = {
  label: 'One statement',
  lead: (first: string, last: string, example: string): string =>
    `Each statement has an id, from ${first} to ${last}, and a link of its own: select the id to get it. Cite a statement with its id, its place in the printed report and its link, as ${example} is cited here. For the report’s exact words, quote the printed report, not this edition.`,
};
