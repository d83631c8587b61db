/** Nothing is read back from a picture: a drawing lists its texts and marks with their places. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** An attribute that places a form, or gives its size or outline, and a pattern that takes a transform apart. */
const READS =
  /getAttribute\(\s*['"`](?:[xy][12]?|d[xy]?|c[xy]|r|width|height|viewBox|transform)['"`]|translate\\\(/;

/** Scripts in a page have nothing but the picture, in which they place rings; one move of Plot is joined with another. */
const may = /^(?:islands\/|charts\/clean\.ts$)/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|astro)$/.test(path) && !may.test(path));

test('a reader of places is known when it is seen', () => {
  expect("Number(mark.getAttribute('x'))").toMatch(READS);
  expect("/^M([-\\d.]+)/.exec(mark.getAttribute('d') ?? '')").toMatch(READS);
  expect('/translate\\(([-\\d.]+),([-\\d.]+)\\)/.exec(transform)').toMatch(READS);
  expect("mark.getAttribute('data-k')").not.toMatch(READS);
});

test('no file reads a place back from a picture', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((path) => READS.test(readFileSync(`src/${path}`, 'utf8')))).toEqual([]);
});
