/** The site's data, read and checked once for everything that a build makes from them. */
import { readWorld } from '../datasets/files.ts';
import { loadData, type Data } from '../datasets/load.ts';

const known = new Map<string, Data>();

/**
 * The data in data/, the same object each time.
 * @param root the folder that holds data/
 * @throws DataProblems, which lists everything that is wrong in all files
 */
export function siteData(root = '.'): Data {
  const data = known.get(root) ?? loadData(readWorld(root));
  known.set(root, data);
  return data;
}

/** Has the files read again, because one of them has changed. */
export function forgetSiteData(): void {
  known.clear();
}
