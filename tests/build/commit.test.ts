import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceState } from '../../src/build/commit.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commit-'));
  mkdirSync(join(folder, 'src'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

function commit(): string {
  git('add', '.');
  git('commit', '--quiet', '--message', 'x');
  return git('rev-parse', 'HEAD');
}

test('is not known without a repository, nor for sources that are not in it', () => {
  write('src/a.ts', '1');
  expect(sourceState(folder)).toBeNull();
  git('init', '--quiet');
  expect(sourceState(folder)).toBeNull();
});

test('is the last commit that changed what the site is made from', () => {
  git('init', '--quiet');
  write('src/a.ts', '1');
  const made = commit();
  write('README.md', 'said later');
  commit();
  expect(sourceState(folder)).toEqual({ commit: made, isChanged: false });
});

test('says that sources were changed, or added, and not committed', () => {
  git('init', '--quiet');
  write('src/a.ts', '1');
  const made = commit();
  write('README.md', 'no source');
  expect(sourceState(folder)?.isChanged).toBe(false);
  write('src/b.ts', '2');
  expect(sourceState(folder)).toEqual({ commit: made, isChanged: true });
});
