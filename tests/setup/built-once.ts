import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sources, sourceState } from '../../src/build/commit.ts';

/** Where a built site is kept between two runs. */
const KEPT = '.cache/tested-site';

/** A checksum that changes with any source and its commit, the Node that builds, and the public address that is built for. */
function checksumOfSources(siteUrl: string): string {
  const hash = createHash('sha256').update(`${process.version} ${siteUrl} ${JSON.stringify(sourceState())}`);
  for (const path of sources.flatMap(filesIn)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(source: string): string[] {
  if (/\.\w+$/.test(source)) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Builds the site from the current sources, or reuses an earlier build if nothing has changed since.
 * @param build builds the site into a folder; if it fails, nothing is kept
 * @returns the folder, relative to the project's root
 */
export async function builtOnce(siteUrl: string, build: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(KEPT, checksumOfSources(siteUrl));
  if (existsSync(folder)) return folder;
  rmSync(KEPT, { recursive: true, force: true });
  const unfinished = `${folder}-unfinished`;
  await build(unfinished);
  renameSync(unfinished, folder);
  return folder;
}
