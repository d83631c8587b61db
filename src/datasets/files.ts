/** The files of data/ on disk. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { changelogPath } from './changelog.ts';
import type { World } from './load.ts';

/**
 * All JSON files of data/ and the changelog, by path from the root; none where there is no such folder.
 * @param root the folder that holds data/
 */
export function readWorld(root: string): World {
  if (!existsSync(join(root, 'data'))) return {};
  const paths = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
    .map((path) => `data/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.json') || path === changelogPath);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
