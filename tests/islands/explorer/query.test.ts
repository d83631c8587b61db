import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hasUnknown,
  initialQuery,
  isSameQuery,
  readQuery,
  without,
  writeQuery,
  type Query,
} from '../../../src/islands/explorer/query.ts';

const offer = {
  facets: { tier: ['low', 'mid', 'top'], extent: ['all', 'few if any', 'n=12'] },
  sorts: ['appendix', 'award-desc', 'name'],
};
const initial = initialQuery(offer);
const read = (query: string): Query => readQuery(offer, new URLSearchParams(query));
const write = (query: Query, address = ''): string => writeQuery(offer, query, new URLSearchParams(address));

const queries = fc.record({
  q: fc.string().map((text) => text.trim().replace(/\s+/g, ' ')),
  chosen: fc.record({
    tier: fc.subarray(offer.facets.tier),
    extent: fc.subarray(offer.facets.extent),
  }),
  sort: fc.constantFrom(...offer.sorts),
});

describe('what is asked of rows, in an address', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(read(write(query))).toEqual(query);
      }),
    );
  });

  test('is nothing for the page as it stands', () => {
    expect(write(initial)).toBe('');
    expect(read('')).toEqual(initial);
  });

  test('is short and in the order of the page, however it was chosen', () => {
    expect(write(read('tier=top~low&tier=top&sort=award-desc&q= data%20 gaps '))).toBe(
      'q=data+gaps&tier=low~top&sort=award-desc',
    );
    expect(write(read('tier=mid&tier=low'))).toBe('tier=low~mid');
  });

  test('leaves what others say in the address alone', () => {
    expect(write(initial, 'focus=madera~tulare&tier=low')).toBe('focus=madera~tulare');
    expect(write(read('tier=mid'), 'utm=1')).toBe('utm=1&tier=mid');
  });

  test('is nothing for any junk', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (tier, sort) => {
        const junk = new URLSearchParams({
          tier: `x${tier.replaceAll('~', '')}`,
          sort: `x${sort}`,
          other: tier,
        });
        expect(readQuery(offer, junk)).toEqual(initial);
      }),
    );
    expect(read('tier=constructor&sort=__proto__&__proto__=low')).toEqual(initial);
  });

  test('is known or not; what others say does not count', () => {
    const has = (query: string): boolean => hasUnknown(offer, new URLSearchParams(query));
    expect(['tier=junk', 'tier=low~junk', 'sort=size', 'extent=all&extent=none'].filter(has)).toHaveLength(4);
    expect(['', 'tier=low~mid', 'sort=name', 'utm=junk&focus=madera', 'q=junk'].filter(has)).toEqual([]);
  });

  test('is the same for two addresses that ask the same', () => {
    expect(isSameQuery(offer, read('tier=low~mid'), read('tier=mid~low~junk'))).toBe(true);
    expect(isSameQuery(offer, read('tier=low'), initial)).toBe(false);
  });
});

test('one value of a facet can be taken back, and the rest stays', () => {
  expect(write(without(read('tier=low~mid&q=x'), 'tier', 'low'))).toBe('q=x&tier=mid');
});
