/** Where the parts of the map stand at a width. */
import type { Circle } from '../boxes.ts';
import { none, over, straight, toTop, under, type Join } from './joins.ts';
import type { Sides } from './leaders.ts';
import { INSET_UNITS, STATE_UNITS } from './outline.ts';

/** A place for a block of text: its upper left corner and the width of its lines. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The circle of an inset, and how its marks are named: beside the circle, inside it, in a list below it, or not. */
export interface InsetPlace {
  readonly ring: Circle;
  readonly naming: Sides | 'inside' | 'list' | 'none';
  /** Where the head of the inset stands. */
  readonly head: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' };
  readonly join: Join;
}

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
  readonly key: Spot | null;
  /** Places of the two annotations: in the north, and under the southern inset; none if there is no room. */
  readonly notes: readonly Spot[];
}

/** How many locations there are to be listed. */
interface Counts {
  readonly apart: number;
  readonly insets: readonly [number, number];
}

/** The layout for a width. @param aspect height of the state for a width of 1 */
export type Lay = (width: number, aspect: number, counts: Counts) => Layout;

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
const insetSize = (pixels: number): number => whole(pixels, INSET_UNITS);

/** A hundredth of this is a step of the state's width. */
const STATE_STEP = 2 * STATE_UNITS;

/** The state with its left edge at `left` of its width. */
function stateAt(pixels: number, aspect: number, left: (width: number) => number): Layout['state'] {
  const width = whole(pixels, STATE_STEP);
  return { x: left(width), y: TOP, width, height: width * aspect };
}

const above = ({ x, y, radius }: Circle): InsetPlace['head'] => ({ x, y: y - radius - 14, anchor: 'middle' });
const below = ({ x, y, radius }: Circle, by = 24): InsetPlace['head'] => ({
  x,
  y: y + radius + by,
  anchor: 'middle',
});

const usual = { fullRadius: FULL_RADIUS, named: Infinity, notes: [] } as const;

/** The state reaches from the left edge to the insets, which stand east of it, from north to south as what they enlarge. */
const wide: Lay = (width, aspect) => {
  const state = stateAt(width * 0.68, aspect, () => width * 0.072);
  const [bayRadius, radius] = [insetSize(width * 0.1), insetSize(width * 0.191)];
  const bay = { x: state.x + state.width * 0.57, y: TOP + bayRadius + 14, radius: bayRadius };
  const angeles = { x: width - radius - 7, y: state.height * 0.49, radius };
  const east = bay.x + bay.radius + NAME;
  return {
    ...usual,
    width,
    height: state.y + state.height + 8,
    state,
    insets: [
      { ring: bay, naming: 'right', head: below(bay), join: over },
      { ring: angeles, naming: 'inside', head: above(angeles), join: under },
    ],
    apart: { x: east, y: TOP + 16, width: width - east },
    key: { x: 2, y: state.height * 0.8, width: state.width * 0.3 },
    notes: [
      { x: state.x + state.width * 0.06, y: state.height * 0.06, width: state.width * 0.3 },
      { x: angeles.x + 24, y: angeles.y + radius + 36, width: width - angeles.x - 44 },
    ],
  };
};

const medium: Lay = (width, aspect) => {
  const state = stateAt(width * 0.83, aspect, (own) => width - own - 1);
  const [bayRadius, radius] = [insetSize(width * 0.115), insetSize(Math.min(width * 0.167, 125))];
  const bay = { x: bayRadius + 2, y: state.height * 0.8, radius: bayRadius };
  const angeles = {
    x: Math.min(width * 0.6, width - NAME - radius),
    y: state.y + state.height + radius + 12,
    radius,
  };
  const east = { x: state.x + state.width * 0.46, width: width - state.x - state.width * 0.46 };
  return {
    ...usual,
    width,
    height: angeles.y + radius + 32,
    state,
    insets: [
      { ring: bay, naming: 'right', head: below(bay), join: toTop },
      { ring: angeles, naming: 'both', head: below(angeles), join: toTop },
    ],
    apart: { ...east, y: TOP + 14 },
    key: { ...east, y: TOP + 106 },
  };
};

const narrow: Lay = (width, aspect, { apart: isApart, insets: counts }) => {
  const state = stateAt(Math.min(width - 2, 440), aspect, (own) => (width - own) / 2);
  const apart = { x: 0, y: state.y + state.height + 26, width };
  const radius = insetSize(Math.min(width / 2 - 12, 150));
  let y = apart.y + (isApart > 0 ? 62 : -16);
  const insets = counts.map((count): InsetPlace => {
    const ring = { x: width / 2, y: y + HEAD + 14 + radius, radius };
    const head = { x: 0, y: y + HEAD, anchor: 'start' as const };
    y = ring.y + radius + 20 + count * ROW + 12;
    return { ring, naming: 'list', head, join: none };
  });
  return {
    ...usual,
    width,
    height: y,
    state,
    named: 6,
    insets: insets as [InsetPlace, InsetPlace],
    apart,
    key: { x: state.x + state.width * 0.46, y: TOP + 14, width: state.width * 0.54 },
  };
};

/** The layout for a width that a page or an embed has. */
export const layoutFor: Lay = (width, ...rest) => {
  if (width >= WIDE) return wide(width, ...rest);
  return width >= MEDIUM ? medium(width, ...rest) : narrow(width, ...rest);
};

/** Width of the small map; a wider drawing has it in its middle. */
export const SMALL = 360;

/** A small map without names: the northern inset lies over Nevada, the southern in the ocean. */
export const smallLayout: Lay = (width, aspect) => {
  const left = (width - SMALL) / 2;
  const bay = { x: left + 288, y: 76, radius: 17 * (INSET_UNITS / 100) };
  const angeles = { x: left + 79, y: 384, radius: 19 * (INSET_UNITS / 100) };
  return {
    width,
    height: 486,
    state: { ...stateAt(17 * (STATE_STEP / 100), aspect, () => left + 8), y: 4 },
    fullRadius: 10.5,
    named: 0,
    insets: [
      { ring: bay, naming: 'none', head: below(bay, 17), join: straight },
      { ring: angeles, naming: 'none', head: below(angeles, 17), join: straight },
    ],
    apart: { x: left + 316, y: 204, width: 0 },
    key: null,
    notes: [],
  };
};
