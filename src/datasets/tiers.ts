import type { Tier } from '../words/vocabulary.ts';

/** Least award of each size, in dollars: any limits between the ranges of the introduction part the 39 alike. */
const middleFrom = 1_000_000;
const largeFrom = 12_000_000;

/** Size of an award, in dollars, by the ranges that the report's introduction gives. */
export function tierOf(award: number): Tier {
  if (award < middleFrom) return 'low';
  return award < largeFrom ? 'mid' : 'top';
}
