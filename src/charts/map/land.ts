/** The land of a map: paths on a grid of their own, moved and scaled. */
import type { CountyShapes } from '../counties.ts';
import { at, type Attributes } from '../elements.ts';
import type { Piece } from '../kit/sheet.ts';
import type { Spot } from './layout.ts';
import type { LocationMap } from './model.ts';
import { pathOf, stateLand, STATE_UNITS, type Land } from './outline.ts';
import type { Pen } from './pen.ts';
import type { StateProjection } from './projection.ts';

/** Where a grid of units lies on the drawing. */
interface Frame {
  readonly x: number;
  readonly y: number;
  /** Pixels of one unit. */
  readonly scale: number;
}

/** Draws pieces of land as one path, and lists them. */
function landPath(pieces: readonly Piece[], { x, y, scale }: Frame, look: Attributes, pen: Pen): SVGElement {
  const node = pen.draw('path', { d: pathOf(pieces), ...look });
  const moved = pieces.map(({ d, box: { left, right, top, bottom } }) => ({
    d,
    box: {
      left: pen.dx + x + scale * left,
      right: pen.dx + x + scale * right,
      top: y + scale * top,
      bottom: y + scale * bottom,
    },
  }));
  pen.land.push({ node, pieces: moved });
  return node;
}

/** Land, shaded counties, borders and coast, one over the other. What is not the same at every size, the group says. */
export function landGroup(
  { land, shaded, borders, coast }: Land,
  frame: Frame,
  map: LocationMap,
  pen: Pen,
): SVGElement {
  const { color } = pen.theme;
  const { x, y, scale } = frame;
  const width = (pixels: number): number => Math.round((100 * pixels) / scale) / 100;
  const transform = `${at(x, y)} scale(${Math.round(scale * 100) / 100})`;
  const outline = { fill: 'none' };
  const path = (pieces: readonly Piece[], look: Attributes): SVGElement => landPath(pieces, frame, look, pen);
  const ofAll = { fill: color[map.land], 'stroke-width': width(0.8), 'stroke-linejoin': 'round' };
  return pen.draw('g', { transform, ...ofAll }, [
    path(land, {}),
    ...shaded.map(([name, area]) => path(area, { fill: color[name] })),
    path(borders, { ...outline, stroke: color[map.border] }),
    path(coast, { ...outline, stroke: color.strong, 'stroke-width': width(1) }),
  ]);
}

/** Draws the state with its counties. */
export function stateGroup(
  map: LocationMap,
  counties: CountyShapes,
  { x, y, width }: Spot,
  { state, ...pen }: Pen & { readonly state: StateProjection },
): SVGElement {
  const land = stateLand(counties, state.into({ x: 0, y: 0, width: STATE_UNITS }), map.shades);
  return landGroup(land, { x, y, scale: width / STATE_UNITS }, map, pen);
}
