/**
 * County outlines as paths on a grid of whole units, which a drawing scales to its size. The grid is the same for all
 * sizes, so that the paths are too, and a page that holds a map in three sizes pays for its outlines about once.
 */
import { merge, mesh, transform } from 'topojson-client';
import type { ColorName } from '../../theme/tokens.ts';
import type { CountyShapes } from '../counties.ts';
import { distanceTo, type Point } from '../boxes.ts';
import type { Piece } from '../kit/sheet.ts';

/** Projected outlines of counties, which still share their borders. */
export type PlanarCounties = CountyShapes;

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

/** Projects each border once, and omits detail smaller than `tolerance`. */
export function planar(
  counties: CountyShapes,
  project: (point: Point) => Point,
  tolerance: number,
): PlanarCounties {
  const { transform: grid, arcs, ...rest } = counties;
  const degrees = transform(grid ?? { scale: [1, 1], translate: [0, 0] });
  const projected = (arc: CountyShapes['arcs'][number]): Point[] =>
    arc.map((step, index) => project(degrees([...step], index > 0) as unknown as Point));
  return {
    ...rest,
    arcs: arcs.map((arc) => thinned(projected(arc), tolerance).map((point) => [...point])),
  };
}

/** A line as a path of relative steps on the grid, with its box there; none if it is smaller than a grid unit. */
export function line(points: readonly (readonly number[])[]): Piece[] {
  let [px, py] = [0, 0];
  const [start, ...moves] = points.map(([x = 0, y = 0]): Point => {
    const step: Point = [Math.round(x) - px, Math.round(y) - py];
    [px, py] = [Math.round(x), Math.round(y)];
    return step;
  });
  const steps = moves.filter(([dx, dy]) => dx !== 0 || dy !== 0);
  const text = (some: readonly Point[]): string => some.flat().join(' ').replaceAll(' -', '-');
  if (!start || steps.length === 0) return [];
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [{ d: `M${text([start])}l${text(steps)}`, box: { left, right, top, bottom } }];
}

/** A closed line, whose last point repeats the first, as a path. */
export const ring = (points: readonly (readonly number[])[]): Piece[] =>
  line(points.slice(0, -1)).map(({ d, box }) => ({ d: `${d}z`, box }));

/** Pieces as one path. */
export const pathOf = (pieces: readonly Piece[]): string => pieces.map(({ d }) => d).join('');

/** The land, colored counties, the borders between counties, and the coast with the outer border. */
export interface Land {
  readonly land: readonly Piece[];
  readonly shaded: readonly (readonly [color: ColorName, area: readonly Piece[]])[];
  readonly borders: readonly Piece[];
  readonly coast: readonly Piece[];
}

type Lines = readonly (readonly (readonly number[])[])[];

/** The outlines of the combined area of some counties, without the borders between them. */
function outlinesOf(counties: PlanarCounties, isIn: (id: string) => boolean): Lines {
  const { geometries } = counties.objects.counties;
  const chosen = geometries.filter(({ id }) => isIn(String(id)));
  const { coordinates } = merge(counties, chosen as Parameters<typeof merge>[1]);
  return coordinates.flat();
}

/** The combined area of some counties, as pieces of a path. */
export const areaOf = (counties: PlanarCounties, isIn: (id: string) => boolean): Piece[] =>
  outlinesOf(counties, isIn).flatMap(ring);

/** The steps of a line, as text. */
const stepsOf = (points: readonly (readonly number[])[]): string[] =>
  points.slice(1).map((point, index) => `${points[index]?.join()} ${point.join()}`);

/**
 * The borders between counties. Each runs the way in which more of it is in outlines that are drawn too: what is written
 * alike weighs less.
 */
function bordersOf(counties: PlanarCounties, outlines: Lines): Piece[] {
  const { coordinates } = mesh(counties, counties.objects.counties, (one, other) => one !== other);
  const drawn = new Set(outlines.flatMap(stepsOf));
  const known = (border: Lines[number]): number => stepsOf(border).filter((step) => drawn.has(step)).length;
  return coordinates.flatMap((border) => {
    const back = [...border].reverse();
    return line(known(back) > known(border) ? back : border);
  });
}

/** Units of the grid from the west of the state to its east, and by how much an outline may be off. */
export const STATE_UNITS = 2000;
const TOLERANCE = 1.8;

/** The whole state, on its grid. */
export function stateLand(
  counties: CountyShapes,
  project: (place: Point) => Point,
  shades: ReadonlyMap<string, ColorName>,
): Land {
  const flat = planar(counties, project, TOLERANCE);
  const land = areaOf(flat, () => true);
  const shaded = [...new Set(shades.values())].map(
    (color) => [color, outlinesOf(flat, (id) => shades.get(id) === color)] as const,
  );
  return {
    land,
    shaded: shaded.map(([color, outlines]) => [color, outlines.flatMap(ring)]),
    borders: bordersOf(
      flat,
      shaded.flatMap(([, outlines]) => outlines),
    ),
    coast: land,
  };
}
