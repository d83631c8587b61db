/**
 * The words for the codes that the data use: one label for one code, in the order in which they are listed.
 * The schemas take their allowed values from here, and every surface its labels.
 */
export type { Label } from './label.ts';
export * from './absence.ts';
export * from './gathered.ts';
export * from './report.ts';
