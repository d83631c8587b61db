import { locationLabel } from './vocabulary/index.ts';
/** The table of awards at the end of the report: `/report/appendix/`. */
export const caption = 'Round One awards, as listed in the report’s appendix. ';
export const csv = 'Download CSV';
export const columns = {
  grantee: 'Grantee',
  award: 'Award',
  region: locationLabel,
} as const;
export const all = (grantees: number) => `All ${grantees}`;
export const whoSays = (origin: Readonly<Record<'printed' | 'computed' | 'added', string>>) =>
  `${origin.printed}: grantee, award and location. ${origin.computed}: sizes, by the ranges in the report’s introduction, with their counts and totals, and the total of all; the appendix has none of these. ${origin.added}: the type of agency, which the shape and color of each point show.`;
