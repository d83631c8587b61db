import { pathRound, type Path } from 'd3';
import type { AgencyType } from '../words/vocabulary/index.ts';

/** A form that is drawn at the origin with a given area, as `d3.symbol` and Plot's `symbol` option expect. */
export interface Shape {
  /** Draws the form around the origin, with an area of `size` square pixels. */
  draw(context: Pen, size: number): void;
}

/** What forms are drawn with. */
type Pen = Pick<Path, 'moveTo' | 'lineTo' | 'bezierCurveTo' | 'arc' | 'arcTo' | 'closePath'>;

type Point = readonly [x: number, y: number];

/** Corners are rounded by this share of the radius, so that the four forms read as one family of pebbles. */
export const ROUNDING = 0.26;

/** Radius of the disc that has an area of `size` square pixels. */
export const radiusOf = (size: number): number => Math.sqrt(size / Math.PI);

const disc: Shape = {
  draw(context, size) {
    const r = radiusOf(size);
    context.moveTo(r, 0);
    context.arc(0, 0, r, 0, 2 * Math.PI);
  },
};

/** A polygon given by its corners for radius 1; its area, corners rounded, is that of the disc of the same radius. */
function pebble(corners: readonly Point[]): Shape {
  const midpoint = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
  return {
    draw(context, size) {
      const r = radiusOf(size);
      const scaled = corners.map(([x, y]): Point => [x * r, y * r]);
      const at = (index: number): Point => scaled[index % scaled.length] as Point;
      context.moveTo(...midpoint(at(0), at(1)));
      scaled.forEach((_, index) => {
        context.arcTo(...at(index + 1), ...midpoint(at(index + 1), at(index + 2)), ROUNDING * r);
      });
      context.closePath();
    },
  };
}

// Corner coordinates from the area of a rounded polygon: A(polygon) minus what the rounding cuts off equals pi.
/** Half the side of a square of radius 1. */
export const SQUARE_HALF = 1.789 / 2;
const DIAMOND_HALF = 1.789 / Math.SQRT2;
const TRIANGLE_SIDE = 2.753;
const TRIANGLE_UP = TRIANGLE_SIDE / Math.sqrt(3);

/** The shape of each agency type, so that types differ by more than color. At the same size, all have the same area. */
export const shapes: Readonly<Record<AgencyType, Shape>> = {
  'school-district': disc,
  'community-college-district': pebble([
    [-SQUARE_HALF, -SQUARE_HALF],
    [SQUARE_HALF, -SQUARE_HALF],
    [SQUARE_HALF, SQUARE_HALF],
    [-SQUARE_HALF, SQUARE_HALF],
  ]),
  'county-office': pebble([
    [0, -TRIANGLE_UP],
    [TRIANGLE_SIDE / 2, TRIANGLE_UP / 2],
    [-TRIANGLE_SIDE / 2, TRIANGLE_UP / 2],
  ]),
  charter: pebble([
    [0, -DIAMOND_HALF],
    [DIAMOND_HALF, 0],
    [0, DIAMOND_HALF],
    [-DIAMOND_HALF, 0],
  ]),
};

/** A place and a size for a shape, in pixels. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  /** Radius of a disc with the same area. */
  readonly radius: number;
}

/** A pen that draws around another point than the origin. */
const around = (path: Path, x: number, y: number): Pen => ({
  moveTo: (px, py) => path.moveTo(x + px, y + py),
  lineTo: (px, py) => path.lineTo(x + px, y + py),
  bezierCurveTo: (ax, ay, bx, by, px, py) =>
    path.bezierCurveTo(x + ax, y + ay, x + bx, y + by, x + px, y + py),
  arc: (px, py, ...rest) => path.arc(x + px, y + py, ...rest),
  arcTo: (px, py, qx, qy, r) => path.arcTo(x + px, y + py, x + qx, y + qy, r),
  closePath: () => path.closePath(),
});

/**
 * Path of a form at several places: one element for all of them.
 * @returns the `d` attribute of an SVG path
 */
export function formsPath(form: Shape, places: readonly Placed[]): string {
  const path = pathRound(2);
  for (const { x, y, radius } of places) form.draw(around(path, x, y), Math.PI * radius * radius);
  return path.toString();
}

/** As {@link formsPath}, for the shape of one agency type. */
export const shapesPath = (agencyType: AgencyType, places: readonly Placed[]): string =>
  formsPath(shapes[agencyType], places);

/**
 * Path of the shape of an agency type, centered on the origin.
 * @param radius radius, in pixels, of a disc with the same area
 * @returns the `d` attribute of an SVG path
 */
export function shapePath(agencyType: AgencyType, radius: number): string {
  return shapesPath(agencyType, [{ x: 0, y: 0, radius }]);
}

/** How far a shape of radius 1 extends from its center in any direction, as far as its rounded corners: what a ring has to clear. */
export const farthest: Readonly<Record<AgencyType, number>> = {
  'school-district': 1,
  'community-college-district': 1.157,
  'county-office': 1.329,
  charter: 1.157,
};

/** How far a shape of radius 1 extends from its center: to each side, up and down. */
export const reaches: Readonly<Record<AgencyType, { across: number; up: number; down: number }>> = {
  'school-district': { across: 1, up: 1, down: 1 },
  'community-college-district': { across: SQUARE_HALF, up: SQUARE_HALF, down: SQUARE_HALF },
  'county-office': { across: 1.186, up: 1.329, down: 0.795 },
  charter: { across: 1.157, up: 1.157, down: 1.157 },
};
