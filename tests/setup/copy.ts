import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', '.cache', '.astro']);

/** Copies the project into a new folder, where a change can be tried. The caller removes the folder. */
export function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  cpSync('.', folder, { recursive: true, filter: (path) => !LEFT_OUT.has(path) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}
