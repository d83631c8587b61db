import { agencyTypes, codes, type AgencyType, type Tier } from '../words/vocabulary/index.ts';
import { cumsum, pairs } from 'd3';
import { hundredth } from './elements.ts';
import { reaches, shapePath, shapesPath } from './shapes.ts';

/** The facts about a consortium that the line needs. */
export interface Award {
  readonly id: string;
  readonly agency_type: AgencyType;
  readonly tier: Tier;
  /** Dollars. */
  readonly award: number;
}

/** A mark: a shape centered on a point. A horizontal line runs along `x`, a vertical one along `y`. */
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

/** Positions of the marks of one tier, in pixels. */
export interface Stretch {
  readonly tier: Tier;
  readonly count: number;
  /** Smallest and largest award in dollars. */
  readonly least: number;
  readonly most: number;
  /** Where its first mark begins and its last mark ends along the line. */
  readonly start: number;
  readonly end: number;
  /** How far its tallest mark extends from the line. */
  readonly reach: number;
}

/** Sizes for a line of awards, in pixels. */
export interface LineMeasures {
  /** Whether the line is vertical, with awards to its left. Otherwise, it is horizontal, with awards above it. */
  readonly upright: boolean;
  /** Distance from the outer edge of the first mark to that of the last. */
  readonly length: number;
  /** Radius of an award of {@link FULL_AWARD}. The area of a mark is proportional to its award. */
  readonly fullRadius: number;
  /** Radius of the open marks on the other side of the line, all equally large, and their distance from the line. */
  readonly openRadius: number;
  readonly openDistance: number;
  /** Smallest space between two marks, between two tiers, and from center to center. */
  readonly gap: number;
  readonly tierGap: number;
  readonly pitch: number;
}

/** The line, which is at 0, with the awards on one side and what lasted on the other. */
export interface Line {
  readonly awards: readonly Mark[];
  readonly lasting: readonly Mark[];
  readonly stretches: readonly Stretch[];
  /** How far the largest award extends from the line. */
  readonly reach: number;
}

/** The largest award in dollars, from which all radii are calculated. */
export const FULL_AWARD = 15_000_000;

/** Space between a mark and the line it rests on. */
const REST = 1.5;

/** A mark's size as the line sees it: before and after its center along the line, toward the line and away. */
interface Footprint {
  readonly before: number;
  readonly after: number;
  readonly toward: number;
  readonly away: number;
}

function footprint(agencyType: AgencyType, radius: number, upright: boolean): Footprint {
  const { across, up, down } = reaches[agencyType];
  const [before, after, toward, away] = upright ? [up, down, across, across] : [across, across, down, up];
  return { before: before * radius, after: after * radius, toward: toward * radius, away: away * radius };
}

interface Sized {
  readonly award: Award;
  readonly radius: number;
  readonly size: Footprint;
}

function sized(award: Award, { fullRadius, upright }: LineMeasures): Sized {
  const radius = fullRadius * Math.sqrt(award.award / FULL_AWARD);
  return { award, radius, size: footprint(award.agency_type, radius, upright) };
}

/** The least distance between the centers of two marks side by side. */
function stepBetween(one: Sized, other: Sized, { gap, tierGap, pitch }: LineMeasures): number {
  const edges = one.size.after + other.size.before;
  return one.award.tier === other.award.tier ? Math.max(edges + gap, pitch) : edges + tierGap;
}

/** A mark with the place of its center along the line. */
type Placed = Sized & { readonly position: number };

/** The awards side by side, the first mark's edge at 0; all gaps are widened alike, so that the marks fill the length. */
function placedAlong(awards: readonly Award[], measures: LineMeasures): Placed[] {
  const marks = awards.map((award) => sized(award, measures));
  const steps = pairs(marks, (one, other) => stepBetween(one, other, measures));
  const least = cumsum([marks[0]?.size.before ?? 0, ...steps]);
  const left = measures.length - (least.at(-1) ?? 0) - (marks.at(-1)?.size.after ?? 0);
  if (left < 0) throw new RangeError(`The line of awards is ${-left} px too short for its marks.`);
  const more = left / Math.max(steps.length, 1);
  return marks.map((mark, index) => ({ ...mark, position: (least[index] ?? 0) + index * more }));
}

function markAt({ award, position }: Placed, distance: number, radius: number, upright: boolean): Mark {
  const [x, y] = upright ? [distance, position] : [position, distance];
  const agencyType = award.agency_type;
  return {
    id: award.id,
    agencyType,
    x: hundredth(x),
    y: hundredth(y),
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
    start: hundredth(Math.min(...placed.map(({ position, size }) => position - size.before))),
    end: hundredth(Math.max(...placed.map(({ position, size }) => position + size.after))),
    reach: hundredth(Math.max(...placed.map(reachOf))),
  };
}

/**
 * Lays out the drawing on the cover: every award as a mark on a line, with an open mark opposite it.
 * @param awards the awards from smallest to largest, grouped by tier
 * @throws RangeError if the marks do not fit the length
 */
export function lineOfThirtyNine(awards: readonly Award[], measures: LineMeasures): Line {
  const { upright, openRadius, openDistance } = measures;
  const placed = placedAlong(awards, measures);
  const byTier = Map.groupBy(placed, ({ award }) => award.tier);
  return {
    awards: placed.map((one) => markAt(one, -(REST + one.size.toward), one.radius, upright)),
    lasting: placed.map((one) => markAt(one, openDistance, openRadius, upright)),
    stretches: [...byTier].map(([tier, members]) => stretchOf(tier, members)),
    reach: hundredth(Math.max(...placed.map(reachOf))),
  };
}

/** All marks of one agency type on a line, one path for each part of the drawing. */
interface KindOnLine {
  readonly agencyType: AgencyType;
  readonly awards: string;
  readonly lasting: string;
  /** From each award, across the line, to its open mark. */
  readonly stems: string;
}

export function kindsOnLine({ awards, lasting }: Pick<Line, 'awards' | 'lasting'>): KindOnLine[] {
  return codes(agencyTypes).map((agencyType) => {
    const ofKind = (mark: Mark): boolean => mark.agencyType === agencyType;
    const [filled, open] = [awards.filter(ofKind), lasting.filter(ofKind)];
    return {
      agencyType,
      awards: shapesPath(agencyType, filled),
      lasting: shapesPath(agencyType, open),
      stems: open.map(({ x, y, radius }, index) => `M${x},${filled[index]?.y ?? y}V${y - radius}`).join(''),
    };
  });
}

/** How many steps two tiers of the row stand apart; within a tier it is one. */
const TIER_STEPS = 1.85;

/**
 * Lays out the row under every masthead: equal marks at equal distances, with more space between tiers.
 * @returns the position of each award along the row, from 0 for the first to 1 for the last
 */
export function rowOfThirtyNine(awards: readonly Award[]): number[] {
  const steps = pairs(awards, (one, other) => (one.tier === other.tier ? 1 : TIER_STEPS));
  const places = [...cumsum([0, ...steps])];
  return places.map((place) => place / (places.at(-1) || 1));
}
