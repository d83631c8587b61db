/** Words of the Markdown files, which tell a page without its site, and of the list of them in `llms.txt`. */
import { edition, licenses, printedReport } from '../lib/edition.ts';

/** The way to the file from its page. */
export const offer = {
  before: 'For notes, quotations and software: ',
  link: 'this page as plain text (Markdown)',
} as const;

/** What a file says of itself under its title. */
export const facts = {
  page: 'Page',
  from: 'From',
  report: 'The 2018 report',
  release: 'Data release',
  license: 'License',
} as const;
export const from = `${edition.title}, by ${edition.author}. It retells the report in its own words; it is not ${printedReport.publisher}’s and does not speak for ${printedReport.publisher}, the authors or the State of California.`;
export const license = `words and data ${licenses.content.name}, ${licenses.content.url}. The report remains ${printedReport.publisher}’s.`;
export const released = (label: string, day: string): string => `${label}, ${day}`;

// In the text.
export const sourcesDisagree = 'sources disagree';
export const statements = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'statement' : 'statements'} ${ids.join(', ')}`;

// A chart.
export const chart = (title: string): string => `Chart: ${title}`;
export const chartPage = 'The chart itself';
export const notShown = 'What it does not show';

// The lists at the end.
export const numbers = 'Numbers in this text';
export const numbersLead = (release: string): string =>
  `What each number counts, who says so, and where. Data release ${release}.`;
export const numberColumns = {
  number: 'Number',
  source: 'Who says so',
  place: 'Where',
  row: 'Id',
  caveat: 'Caution',
} as const;
export const terms = 'Terms in this text';

/** The list of all files, in the form of https://llmstxt.org. */
export const list = {
  summary: `An independent edition, in plain English, of a ${printedReport.published.slice(0, 4)} report on what lasted when a California grant program ended: ${printedReport.title} (${printedReport.authorsInShort}; ${printedReport.publisher}, ${printedReport.publishedInWords}).`,
  careful:
    'The report mostly counts in words, such as “most” and “few.” Keep these words, and words such as “around” and “in some form,” when you use a sentence. Where the report gives no number, there is none. It describes how things stood in 2018; programs may have changed since.',
  cite: 'Cite the report for what it found, and this edition for how it is explained here and for what it classified or calculated. Each paragraph of a section ends with its place in the printed report.',
  brief: 'The answer in short',
  sections: 'The report, section by section',
  findings: 'Key findings',
  data: 'Data',
  dataLine: 'every table, its codebook and its files',
  packageLine: 'all tables described for software (Data Package 2.0)',
  optional: 'Optional',
  glossaryLine: 'what the terms mean',
  numbersLine: 'every number in the text, with its source',
} as const;
