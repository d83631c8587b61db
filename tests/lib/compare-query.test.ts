import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedToCompare, withCompared, MOST_COMPARED } from '../../src/lib/compare-query.ts';

const known = ['tulare', 'orange', 'madera', 'lausd', 'sonoma'];
const isKnown = (id: string): boolean => known.includes(id);

describe('what an address asks to compare', () => {
  test('is read in its order, each once', () => {
    expect(askedToCompare('tulare~orange~tulare', isKnown)).toEqual({
      ids: ['tulare', 'orange'],
      unknown: [],
      beyond: [],
    });
  });

  test('is nothing without a value', () => {
    for (const value of [null, '', '~~']) expect(askedToCompare(value, isKnown).ids).toEqual([]);
  });

  test('has at most four, and says which it leaves out and what it does not know', () => {
    expect(askedToCompare('nope~sonoma~lausd~madera~orange~tulare~<b>', isKnown)).toEqual({
      ids: ['sonoma', 'lausd', 'madera', 'orange'],
      unknown: ['nope', '<b>'],
      beyond: ['tulare'],
    });
  });

  test('says long junk in brief', () => {
    expect(askedToCompare('x'.repeat(4000), isKnown).unknown[0]).toHaveLength(25);
  });

  test('is what was written, whatever else the address had', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...known), { maxLength: MOST_COMPARED }), (ids) => {
        const query = new URLSearchParams(withCompared(new URLSearchParams(), ids));
        expect(askedToCompare(query.get('of'), isKnown).ids).toEqual(ids);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const { ids, unknown, beyond } = askedToCompare(junk, isKnown);
        expect(ids.every(isKnown) && beyond.every(isKnown)).toBe(true);
        expect(ids.length).toBeLessThanOrEqual(MOST_COMPARED);
        expect(unknown.some(isKnown)).toBe(false);
      }),
    );
  });
});
