/** The site's data, read and checked once for everything that a build makes from them. */
import { readWorld } from '../datasets/files.ts';
import { loadData, type Data, type World } from '../datasets/load.ts';
import { DataProblems } from '../datasets/problems.ts';
import { dataNumberProblems } from '../prose/check-data-numbers.ts';
import { readContent } from '../prose/files.ts';

let known: Data | undefined;

/**
 * The data in data/, the same object each time.
 * @throws DataProblems, which lists everything that is wrong in all files
 */
export const siteData = (): Data =>
  (known ??= checkedData(readWorld('.'), readContent('.')?.dataNumbers ?? new Map()));

/**
 * The data of some files, with the numbers in their notes checked too.
 * @param dataNumbers the files that tie those numbers, by path
 * @throws DataProblems, which lists everything that is wrong in all files
 */
export function checkedData(world: World, dataNumbers: ReadonlyMap<string, string>): Data {
  const data = loadData(world);
  const problems = dataNumberProblems(world, data, dataNumbers);
  if (problems.length > 0) throw new DataProblems(problems, 'the notes of the data');
  return data;
}

/** Has the files read again, because one of them has changed. */
export function forgetSiteData(): void {
  known = undefined;
}
