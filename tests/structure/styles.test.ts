import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** As long as a file of code may be. */
const MOST_LINES = 250;

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

test('no style sheet is longer than a file of code may be', () => {
  const long = sheets.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES);
  expect(sheets.length).toBeGreaterThan(50);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('a sheet that is in parts is nothing but the list of them', () => {
  const parted = sheets.filter(({ text }) => text.includes('@import'));
  const mixed = parted.filter(
    ({ text }) => !/^(?:\/\*.*?\*\/\s*)?(?:@import '\.\/[\w-]+\.css';\n)+$/s.test(text),
  );
  expect(parted.length).toBeGreaterThan(5);
  expect(mixed.map(({ path }) => path)).toEqual([]);
});
