/** Words of the key findings: their list, a page for each, and what one copies of it. */

/** The list. */
export const title = 'What the report found';
export const description = (count: number): string =>
  `The ${count} key findings of a 2018 report on the California Career Pathways Trust (CCPT): what lasted when the first round of grants ended, and for how many consortia.`;
export const lead =
  'The report mostly counts in words, such as “most” and “few.” Where it gives no number, this edition gives none either. Each finding leads to the statements in the report that it rests on.';
export const brief = {
  before: 'The findings are also part of ',
  link: 'the brief',
  after: ', two pages to print.',
};

/** Under a finding: what its marks count, or that there are none. */
export const counted = (count: string, unit: string): string => `${count} ${unit}`;
export const noNumber = (unit: string): string => `The report gives no number of ${unit}.`;

/** How many statements a finding rests on: the link to its page. */
export const statements = (count: number): string => `${count} ${count === 1 ? 'statement' : 'statements'}`;
export const basedOn = (count: number): string => `Based on ${statements(count)}`;
/** The same for those who hear it by itself. */
export const statementsBehind = (count: number, finding: string): string => `${basedOn(count)}: ${finding}`;

/** The page of a finding. */
export const contents = 'Key findings';
export const place = (position: number, count: number): string => `finding ${position} of ${count}`;
export const kickerPlace = (position: number, count: number): string => `, ${position} of ${count}`;
export const previous = 'Previous';
export const next = 'Next';
export const around = 'Previous and next finding';
export const readOn = 'Read more in the report: ';
export const figure = 'The chart';
export const figurePage = 'Open this chart on its own page';

/** What a finding rests on. */
export const restsOn = 'What this finding rests on';
export const restsOnLead = (count: number): string =>
  `${statements(count)} in the report. The wording and classification of each are ours; its place, and any words in quotation marks, are the report’s.`;
export const facts = {
  id: 'Statement',
  kind: 'Type of statement',
  direction: 'Helps or hinders lasting work',
  level: 'Level',
  speaker: 'Who says it',
} as const;

/** What is copied. */
export const copied = 'this finding with its citation';
export const source = (ids: string): string =>
  `Based on statements ${ids} of the 2018 report, as this edition classified them.`;
