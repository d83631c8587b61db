import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find, type Row } from '../../../src/islands/explorer/match.ts';
import { folded } from '../../../src/lib/folded.ts';
import type { Query } from '../../../src/islands/explorer/query.ts';

const offer = { facets: { tier: ['low', 'mid', 'top'], sector: ['k12', 'college', 'state'] }, sorts: [] };
const row = (tier: string[], sector: string[], text = ''): Row => ({
  values: { tier, sector },
  texts: () => [folded(text)],
});
const ask = (asked: { q?: string; tier?: string[]; sector?: string[] }): Query => ({
  q: asked.q ?? '',
  chosen: { tier: asked.tier ?? [], sector: asked.sector ?? [] },
  sort: '',
});
const indexes = (rows: readonly Row[], query: Query): number[] =>
  find(rows, offer, query).isFound.flatMap((isFound, index) => (isFound ? [index] : []));

const rows = [
  row(['low'], ['k12', 'college'], 'Cañada and Long Beach’s partners'),
  row(['mid'], ['k12'], 'Long data'),
  row(['top'], ['state'], 'gaps in DATA'),
  row(['low'], [], 'nothing'),
];

describe('rows', () => {
  test('are all found when nothing is asked', () => {
    expect(indexes(rows, ask({}))).toEqual([0, 1, 2, 3]);
  });

  test('are found by any value of a facet, and by all facets', () => {
    expect(indexes(rows, ask({ tier: ['low', 'mid'] }))).toEqual([0, 1, 3]);
    expect(indexes(rows, ask({ tier: ['low', 'mid'], sector: ['k12'] }))).toEqual([0, 1]);
    expect(indexes(rows, ask({ sector: ['college', 'state'] }))).toEqual([0, 2]);
  });

  test('are found by each word, in any order, without regard to case, accents and apostrophes', () => {
    expect(indexes(rows, ask({ q: 'data GAPS' }))).toEqual([2]);
    expect(indexes(rows, ask({ q: 'canada' }))).toEqual([0]);
    expect(indexes(rows, ask({ q: "beach's" }))).toEqual([0]);
    expect(indexes(rows, ask({ q: 'long' }))).toEqual([0, 1]);
    expect(indexes(rows, ask({ q: 'long gaps' }))).toEqual([]);
  });

  test('are counted beside each option as if that facet were not asked', () => {
    const { counts } = find(rows, offer, ask({ tier: ['low'], sector: ['k12'] }));
    expect([...(counts['tier'] ?? [])]).toEqual([
      ['low', 1],
      ['mid', 1],
      ['top', 0],
    ]);
    expect([...(counts['sector'] ?? [])]).toEqual([
      ['k12', 1],
      ['college', 1],
      ['state', 0],
    ]);
  });
});

test('a count says how many rows the option alone would show beside everything else asked', () => {
  const some = fc.array(
    fc
      .record({
        tier: fc.subarray(offer.facets.tier),
        sector: fc.subarray(offer.facets.sector),
        text: fc.constantFrom('data', 'gaps', 'data gaps'),
      })
      .map(({ tier, sector, text }) => row(tier, sector, text)),
  );
  const asked = fc.record({
    q: fc.constantFrom('', 'data', 'gaps data'),
    tier: fc.subarray(offer.facets.tier),
    sector: fc.subarray(offer.facets.sector),
  });
  fc.assert(
    fc.property(some, asked, fc.constantFrom(...offer.facets.tier), (all, query, tier) => {
      const { counts } = find(all, offer, ask(query));
      expect(counts['tier']?.get(tier)).toBe(indexes(all, ask({ ...query, tier: [tier] })).length);
    }),
  );
});
