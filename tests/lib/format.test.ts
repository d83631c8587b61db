import { expect, test } from 'vitest';
import { ordinal } from '../../src/lib/format.ts';

test.each([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [5, 'fifth'],
  [8, 'eighth'],
  [9, 'ninth'],
  [12, 'twelfth'],
  [14, 'fourteenth'],
  [20, 'twentieth'],
  [31, 'thirty-first'],
  [39, 'thirty-ninth'],
])('the place %i is %s', (place, word) => {
  expect(ordinal(place)).toBe(word);
});
