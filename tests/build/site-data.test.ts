import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { relative, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from 'vite';
import { forgetSiteData, siteData } from '../../src/build/site-data.ts';
import { virtualModules } from '../../src/build/virtual.ts';
import { fixtureData } from '../setup/fixture.ts';

const reads = new Map<string, number>();
const { readFileSync } = fs;
const { readFile } = promises;

function note(path: unknown): void {
  const file = relative('.', resolve(String(path))).replaceAll('\\', '/');
  if (file.startsWith('data/')) reads.set(file, (reads.get(file) ?? 0) + 1);
}

beforeEach(() => {
  forgetSiteData();
  fs.readFileSync = ((...args: Parameters<typeof readFileSync>) => {
    note(args[0]);
    return readFileSync(...args);
  }) as typeof readFileSync;
  promises.readFile = ((...args: Parameters<typeof readFile>) => {
    note(args[0]);
    return readFile(...args);
  }) as typeof readFile;
  syncBuiltinESMExports();
});

afterEach(() => {
  Object.assign(fs, { readFileSync });
  Object.assign(promises, { readFile });
  syncBuiltinESMExports();
});

/** Bundles a module of the site, as the build does for pages, for browsers and for embeds in turn. */
async function bundled(input: string, ssr: boolean): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [virtualModules()],
    build: { write: false, ssr, rolldownOptions: { input } },
  });
}

test('every file of data/ is read once, whatever is made from it', async () => {
  siteData();
  await bundled('src/datasets/site.ts', true);
  await bundled('src/islands/carried/carry.ts', false);
  await bundled('src/islands/carried/carry.ts', false);
  expect(reads.size).toBeGreaterThan(15);
  expect([...reads].filter(([, times]) => times !== 1)).toEqual([]);
});

test('pages get the data as they were read', async () => {
  const { default: data } = await import('virtual:data');
  expect(data).toEqual(fixtureData());
  expect(data.current).toBe(data.releases.at(-1));
});
