/**
 * County outlines as paths on a grid of whole units, which a drawing scales to its size. The grid is the same for all
 * sizes, so that the paths are too, and a page that holds a map in three sizes pays for its outlines about once.
 */
import { merge, mesh, transform } from 'topojson-client';
import type { ColorName } from '../../theme/tokens.ts';
import type { CountyShapes } from '../counties.ts';
import { distanceTo, type Point } from '../boxes.ts';
import type { Piece } from '../kit/sheet.ts';

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

type Area = ReturnType<typeof merge>;
type Lines = ReturnType<typeof mesh>;

/** The combined area of some counties, without the borders between them. */
function merged(counties: CountyShapes, isIn: (id: string) => boolean): Area {
  const chosen = counties.objects.counties.geometries.filter(({ id }) => isIn(String(id)));
  return merge(counties, chosen as Parameters<typeof merge>[1]);
}

/** Projected areas or lines in pieces. */
const piecesOf = ({ type, coordinates }: Area | Lines): Piece[] =>
  type === 'MultiPolygon' ? coordinates.flat().flatMap(ring) : coordinates.flatMap(line);

/** The path of the combined area of some projected counties. */
export const areaPath = (counties: CountyShapes, isIn: (id: string) => boolean): string =>
  pathOf(piecesOf(merged(counties, isIn)));

/** The color of each county that has one of its own, by its code. */
export type Shades = ReadonlyMap<string, ColorName>;

/** The land in pieces. @param pieces how an area or lines are written */
export function landOf(
  counties: CountyShapes,
  shades: Shades,
  pieces: (drawn: Area | Lines) => Piece[],
): Land {
  const lines = (isWanted: (one: unknown, other: unknown) => boolean): Piece[] =>
    pieces(mesh(counties, counties.objects.counties, isWanted));
  return {
    land: pieces(merged(counties, () => true)),
    shaded: [...new Set(shades.values())].map((color) => [
      color,
      pieces(merged(counties, (id) => shades.get(id) === color)),
    ]),
    borders: lines((one, other) => one !== other),
    coast: lines((one, other) => one === other),
  };
}

/** Units of the grid from the west of the state to its east, and by how much an outline may be off. */
export const STATE_UNITS = 1000;
const TOLERANCE = 1.2;

/** The steps of a line, as text. */
const stepsOf = (points: readonly (readonly number[])[]): string[] =>
  points.slice(1).map((point, index) => `${points[index]?.join()} ${point.join()}`);

/**
 * As {@link piecesOf}, but each border runs the way in which more of it is in outlines that are written before it: what is
 * written alike weighs less.
 */
function alikePieces(): (drawn: Area | Lines) => Piece[] {
  const known = new Set<string>();
  const share = (border: readonly number[][]): number =>
    stepsOf(border).filter((step) => known.has(step)).length;
  return (drawn) => {
    if (drawn.type === 'MultiPolygon') {
      for (const step of drawn.coordinates.flat().flatMap(stepsOf)) known.add(step);
      return piecesOf(drawn);
    }
    return drawn.coordinates.flatMap((border) => {
      const back = [...border].reverse();
      return line(share(back) > share(border) ? back : border);
    });
  };
}

/** The whole state, as paths on its grid. Its coast is all of its outline. */
export function stateLand(counties: CountyShapes, project: (place: Point) => Point, shades: Shades): Land {
  const land = landOf(planar(counties, project, TOLERANCE), shades, alikePieces());
  return { ...land, coast: land.land };
}
