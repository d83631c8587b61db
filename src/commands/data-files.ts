/** The files of data/ on disk: read all at once, and written so that no file is ever left half-written. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { changelogPath } from '../datasets/changelog.ts';
import type { Changes } from '../datasets/edit.ts';
import type { World } from '../datasets/load.ts';

/** All JSON files of data/ and the changelog, by path from the root. */
export function readWorld(root: string): World {
  if (!existsSync(join(root, 'data'))) return {};
  const paths = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
    .map((path) => `data/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.json') || path === changelogPath);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Text of a file, or undefined when there is none. */
export function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Writes every file under a temporary name first, and only then renames them. */
export function writeFiles(root: string, changes: Changes): void {
  const paths = Object.keys(changes).map((path) => ({
    path: resolve(root, path),
    text: changes[path] ?? null,
  }));
  const written = paths.filter(({ text }) => text !== null);
  for (const { path, text } of written) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary(path), text ?? '');
  }
  for (const { path } of written) renameSync(temporary(path), path);
  for (const { path, text } of paths) if (text === null) rmSync(path);
}

function temporary(path: string): string {
  return `${path}.new`;
}
