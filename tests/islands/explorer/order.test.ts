import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningFirst, ordered } from '../../../src/islands/explorer/order.ts';

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

test('those whose name begins with the words come first, each as they stood', () => {
  const names = ['Fullerton', 'Los Rios', 'West Los Angeles', 'Los Ángeles'];
  const found = (q: string): readonly string[] => beginningFirst(names, q, (name) => name);
  expect(found('los')).toEqual(['Los Rios', 'Los Ángeles', 'Fullerton', 'West Los Angeles']);
  expect(found('LOS A')[0]).toBe('Los Ángeles');
  expect(found('')).toEqual(names);
});

test('an order keeps every row once', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.string())), fc.constantFrom('x', 'x-asc', 'x-desc'), (values, sort) => {
      const sorted = ordered(values, sort, (value) => value);
      expect(sorted.toSorted()).toEqual(values.toSorted());
    }),
  );
});
