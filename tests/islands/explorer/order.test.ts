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

/** Names and amounts, as rows have them: words of letters, and whole numbers. */
const word = fc.stringMatching(/^[a-z]{1,6}$/);
const amount = fc.nat().map(String);

test.each([
  ['words', word, (one: string, other: string) => one.localeCompare(other, 'en')],
  ['numbers', amount, (one: string, other: string) => Number(one) - Number(other)],
] as const)(
  'an order of %s keeps every row once, rising or falling, with those without a value last',
  (_, value, compare) => {
    fc.assert(
      fc.property(fc.array(fc.option(value)), fc.constantFrom('x', 'x-asc', 'x-desc'), (values, sort) => {
        const sorted = ordered(values, sort, (one) => one);
        expect(sorted.toSorted()).toEqual(values.toSorted());
        const valued = sorted.filter((one) => one !== null);
        expect(sorted.slice(0, valued.length)).toEqual(valued);
        const sign = sort.endsWith('-desc') ? -1 : 1;
        valued.slice(1).forEach((one, index) => {
          expect(sign * compare(valued[index] ?? '', one)).toBeLessThanOrEqual(0);
        });
      }),
    );
  },
);

test('equals stand as they stood, whatever the direction', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b')), fc.constantFrom('x', 'x-desc'), (values, sort) => {
      const numbered = values.map((value, place) => ({ value, place }));
      const sorted = ordered(numbered, sort, ({ value }) => value);
      for (const letter of ['a', 'b']) {
        const places = sorted.filter(({ value }) => value === letter).map(({ place }) => place);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }
    }),
  );
});
