/**
 * County outlines as paths on a grid of whole units, which a drawing scales to its size. The grid is the same for all
 * sizes, so that the paths are too, and a page that holds a map in three sizes pays for its outlines about once.
 */
import { merge, mesh, transform } from 'topojson-client';
import type { ColorName } from '../../theme/tokens.ts';
import type { CountyShapes } from '../counties.ts';
import { distanceTo, type Point } from '../boxes.ts';

/** Simplifies a line so that it is nowhere off by more than `tolerance` (Douglas and Peucker). */
export function thinned(points: readonly Point[], tolerance: number): Point[] {
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
export function planar(
  counties: CountyShapes,
  project: (point: Point) => Point,
  tolerance: number,
): CountyShapes {
  const { transform: grid, arcs, ...rest } = counties;
  const degrees = transform(grid ?? { scale: [1, 1], translate: [0, 0] });
  const projected = (arc: CountyShapes['arcs'][number]): Point[] =>
    arc.map((step, index) => project(degrees([...step], index > 0) as unknown as Point));
  return {
    ...rest,
    arcs: arcs.map((arc) => thinned(projected(arc), tolerance).map((point) => [...point])),
  };
}

/** A line as a path of relative steps on the grid; an empty string if it is smaller than a grid unit. */
export function line(points: readonly (readonly number[])[]): string {
  let [px, py] = [0, 0];
  const [start, ...moves] = points.map(([x = 0, y = 0]): Point => {
    const step: Point = [Math.round(x) - px, Math.round(y) - py];
    [px, py] = [Math.round(x), Math.round(y)];
    return step;
  });
  const steps = moves.filter(([dx, dy]) => dx !== 0 || dy !== 0);
  const text = (some: readonly Point[]): string => some.flat().join(' ').replaceAll(' -', '-');
  return start && steps.length > 0 ? `M${text([start])}l${text(steps)}` : '';
}

/** A closed line, whose last point repeats the first, as a path. */
export function ring(points: readonly (readonly number[])[]): string {
  const open = line(points.slice(0, -1));
  return open && `${open}z`;
}

/** Paths for the land, for colored counties, for borders between counties, and for the coast and outer border. */
export interface Land {
  readonly land: string;
  readonly shaded: readonly (readonly [color: ColorName, path: string])[];
  readonly borders: string;
  readonly coast: string;
}

type Area = ReturnType<typeof merge>;
type Lines = ReturnType<typeof mesh>;

/** The combined area of some counties, without the borders between them. */
function areaOf(counties: CountyShapes, isIn: (id: string) => boolean): Area {
  const chosen = counties.objects.counties.geometries.filter(({ id }) => isIn(String(id)));
  return merge(counties, chosen as Parameters<typeof merge>[1]);
}

/** Projected areas or lines as one path. */
const planarPath = ({ type, coordinates }: Area | Lines): string =>
  type === 'MultiPolygon' ? coordinates.flat().map(ring).join('') : coordinates.map(line).join('');

/** The path of the combined area of some projected counties. */
export const areaPath = (counties: CountyShapes, isIn: (id: string) => boolean): string =>
  planarPath(areaOf(counties, isIn));

/** The color of each county that has one of its own, by its code. */
export type Shades = ReadonlyMap<string, ColorName>;

/** The land as paths. @param path how an area or lines are written */
export function landOf(counties: CountyShapes, shades: Shades, path: (drawn: Area | Lines) => string): Land {
  const lines = (isWanted: (one: unknown, other: unknown) => boolean): string =>
    path(mesh(counties, counties.objects.counties, isWanted));
  return {
    land: path(areaOf(counties, () => true)),
    shaded: [...new Set(shades.values())].map((color) => [
      color,
      path(areaOf(counties, (id) => shades.get(id) === color)),
    ]),
    borders: lines((one, other) => one !== other),
    coast: lines((one, other) => one === other),
  };
}

/** Units of the grid from the west of the state to its east, and by how much an outline may be off. */
export const STATE_UNITS = 2000;
const TOLERANCE = 1.8;

/** The whole state, as paths on its grid. Its coast is all of its outline. */
export function stateLand(counties: CountyShapes, project: (place: Point) => Point, shades: Shades): Land {
  const land = landOf(planar(counties, project, TOLERANCE), shades, planarPath);
  return { ...land, coast: land.land };
}
