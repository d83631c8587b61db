import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', '.cache', '.astro']);

/** A copy of the project in a folder of its own, to try a change in; whoever asks for it removes it. */
export function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  cpSync('.', folder, { recursive: true, filter: (path) => !LEFT_OUT.has(path) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}
