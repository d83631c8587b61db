import type { Tier } from '../words/vocabulary/index.ts';

/**
 * Smallest award of each size, in dollars. The introduction gives ranges with gaps between them, and any limit inside a
 * gap sorts the 39 the same way.
 */
const middleFrom = 1_000_000;
const largeFrom = 12_000_000;

/** Size of an award, in dollars, by the ranges that the report's introduction gives. */
export function tierOf(award: number): Tier {
  if (award < middleFrom) return 'low';
  return award < largeFrom ? 'mid' : 'top';
}
