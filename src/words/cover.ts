/** Words of the cover. */
import { printedReport } from '../lib/edition.ts';

const { authorsInShort, publisher } = printedReport;
const year = printedReport.published.slice(0, 4);

/** Whose work this is, and for whom it does not speak. */
export const independence = `This is an independent edition of a ${year} report by ${authorsInShort}, published by ${publisher}. It is not ${publisher}’s, and it does not speak for ${publisher} or the State of California.`;
export const whoMadeThis = 'Who made this';

export const find = (count: number): string => `Check whether your district is one of the ${count} grantees`;

/** The drawing: a symbol for each award, and under it one for what lasted. */
export const drawing = {
  kept: (consortia: string) => `all ${consortia} kept local work going in some form. `,
  level: (kept: string) => `Above the line are the grants; below it is what lasted: ${kept}`,
  upright: (kept: string) => `To its left are the grants; to its right is what lasted: ${kept}`,
  sign: 'The grant ends at this line.',
  unmeasured: 'The report does not measure how much lasted, so all symbols below the line are the same size.',
  unmeasuredUpright:
    'The report does not measure how much lasted, so all symbols on this side are the same size.',
  key: 'Each symbol is one consortium, in the order of the report’s appendix. The area of a filled symbol shows the size of the award.',
  table: 'Show the table',
  alt: (awards: number, sizes: string) =>
    `${awards} awards on a line, smallest to largest: ${sizes}. Below the line, ${awards} outlined symbols, all the same size.`,
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
