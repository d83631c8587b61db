/** Words of the page on the releases of the data, and of the comparisons of two. */
import { dateInWords } from '../lib/dates.ts';

export const title = 'Releases of the data';
export const description =
  'Every release of the data behind this edition of the California Career Pathways Trust (CCPT) report: what changed in each, why, and row by row.';
/** The feeds of releases, by themselves and beside others. */
export const feedTitle = (edition: string): string => `Releases of the data. ${edition}`;
export const contents = 'Releases';
export const folded = (count: number): readonly [string, string] => [
  contents,
  count === 1 ? 'one so far' : `${count} in all`,
];
export const lead =
  'The data of this edition come in numbered releases. Once a release is frozen, its files never change: a correction becomes a new release. The last number of a version counts corrections, the middle one additions, and the first one removals.';
export const onlyOne = 'When there is a second release, you can compare the two here, row by row.';

export const release = (version: string): string => `Release ${version}`;
export const dated = (status: 'draft' | 'frozen', date: string): string =>
  status === 'draft'
    ? `Draft, begun on ${dateInWords(date)}. It may change until it is frozen.`
    : `Frozen on ${dateInWords(date)}.`;
export const withdrawn = (date: string, figure: string | undefined): string =>
  figure === undefined
    ? `Withdrawn on ${dateInWords(date)}, with all its charts.`
    : `The chart “${figure}” was withdrawn on ${dateInWords(date)}.`;
export const withdrawnRelease = (version: string, day: string): string =>
  `Release ${version} of the data was withdrawn on ${day}, with all its charts.`;
export const newHere = 'What is new in this release';
export const versions = 'Show the versions of the datasets, as CSV';
export const everything = 'Download everything (zip)';
export const checksums = 'Checksums';
export const compareWith = (version: string): string => `Compare with release ${version}`;

/** A comparison. */
export const comparisonTitle = (before: string, after: string): string =>
  `From release ${before} to release ${after}`;
export const comparisonDescription = (before: string, after: string): string =>
  `What changed in the data of this edition of the CCPT report from release ${before} to release ${after}, row by row and field by field.`;
export const datasetsChanged = (count: number): string =>
  count === 0
    ? 'The data are the same in both releases.'
    : `${count === 1 ? 'One dataset differs' : `${count} datasets differ`}. All others are the same.`;
export const step = (before: string | undefined, after: string | undefined): string => {
  if (before === undefined) return `New, in version ${after ?? ''}`;
  return after === undefined
    ? `No longer there; it was in version ${before}`
    : `Version ${before}, then ${after}`;
};
export const corrected = (count: number): string =>
  count === 1 ? 'One value corrected' : `${count} values corrected`;
export const added = (count: number): string => (count === 1 ? 'One row added' : `${count} rows added`);
export const removed = (count: number): string => (count === 1 ? 'One row removed' : `${count} rows removed`);
export const fieldsAdded = (fields: string): string => `Added to every row: ${fields}`;
export const fieldsRemoved = (fields: string): string => `Removed from every row: ${fields}`;
export const reordered = 'Rows are in another order.';
export const redescribed = 'The rows are the same. What the file says about itself changed.';
export const columns = { row: 'Row', field: 'Field', from: 'Before', to: 'After' } as const;
export const empty = '(empty)';
