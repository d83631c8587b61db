import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
const texts = tracked.filter(
  (path) => !/\.(woff2|png)$/.test(path) && path !== 'tests/structure/alone.test.ts',
);

test('no file names a machine, a registry or how the work was handed out', () => {
  const told = /\/(?:home|Users|work|root)\/[a-z]|registry\.npm|npmjs\.org|\bissue #\d|\bsession \d/i;
  const wrong = texts.filter((path) => told.test(readFileSync(path, 'utf8')));
  expect(texts.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('the lock file is whole: every platform, no download addresses', () => {
  interface Lock {
    packages: Record<string, { optional?: boolean; os?: string[]; cpu?: string[]; resolved?: string }>;
  }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const names = Object.keys(packages);
  expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
  for (const platform of ['linux-x64', 'darwin-arm64', 'darwin-x64', 'win32-x64']) {
    for (const scope of ['@rolldown/binding', '@img/sharp', '@esbuild/']) {
      const found = names.some((name) => name.includes(scope) && name.includes(platform));
      expect(found, `${scope} for ${platform}`).toBe(true);
    }
  }
});
