/** The site's data, read and checked once for everything that a build makes from them. */
import { readWorld } from '../datasets/files.ts';
import { loadData, type Data } from '../datasets/load.ts';
import { DataProblems } from '../datasets/problems.ts';
import { dataNumberProblems } from '../prose/check-data-numbers.ts';
import { readContent } from '../prose/files.ts';

let known: Data | undefined;

/**
 * The data in data/, the same object each time.
 * @throws DataProblems, which lists everything that is wrong in all files
 */
export function siteData(): Data {
  known ??= checkedData();
  return known;
}

function checkedData(): Data {
  const world = readWorld('.');
  const data = loadData(world);
  const problems = dataNumberProblems(world, data, readContent('.')?.dataNumbers ?? new Map());
  if (problems.length > 0) throw new DataProblems(problems, 'the notes of the data');
  return data;
}

/** Has the files read again, because one of them has changed. */
export function forgetSiteData(): void {
  known = undefined;
}
