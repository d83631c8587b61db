import type { AgencyType, Tier } from '../words/vocabulary.ts';
import { shapePath } from './shapes.ts';

/** What the line needs to know of a consortium. */
export interface Award {
  readonly id: string;
  readonly agency_type: AgencyType;
  readonly tier: Tier;
  /** Dollars. */
  readonly award: number;
}

/** A mark: a form centered on a point. Along the line is `x` for a level line, `y` for an upright one. */
export interface Mark {
  readonly id: string;
  readonly agencyType: AgencyType;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels of the disc of equal area. */
  readonly radius: number;
  /** The `d` attribute, drawn at the origin. */
  readonly path: string;
}

/** Where the marks of one tier stand, in pixels. */
export interface Stretch {
  readonly tier: Tier;
  /** Number of awards. */
  readonly count: number;
  /** Smallest and largest award in dollars. */
  readonly least: number;
  readonly most: number;
  /** First and last edge of its marks along the line. */
  readonly start: number;
  readonly end: number;
  /** How far its tallest mark reaches from the line. */
  readonly reach: number;
}

/** Measures of a line of awards, in pixels. */
export interface LineMeasures {
  /** Level: awards stand on the line. Upright: the line runs down and awards hang on its left. */
  readonly upright: boolean;
  /** From the first mark's edge to the last one's. */
  readonly length: number;
  /** Radius of an award of {@link FULL_AWARD}; area is the award. */
  readonly fullRadius: number;
  /** Radius of the open marks, all of one size, on the other side of the line, and their distance from it. */
  readonly openRadius: number;
  readonly openDistance: number;
  /** Least space between two marks, between two tiers, and from center to center. */
  readonly gap: number;
  readonly tierGap: number;
  readonly pitch: number;
}

/** The awards on one side of the line, which is the axis at 0, and on the other what lasted. */
export interface Line {
  readonly awards: readonly Mark[];
  readonly lasting: readonly Mark[];
  readonly stretches: readonly Stretch[];
  /** How far the largest award reaches from the line. */
  readonly reach: number;
}

/** Dollars of the largest kind of award, to which radii refer. */
export const FULL_AWARD = 15_000_000;

/** Space between a mark and the line it rests on. */
const REST = 1.5;

/** How far a form of radius 1 reaches from its center. */
interface Extent {
  readonly aside: number;
  readonly up: number;
  readonly down: number;
}

// Corners as in shapes.ts, less what the rounding takes off a diamond's right angles: .26 (√2 - 1).
const extents: Readonly<Record<AgencyType, Extent>> = {
  'school-district': { aside: 1, up: 1, down: 1 },
  'community-college-district': { aside: 0.895, up: 0.895, down: 0.895 },
  'county-office': { aside: 1.186, up: 1.329, down: 0.795 },
  charter: { aside: 1.157, up: 1.157, down: 1.157 },
};

/** A mark's size as the line sees it: before and after its center along the line, toward the line and away. */
interface Footprint {
  readonly before: number;
  readonly after: number;
  readonly toward: number;
  readonly away: number;
}

function footprint(agencyType: AgencyType, radius: number, upright: boolean): Footprint {
  const { aside, up, down } = extents[agencyType];
  const [before, after, toward, away] = upright ? [up, down, aside, aside] : [aside, aside, down, up];
  return { before: before * radius, after: after * radius, toward: toward * radius, away: away * radius };
}

/** A consortium with its size and its place along the line. */
interface Placed {
  readonly award: Award;
  readonly radius: number;
  readonly size: Footprint;
  readonly position: number;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function positionAfter(previous: Placed, award: Award, size: Footprint, measures: LineMeasures): number {
  const { gap, tierGap, pitch } = measures;
  const edge = previous.position + previous.size.after;
  if (previous.award.tier !== award.tier) return edge + tierGap + size.before;
  return Math.max(edge + gap + size.before, previous.position + pitch);
}

/** The awards side by side at their least distances, the first mark's edge at 0. */
function packed(awards: readonly Award[], measures: LineMeasures): Placed[] {
  const placed: Placed[] = [];
  for (const award of awards) {
    const radius = measures.fullRadius * Math.sqrt(award.award / FULL_AWARD);
    const size = footprint(award.agency_type, radius, measures.upright);
    const previous = placed.at(-1);
    const position = previous ? positionAfter(previous, award, size, measures) : size.before;
    placed.push({ award, radius, size, position });
  }
  return placed;
}

/** Widens all gaps alike, so that the marks fill the length. */
function spread(placed: readonly Placed[], length: number): Placed[] {
  const last = placed.at(-1);
  const left = last ? length - (last.position + last.size.after) : 0;
  if (left < 0) throw new RangeError(`The line of awards is ${-left} px too short for its marks.`);
  const step = left / Math.max(placed.length - 1, 1);
  return placed.map((one, index) => ({ ...one, position: one.position + index * step }));
}

function markAt({ award, position }: Placed, distance: number, radius: number, upright: boolean): Mark {
  const [x, y] = upright ? [distance, position] : [position, distance];
  const agencyType = award.agency_type;
  return {
    id: award.id,
    agencyType,
    x: rounded(x),
    y: rounded(y),
    radius,
    path: shapePath(agencyType, radius),
  };
}

const reachOf = ({ size }: Placed): number => REST + size.toward + size.away;

function stretchOf(tier: Tier, placed: readonly Placed[]): Stretch {
  const amounts = placed.map(({ award }) => award.award);
  return {
    tier,
    count: placed.length,
    least: Math.min(...amounts),
    most: Math.max(...amounts),
    start: rounded(Math.min(...placed.map(({ position, size }) => position - size.before))),
    end: rounded(Math.max(...placed.map(({ position, size }) => position + size.after))),
    reach: rounded(Math.max(...placed.map(reachOf))),
  };
}

/**
 * The cover's drawing: every award as a mark on a line, with an open mark across from it.
 * @param awards in the order in which they stand, smallest first, tiers together
 * @throws RangeError when the marks do not fit the length
 */
export function lineOfThirtyNine(awards: readonly Award[], measures: LineMeasures): Line {
  const { upright, length, openRadius, openDistance } = measures;
  const placed = spread(packed(awards, measures), length);
  const byTier = Map.groupBy(placed, ({ award }) => award.tier);
  return {
    awards: placed.map((one) => markAt(one, -(REST + one.size.toward), one.radius, upright)),
    lasting: placed.map((one) => markAt(one, openDistance, openRadius, upright)),
    stretches: [...byTier].map(([tier, members]) => stretchOf(tier, members)),
    reach: rounded(Math.max(...placed.map(reachOf))),
  };
}

/** How many steps two tiers of the row stand apart; within a tier it is one. */
const TIER_STEPS = 1.85;

/**
 * The row under every masthead: marks of one size at one distance, tiers parted.
 * @returns the place of each award along the row, from 0 at the first to 1 at the last
 */
export function rowOfThirtyNine(awards: readonly Award[]): number[] {
  const steps = awards.map(({ tier }, index) => {
    if (index === 0) return 0;
    return awards[index - 1]?.tier === tier ? 1 : TIER_STEPS;
  });
  const total = steps.reduce<number>((sum, step) => sum + step, 0) || 1;
  let place = 0;
  return steps.map((step) => (place += step) / total);
}
