/**
 * County outlines as paths on a grid of whole units, which a drawing scales to its size. The grid is the same for all
 * sizes, so that the paths are too, and a page that holds a map in three sizes pays for its outlines about once.
 */
import { extent, geoPath, pairs, type GeoProjection } from 'd3';
import { merge, mesh, transform } from 'topojson-client';
import type { ColorName } from '../../theme/tokens.ts';
import { distanceTo, type Point } from '../boxes.ts';
import type { CountyShapes } from '../counties.ts';
import type { Piece } from '../kit/sheet.ts';
import type { LonLat, Region } from './model.ts';
import { insetProjection, type StateProjection } from './projection.ts';

/** Simplifies a line so that it is nowhere off by more than `tolerance` (Douglas and Peucker). */
function thinned(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const away = points.map((point) => distanceTo(point, [first, last]));
  const farthest = away.indexOf(Math.max(...away));
  if ((away[farthest] ?? 0) <= tolerance) return [first, last];
  return [
    ...thinned(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...thinned(points.slice(farthest), tolerance),
  ];
}

/** Projects each border once, so that neighbors still share it, and omits detail smaller than `tolerance`. */
export function planar(counties: CountyShapes, projection: GeoProjection, tolerance: number): CountyShapes {
  const { transform: grid, arcs, ...rest } = counties;
  const degrees = transform(grid ?? { scale: [1, 1], translate: [0, 0] });
  const projected = arcs.map((arc) =>
    arc.map((step, index) => projection(degrees([...step], index > 0) as LonLat) as Point),
  );
  return { ...rest, arcs: projected.map((arc) => thinned(arc, tolerance).map((point) => [...point])) };
}

type Area = ReturnType<typeof merge>;
type Lines = ReturnType<typeof mesh>;

/** The combined area of some counties, without the borders between them. */
function merged(counties: CountyShapes, isIn: (id: string) => boolean): Area {
  const chosen = counties.objects.counties.geometries.filter(({ id }) => isIn(String(id)));
  return merge(counties, chosen as Parameters<typeof merge>[1]);
}

/** A line as it is drawn; one that is closed ends where it begins. */
type Line = Point[];

/** The lines that D3 draws of an area or of lines; what is projected already needs no projection. */
function traced(shape: Area | Lines, projection: GeoProjection | null = null): Line[] {
  const lines: Line[] = [];
  const add = (...points: Point[]): unknown => lines.at(-1)?.push(...points);
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => add([x, y]),
    closePath: () => add(...(lines.at(-1) ?? []).slice(0, 1)),
  })(shape);
  return lines;
}

/** A line on the grid, with its box there; none if it is smaller than a grid unit. */
function piecesOf(line: Line): Piece[] {
  const places = line.map((point) => point.map(Math.round).join());
  const moves = places.filter((place, index) => place !== places[index - 1]);
  if (moves.length < 2) return [];
  const d = moves[0] === moves.at(-1) ? `${moves.slice(0, -1).join('L')}Z` : moves.join('L');
  const [left, right] = extent(line, ([x]) => x) as [number, number];
  const [top, bottom] = extent(line, ([, y]) => y) as [number, number];
  return [{ d: `M${d}`, box: { left, right, top, bottom } }];
}

/** Pieces as one path. */
export const pathOf = (pieces: readonly Piece[]): string => pieces.map(({ d }) => d).join('');

/** The path of the combined area of some projected counties. */
export const areaPath = (counties: CountyShapes, isIn: (id: string) => boolean): string =>
  pathOf(traced(merged(counties, isIn)).flatMap(piecesOf));

/** The land, colored counties, the borders between counties, and the coast with the outer border. */
export interface Land {
  readonly land: readonly Piece[];
  readonly shaded: readonly (readonly [color: ColorName, area: readonly Piece[]])[];
  readonly borders: readonly Piece[];
  readonly coast: readonly Piece[];
}

/** The color of each county that has one of its own, by its code. */
type Shades = ReadonlyMap<string, ColorName>;

/** The steps of a line, as text. */
const stepsOf = (line: Line): string[] => pairs(line, (from, to) => `${from.join()} ${to.join()}`);

/** A border that runs the way in which more of it is in outlines: what is written alike weighs less. */
function alike(border: Line, outlined: ReadonlySet<string>): Line {
  const share = (line: Line): number => stepsOf(line).filter((step) => outlined.has(step)).length;
  const back = border.toReversed();
  return share(back) > share(border) ? back : border;
}

/** The land in pieces. @param trace the lines of an area or of lines on the grid */
function landOf(counties: CountyShapes, shades: Shades, trace: (shape: Area | Lines) => Line[]): Land {
  const area = (isIn: (id: string) => boolean): Line[] => trace(merged(counties, isIn));
  const lines = (isWanted: (one: unknown, other: unknown) => boolean): Line[] =>
    trace(mesh(counties, counties.objects.counties, isWanted));
  const land = area(() => true);
  const shaded = [...new Set(shades.values())].map(
    (color) => [color, area((id) => shades.get(id) === color)] as const,
  );
  const outlined = new Set([land, ...shaded.map(([, outline]) => outline)].flat().flatMap(stepsOf));
  return {
    land: land.flatMap(piecesOf),
    shaded: shaded.map(([color, outline]) => [color, outline.flatMap(piecesOf)]),
    borders: lines((one, other) => one !== other).flatMap((border) => piecesOf(alike(border, outlined))),
    coast: lines((one, other) => one === other).flatMap(piecesOf),
  };
}

/** Units of the grid from the west of the state to its east, and by how much an outline may be off. */
export const STATE_UNITS = 1000;
const STATE_TOLERANCE = 1.2;

/** The whole state. Its coast is all of its outline. */
export function stateLand(counties: CountyShapes, state: StateProjection, shades: Shades): Land {
  const grid = state.into({ x: 0, y: 0, width: STATE_UNITS });
  const land = landOf(planar(counties, grid, STATE_TOLERANCE), shades, (shape) => traced(shape));
  return { ...land, coast: land.land };
}

/** Units of the grid from the middle of an inset to its rim, and by how much an outline may be off. */
export const INSET_UNITS = 400;
const INSET_TOLERANCE = 1.5;

/** The land inside an inset, on a grid around its center. */
export function insetLand(counties: CountyShapes, region: Region, shades: Shades): Land {
  const grid = insetProjection(region, { x: 0, y: 0, radius: INSET_UNITS });
  return landOf(counties, shades, (shape) =>
    traced(shape, grid).map((line) => thinned(line, INSET_TOLERANCE)),
  );
}
