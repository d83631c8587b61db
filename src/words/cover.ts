/** Words of the cover. */
import { printedReport } from '../lib/edition.ts';
import { title as followTitle } from './story.ts';

const { authorsInShort, publisher } = printedReport;
const year = printedReport.published.slice(0, 4);

/** Whose work this is, and for whom it does not speak. */
export const independence = `This is an independent edition of a ${year} report by ${authorsInShort}, published by ${publisher}. It is not ${publisher}’s, and it does not speak for ${publisher} or the State of California.`;
export const whoMadeThis = 'Who made this';

export const find = (count: number): string => `Check whether your district is one of the ${count} grantees`;

/** The way to the story. */
export const follow = `${followTitle}: the same dots, from the grants to what lasted`;

/** What the halves of the answer say of how many, under the line. */
export const halves = {
  local: 'kept local work going in some form',
  regional: 'built and kept significant regional momentum',
} as const;

/** The drawing: a symbol for each award, and under it one for what lasted. */
export const drawing = {
  unmeasured: 'The report does not list the few, or say how much lasted: all open symbols are of one size.',
  key: 'The grant ends at the line. Filled symbols are the grants, each one consortium, its area the size of the award; open symbols are what lasted.',
  list: (awards: number) => `Show all ${awards} by award`,
  alt: (awards: number, sizes: string) =>
    `${awards} awards on a line, smallest to largest: ${sizes}. On its other side, ${awards} open symbols, all of one size.`,
} as const;

export const findings = {
  title: 'Key findings',
  note: 'The report mostly counts in words, such as “most” and “few.” Where it gives no number, this edition gives none either.',
} as const;

/** What the state could do, in the report's order. */
export const opportunities = {
  title: 'What the state could do',
  note: 'The report calls these opportunities for state policy and grantmaking. It does not rank them or say what they would cost.',
} as const;

export const sections = {
  title: 'The report',
  note: (minutes: number) => `Section by section, in our own words. About ${minutes} minutes in all.`,
  minutes: (count: number) => `${count} min`,
} as const;

/** Ways in, for three kinds of visitors. */
export const waysIn = 'Ways in';
export const read = { title: 'Read the report' } as const;
export const use = {
  title: 'Cite or embed a chart',
  note: (files: string) => `Each chart comes with an embed code, a citation and files (${files}).`,
  all: (count: number) => `All ${count} charts`,
} as const;
export const lookUp = {
  title: 'Look up a grantee',
  note: (count: number) =>
    `The report lists the ${count} agencies that received a grant. It does not list their partners.`,
  compare: 'Compare grantees',
  compareDetail: 'up to four, side by side',
} as const;
