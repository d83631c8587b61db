/** Files on disk, written so that none is ever left half-written. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Changes } from '../datasets/edit/edit.ts';

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
