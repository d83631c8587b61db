/**
 * How one award compares with the others. The size of an award does not measure success: nothing here says how well a
 * consortium did.
 */
import type { Consortium } from './consortia.ts';

/** A rank, counted from the largest award down. Equal awards share a rank. */
export interface Place {
  /** 1 for the largest. */
  readonly rank: number;
  /** How many have exactly this award, the consortium included. */
  readonly sharing: number;
  /** How many are in the order. */
  readonly of: number;
}

/** An award among all of them, and among those of its size. */
export interface Standing {
  readonly amongAll: Place;
  readonly amongTier: Place;
  /** Share of the sum of all awards, and of those of its size: 0 to 1. */
  readonly shareOfAll: number;
  readonly shareOfTier: number;
}

function placeOf(award: number, awards: readonly number[]): Place {
  return {
    rank: 1 + awards.filter((other) => other > award).length,
    sharing: awards.filter((other) => other === award).length,
    of: awards.length,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Calculates how the award of one consortium compares with all the others. */
export function standingOf({ award, tier }: Consortium, all: readonly Consortium[]): Standing {
  const awards = all.map((one) => one.award);
  const ofTier = all.filter((one) => one.tier === tier).map((one) => one.award);
  return {
    amongAll: placeOf(award, awards),
    amongTier: placeOf(award, ofTier),
    shareOfAll: award / sum(awards),
    shareOfTier: award / sum(ofTier),
  };
}
