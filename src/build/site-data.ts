/** The site's data, read and checked once for everything that a build makes from them. */
import { readWorld } from '../datasets/files.ts';
import { loadData, type Data } from '../datasets/load.ts';

let known: Data | undefined;

/**
 * The data in data/, the same object each time.
 * @throws DataProblems, which lists everything that is wrong in all files
 */
export function siteData(): Data {
  known ??= loadData(readWorld('.'));
  return known;
}

/** Has the files read again, because one of them has changed. */
export function forgetSiteData(): void {
  known = undefined;
}
