import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { amountsInFull, termsOf } from '../../src/lib/search-terms.ts';

const words = (text: string): string[] => termsOf(text).map(({ word }) => word);

describe('the words of a text', () => {
  test.each([
    ['The district’s partners', ['the', 'district', 'partners']],
    ['W.E.B. DuBois', ['web', 'dubois']],
    ['work-based', ['work', 'based']],
    ['AB 86', ['ab', '#86']],
    ['$15 million', ['#15000000']],
    ['$600,000 each', ['#600000', 'each']],
    ['thirty-nine', ['#39']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('share a stem in their forms', () => {
    const stems = new Set(
      ['partner', 'partners', 'partnered'].flatMap((word) => termsOf(word).map(({ stem }) => stem)),
    );
    expect(stems.size).toBe(1);
  });

  test('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const { start, end } of termsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test.each([
  ['600k', '600 thousand'],
  ['$15M', '$15 million'],
  ['15 mil', '15 million'],
  ['2b', '2 billion'],
  ['4 km', '4 km'],
])('%s is written out as %s', (short, long) => {
  expect(amountsInFull(short)).toBe(long);
});
