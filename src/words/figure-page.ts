/** Words of a chart's own page, apart from the chart's and those of the embed panel. */
export const menu = 'Charts';

/** Its parts, in their order; their ids are in links, and stay. */
export const parts = {
  chart: 'The chart',
  say: 'You can say',
  use: 'Use this chart',
  embed: 'Embed',
  files: 'Download',
  cite: 'Cite',
  share: 'Share',
  reading: 'How to read it',
  silent: 'What it does not show',
  method: 'How it was made',
  data: 'The data',
  passages: 'Statements behind this chart',
  concerned: 'Where sources disagree',
  'in-the-report': 'Where it appears in this edition',
  changes: 'Changes to the data',
  terms: 'Terms of use',
} as const;
export const contents = 'On this page';
export const partsCounted = (count: number): string => `${count} sections`;

/** What may be said on the strength of the chart. */
export const sayLabel = 'What you can and cannot say';
export const cannotSay = 'You cannot say';
/** A sentence that is not the site's own. */
export const quoted = (sentence: string): string => `“${sentence}”`;
export const copySentence = 'sentence with its source';

export const shareLead =
  'Pass the chart on: its link, a sentence for a post, or a picture that names its source and release.';
/** A sentence that the chart bears out, with its link. */
export const post = 'text for a post';
export const picture = 'the chart as a picture';
export const socialPicture = 'Download the image for social media';
export const copyLink = 'link';

/** The table. */
export const columnsMean = 'See what the columns mean';
/** Why cells of a column may be empty. */
export const emptyMeans = (reasons: string): string => `Where there is none: ${reasons.toLowerCase()}.`;

export const statementsBehind = (count: number): string =>
  `${count} ${count === 1 ? 'statement' : 'statements'} from the report, in our words and as this edition classified them. The number of statements does not show how much something matters.`;
export const linksHere = 'This text links to the chart.';

/** Terms. */
export const mayUse = {
  before: 'Anyone may use, change and share this chart, its words and its data if they credit ',
  between: ' and name the license, ',
  after: (publisher: string): string => `. The 2018 report remains ${publisher}’s.`,
} as const;
export const corrections = 'If the data are corrected, changed or withdrawn, this page says so.';
export const feeds = {
  before: 'You can also follow corrections as an ',
  atom: 'Atom feed',
  between: ' or as ',
  json: 'JSON',
} as const;
export const feedTitle = 'Corrections to the charts';

/** The way to the charts around it. */
export const around = 'Previous and next chart';
export const previous = 'Previous';
export const next = 'Next';
