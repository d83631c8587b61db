/** Where the parts of the map stand at a width. */
import type { Circle } from '../boxes.ts';
import type { Sides } from './leaders.ts';
import { INSET_UNITS } from './inset.ts';
import { STATE_UNITS } from './outline.ts';

/** A place for a block of text: its upper left corner and the width of its lines. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The circle of an inset, and how its marks are named: beside the circle, inside it, or in a list below it. */
export interface InsetPlace {
  readonly ring: Circle;
  readonly sides: Sides | 'inside' | 'list';
  /** Where the head of the inset stands. */
  readonly head: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' };
  /**
   * How a line joins the circle with its place on the state: straight, up and then level, or level and then up; in a
   * list, not at all.
   */
  readonly join: 'straight' | 'over' | 'under' | null;
}

/** The places of all parts. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly state: Spot & { readonly height: number };
  /** Radius of the mark of $15 million. */
  readonly fullRadius: number;
  /** How many marks on the state have their names. */
  readonly named: number;
  readonly insets: readonly [InsetPlace, InsetPlace];
  readonly apart: Spot;
  readonly key: Spot;
  /** Places of the two annotations: in the north, and under the southern inset; none if there is no room. */
  readonly notes: readonly Spot[];
}

/** How many locations there are to be listed. */
export interface Counts {
  readonly apart: number;
  readonly insets: readonly [number, number];
}

/** From this width on insets stand beside the state; below the next, names stand in lists. The page's own steps. */
const WIDE = 920;
const MEDIUM = 600;

/** Height of a row in the list below an inset: a finger's target and more. */
export const ROW = 28;
/** Pixels that the longest name takes beside an inset, with its line's visible end. */
const NAME = 178;
/** The same at all widths, so that marks are too. */
const FULL_RADIUS = 13;
const TOP = 6;
const HEAD = 26;

/** Drawings keep two decimals: state and insets have sizes whose scale needs no more. */
const whole = (pixels: number, units: number): number => (Math.floor((100 * pixels) / units) * units) / 100;
const stateSize = (pixels: number): number => whole(pixels, STATE_UNITS);
const insetSize = (pixels: number): number => whole(pixels, INSET_UNITS);

const above = (ring: Circle): InsetPlace['head'] => ({
  x: ring.x,
  y: ring.y - ring.radius - 14,
  anchor: 'middle',
});

const below = (ring: Circle): InsetPlace['head'] => ({
  x: ring.x,
  y: ring.y + ring.radius + 24,
  anchor: 'middle',
});

/** The state reaches from the left edge to the insets, which stand east of it, from north to south as what they enlarge. */
function wide(width: number, aspect: number): Layout {
  const stateWidth = stateSize(width * 0.68);
  const state = { x: width * 0.072, y: TOP, width: stateWidth, height: stateWidth * aspect };
  const radius = { bay: insetSize(width * 0.1), angeles: insetSize(width * 0.191) };
  const bay = { x: state.x + stateWidth * 0.57, y: TOP + radius.bay + 14, radius: radius.bay };
  const angeles = {
    x: width - radius.angeles - 7,
    y: state.height * 0.49,
    radius: radius.angeles,
  };
  const key = { x: 2, y: state.height * 0.8, width: stateWidth * 0.3 };
  const east = bay.x + bay.radius + NAME;
  return {
    width,
    height: state.y + state.height + 8,
    state,
    fullRadius: FULL_RADIUS,
    named: Infinity,
    insets: [
      { ring: bay, sides: 'right', head: below(bay), join: 'over' },
      { ring: angeles, sides: 'inside', head: above(angeles), join: 'under' },
    ],
    apart: { x: east, y: TOP + 16, width: width - east },
    key,
    notes: [
      { x: state.x + stateWidth * 0.06, y: state.height * 0.06, width: stateWidth * 0.3 },
      { x: angeles.x + 24, y: angeles.y + angeles.radius + 36, width: width - angeles.x - 44 },
    ],
  };
}

function medium(width: number, aspect: number): Layout {
  const stateWidth = stateSize(width * 0.83);
  const state = { x: width - stateWidth - 1, y: TOP, width: stateWidth, height: stateWidth * aspect };
  const radius = { bay: insetSize(width * 0.115), angeles: insetSize(Math.min(width * 0.167, 125)) };
  const bay = { x: radius.bay + 2, y: state.height * 0.8, radius: radius.bay };
  const angeles = {
    x: Math.min(width * 0.6, width - NAME - radius.angeles),
    y: state.y + state.height + radius.angeles + 12,
    radius: radius.angeles,
  };
  const east = state.x + stateWidth * 0.46;
  return {
    width,
    height: angeles.y + angeles.radius + 32,
    state,
    fullRadius: FULL_RADIUS,
    named: Infinity,
    insets: [
      { ring: bay, sides: 'right', head: below(bay), join: 'straight' },
      { ring: angeles, sides: 'both', head: below(angeles), join: 'straight' },
    ],
    apart: { x: east, y: TOP + 14, width: width - east },
    key: { x: east, y: TOP + 106, width: width - east },
    notes: [],
  };
}

function narrow(width: number, aspect: number, { apart: isApart, insets: counts }: Counts): Layout {
  const stateWidth = stateSize(Math.min(width - 2, 440));
  const state = { x: (width - stateWidth) / 2, y: TOP, width: stateWidth, height: stateWidth * aspect };
  const apart = { x: 0, y: state.y + state.height + 26, width };
  const radius = insetSize(Math.min(width / 2 - 12, 150));
  let y = apart.y + (isApart > 0 ? 62 : -16);
  const insets = counts.map((count): InsetPlace => {
    const ring = { x: width / 2, y: y + HEAD + 14 + radius, radius };
    const head = { x: 0, y: y + HEAD, anchor: 'start' as const };
    y = ring.y + radius + 20 + count * ROW + 12;
    return { ring, sides: 'list', head, join: null };
  });
  return {
    width,
    height: y,
    state,
    fullRadius: FULL_RADIUS,
    named: 6,
    insets: insets as [InsetPlace, InsetPlace],
    apart,
    key: { x: state.x + stateWidth * 0.46, y: TOP + 14, width: stateWidth * 0.54 },
    notes: [],
  };
}

/**
 * The layout for a width.
 * @param aspect height of the state for a width of 1
 */
export function layoutFor(width: number, aspect: number, counts: Counts): Layout {
  if (width >= WIDE) return wide(width, aspect);
  return width >= MEDIUM ? medium(width, aspect) : narrow(width, aspect, counts);
}
