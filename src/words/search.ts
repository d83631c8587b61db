/** What search says: on its page, in the box that opens over any page, and in the index from A to Z. */
import { edition } from '../lib/edition.ts';

/** Kinds of things to find, as each result is labeled. Where nothing else decides, the first come first. */
export const kinds = {
  topic: 'Topic',
  grantee: 'Grantee',
  term: 'Glossary',
  finding: 'Key finding',
  recommendation: 'What the state could do',
  paragraph: 'Report',
  figure: 'Chart',
  statement: 'Statement',
  data: 'Data table',
  page: 'Page',
} as const;

export const title = 'Search';
export const description = `Search the report on the ${edition.subject}: text, findings, statements, grantees, charts, terms and data. It understands short names, abbreviations and amounts.`;
export const lead = (all: number): string =>
  `Search the report, its findings, charts and terms, and all ${all} grantees.`;
export const label = 'Search this site';
export const submit = 'Search';
export const close = 'Close';
/** Under the field of the box. */
export const shortcut = 'Ctrl + K, or Cmd + K on a Mac, opens search on any page.';

/** In place of the form, where no script runs. */
export const needsScript = {
  before: 'Search needs JavaScript, which is not running in this browser. The ',
  link: 'index from A to Z',
  after: ' lists everything that can be found here, and works without it.',
} as const;

/** The line that says how much is found. */
export const count = (found: number, query: string): string =>
  `${found === 1 ? '1 result' : `${found} results`} for “${query}”`;
/** The same where nothing has a word, and words that are spelled like it are taken instead. */
export const similar = (word: string, taken: readonly string[]): string =>
  `Nothing here contains “${word}”. Results for ${taken.map((one) => `“${one}”`).join(' or ')} are included.`;
export const ignored = (word: string): string => `Nothing here contains “${word}”.`;
export const loading = 'Searching…';
export const more = (hidden: number): string => `Show ${hidden} more`;
export const all = (query: string): string => `All results for “${query}”`;
export const alsoNamed = (name: string): string => `Also found as: ${name}`;

/** Where nothing is found. */
export const none = {
  title: (query: string): string => `No results for “${query}”`,
  didYouMean: 'Did you mean ',
  or: ' or ',
  advice: 'Try fewer or more general words, or look through:',
  topics: 'Topics',
} as const;

/** Where search cannot be loaded. */
export const failed = {
  before: 'Search could not be loaded. Reload the page to try again, or use the ',
  link: 'index from A to Z',
  after: '.',
} as const;

/** Before anything is typed: a question, a place, an amount, an abbreviation. */
export const start = 'For example:';
export const examples = (amount: string): readonly string[] => [
  'did dual enrollment last',
  'Madera',
  amount,
  'LCAP',
];
export const browse = 'Index from A to Z';

/** The index from A to Z. */
export const index = {
  title: browse,
  description: `An index of this edition of the report on the ${edition.subject}: topics, grantees with their other names, glossary terms, charts, findings, sections and data tables from A to Z.`,
  lead: (entries: number): string =>
    `${entries} entries: topics, grantees and their other names, glossary terms, charts, findings, sections and data tables.`,
  letters: 'Letters',
  see: 'see ',
} as const;

/** Names of results that have none of their own. */
export const statement = (id: string): string => `Statement ${id}`;
export const within = (text: string, heading: string): string => `${text}: ${heading}`;
export const note = (name: string): string => `note on ${name}`;
export const countyName = (county: string): string => `${county} County`;
export const aboutGrantee = (city: string, county: string): string => `Based in ${city}, ${county} County.`;
