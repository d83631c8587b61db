import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsNaming } from '../../src/datasets/named-text.ts';

const known = [
  { id: 'ccd', agent: 'Long Beach Community College District' },
  { id: 'long', agent: 'Long Beach' },
  { id: 'madera', agent: 'Madera Unified' },
];

test('names the grantees of a text at the first mention of each, the longer name first', () => {
  const text = 'Long Beach Community College District led; Madera Unified and Madera Unified joined.';
  expect(partsNaming(text, known)).toEqual([
    { words: 'Long Beach Community College District', id: 'ccd' },
    { words: ' led; ' },
    { words: 'Madera Unified', id: 'madera' },
    { words: ' and Madera Unified joined.' },
  ]);
});

test('takes no part of a word for a name, and nothing for an empty text', () => {
  expect(partsNaming('Madera Unifiedly', known)).toEqual([{ words: 'Madera Unifiedly' }]);
  expect(partsNaming('', known)).toEqual([]);
});

test('loses no letter of any text', () => {
  const words = fc.oneof(fc.string(), fc.constantFrom(...known.map(({ agent }) => agent)));
  fc.assert(
    fc.property(fc.array(words), (some) => {
      const text = some.join(' ');
      const parts = partsNaming(text, known);
      expect(parts.map((part) => part.words).join('')).toBe(text);
      const ids = parts.flatMap(({ id }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
