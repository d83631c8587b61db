/** Words about where the edition uses a number or a statement: in boxes, and on the pages that list all of it. */

/** What uses it. */
export const kinds = {
  report: 'In the report',
  findings: 'Key findings',
  topics: 'Answers by topic',
  recommendations: 'What the state could do',
  pages: 'Other pages',
  figures: 'Charts',
  numbers: 'Numbers',
} as const;

export const placeInText = (text: string, place: string): string => `${text}: ${place}`;
export const unanswered = (challenge: string): string => `Without a recommendation: ${challenge}`;

/** A list that is long is folded. */
export const showMore = (count: number): string => `Show ${count} more`;

/** The link to all of them. */
const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;
export const usedIn = (count: number): string => `Used in ${places(count)}`;
export const allPlaces = (count: number): string =>
  count === 1 ? 'The one place in this edition' : `All ${places(count)} in this edition`;

/** The page of all statements with their uses. */
export const statements = {
  title: 'Where each statement is used',
  description:
    'For every statement of the 2018 report on the California Career Pathways Trust (CCPT): the paragraph, key findings, topics, recommendations, charts and numbers of this edition that rest on it.',
  answer: (count: number): string =>
    `Each of the ${count} statements of the report, with the places in this edition that rest on it: its paragraph, key findings, topics, what the state could do, charts and numbers.`,
  contents: 'Sections of the printed report',
} as const;

/** The page of all numbers. */
export const numbers = {
  title: 'Every number in the text',
  description:
    'All numbers in this edition of the 2018 report on the California Career Pathways Trust (CCPT): what each counts, where it comes from, the paragraphs that print it and the charts that show it.',
  answer: (count: number): string =>
    `${count} numbers, each with what it counts, where it comes from, and the places in this edition that use it.`,
  contents: 'Where the numbers come from',
} as const;
