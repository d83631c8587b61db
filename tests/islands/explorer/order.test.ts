import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ordered } from '../../../src/islands/explorer/order.ts';

const rows = [
  { name: 'b', award: '900' },
  { name: 'Á', award: '15000000' },
  { name: 'c', award: null },
  { name: 'C', award: '600' },
];
type Key = 'name' | 'award';
const names = (sort: string): string =>
  ordered(rows, sort, (row, key) => row[key as Key])
    .map(({ name }) => name)
    .join('');

test('numbers stand by size, words by the alphabet, rows without a value last', () => {
  expect(names('name')).toBe('ÁbcC');
  expect(names('name-desc')).toBe('cCbÁ');
  expect(names('award-asc')).toBe('CbÁc');
  expect(names('award-desc')).toBe('ÁbCc');
});

test('an order keeps every row once', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.string())), fc.constantFrom('x', 'x-asc', 'x-desc'), (values, sort) => {
      const sorted = ordered(values, sort, (value) => value);
      expect(sorted.toSorted()).toEqual(values.toSorted());
    }),
  );
});
