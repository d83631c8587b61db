import { expect, test } from 'vitest';
import { isWhole } from '../../src/lib/publisher.ts';
import { publisherLabel } from '../../src/words/publisher.ts';

test.each([
  ['Public Policy Lab', 'https://a.example/', 'Public Policy Lab'],
  ['Public Policy Lab', null, 'Public Policy Lab'],
  [null, 'https://a.example/', 'publisher not named'],
  [null, null, 'unpublished copy'],
])('published by %j at %j, a copy is labeled “%s”', (name, address, label) => {
  expect(publisherLabel(name, address)).toBe(label);
});

test.each([
  ['https://a.example/', true],
  ['/figures/', false],
  ['', false],
])('%j is a whole address: %j', (address, expected) => {
  expect(isWhole(address)).toBe(expected);
});
