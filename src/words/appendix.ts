import { locationLabel, origins } from './vocabulary/index.ts';
/** The table of awards at the end of the report: `/report/appendix/`. */
export const caption = 'Round One awards, as listed in the report’s appendix. ';
export const csv = 'Download CSV';
export const columns = {
  grantee: 'Grantee',
  award: 'Award',
  region: locationLabel,
} as const;
export const all = (grantees: number) => `All ${grantees}`;
/** Who says what in the table; in a text alone, a column stands for the points. */
export const whoSaysInText = `${origins.printed.label}: grantee, award and location. ${origins.computed.label}: sizes, by the ranges in the report’s introduction, with their counts and totals, and the total of all; the appendix has none of these. ${origins.added.label}: the type of agency`;
export const whoSays = `${whoSaysInText}, which the shape and color of each point show.`;
export const agencyType = 'Type of agency';
