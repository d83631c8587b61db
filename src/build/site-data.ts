/** The site's data, read and checked once for everything that a build makes from them. */
import { readWorld } from '../datasets/files.ts';
import { loadData, type Data } from '../datasets/load.ts';
import { DataProblems } from '../datasets/problems.ts';
import { dataNumberProblems } from '../prose/check-data-numbers.ts';
import { readContent } from '../prose/files.ts';

const known = new Map<string, Data>();

/**
 * The data in data/, the same object each time.
 * @param root the folder that holds data/
 * @throws DataProblems, which lists everything that is wrong in all files
 */
export function siteData(root = '.'): Data {
  const data = known.get(root) ?? checkedData(root);
  known.set(root, data);
  return data;
}

function checkedData(root: string): Data {
  const world = readWorld(root);
  const data = loadData(world);
  const problems = dataNumberProblems(world, data, readContent(root)?.dataNumbers ?? new Map());
  if (problems.length > 0) throw new DataProblems(problems, 'the notes of the data');
  return data;
}

/** Has the files read again, because one of them has changed. */
export function forgetSiteData(): void {
  known.clear();
}
