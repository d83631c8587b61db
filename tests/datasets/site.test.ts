import { expect, test } from 'vitest';
import { datasetNames } from '../../src/datasets/catalog.ts';
import {
  consortia,
  difference,
  differencesOf,
  passagesOf,
  quantity,
  release,
  sourcesOfDifference,
  stated,
  tables,
} from '../../src/datasets/site.ts';

test('the site has the tables, the release and the 39', () => {
  expect(Object.keys(tables)).toEqual(datasetNames);
  expect(consortia).toHaveLength(39);
  expect(release).toMatchObject({ version: '1.0.0', status: 'draft', label: '1.0.0 (draft)' });
  expect(release.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('a paragraph has its passages, in their order', () => {
  expect(passagesOf('III.local', 5).map(({ id }) => id)).toContain('C057');
  expect(passagesOf('III.local', 99)).toEqual([]);
});

test('a number is found whether printed or computed', () => {
  expect(quantity('consortia').origin).toBe('printed');
  expect(quantity('awards-total').origin).toBe('computed');
});

test('a number is stated only when it is one', () => {
  expect(stated('consortia')).toBe(39);
  for (const id of ['funding-length', 'trust-established', 'coalition-miles'])
    expect(() => stated(id)).toThrow(`"${id}" is a range, a date or a word: it has no single value.`);
});

test('a consortium has the differences that concern it, and a difference its sources', () => {
  expect(differencesOf('western-placer').map(({ id }) => id)).toEqual([
    'rounded-awards',
    'western-placer-award',
    'western-placer-region',
  ]);
  expect(differencesOf('coronado')).toEqual([]);
  expect(difference('founding-date').topic).toBe('dates');
  expect(sourcesOfDifference('founding-date').map(({ id }) => id)).toContain('founding-date.1');
  expect(sourcesOfDifference('dual-enrollment')).toEqual([]);
  expect(() => difference('founding-day')).toThrow('discrepancies has no row "founding-day"');
});
