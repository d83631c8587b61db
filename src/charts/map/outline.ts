/** County outlines in the pixels of a drawing: projected, as fine as the drawing needs, as paths. */
import { merge, mesh, transform } from 'topojson-client';
import type { CountyShapes } from '../counties.ts';
import { distanceTo, type Point } from '../boxes.ts';

/** Outlines of the same counties in pixels; borders stay shared. */
export type PlanarCounties = CountyShapes;

/** Keeps the points without which a line would be off by more than `tolerance` (Douglas and Peucker). */
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

/** Projects the borders, each once, and leaves out what is smaller than `tolerance` pixels. */
export function planar(
  counties: CountyShapes,
  project: (point: Point) => Point,
  tolerance: number,
): PlanarCounties {
  const { transform: grid, arcs, ...rest } = counties;
  const degrees = transform(grid ?? { scale: [1, 1], translate: [0, 0] });
  const inPixels = (arc: CountyShapes['arcs'][number]): Point[] =>
    arc.map((step, index) => project(degrees([...step], index > 0) as unknown as Point));
  return {
    ...rest,
    arcs: arcs.map((arc) => thinned(inPixels(arc), tolerance).map((point) => [...point])),
  };
}

const tenths = (value: number): number => Math.round(value * 10);
/** A number of tenths as short as paths allow: `-.4`, `12`. */
const short = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');

/** A line as a path, each step from the one before, in tenths of a pixel; nothing for what is smaller. */
function line(points: readonly (readonly number[])[]): string {
  let [px, py] = [0, 0];
  const [start, ...moves] = points.map(([x = 0, y = 0]): Point => {
    const step: Point = [tenths(x) - px, tenths(y) - py];
    [px, py] = [tenths(x), tenths(y)];
    return step;
  });
  const steps = moves.filter(([dx, dy]) => dx !== 0 || dy !== 0);
  const text = (some: readonly Point[]): string => some.flat().map(short).join(' ').replaceAll(' -', '-');
  return start && steps.length > 0 ? `M${text([start])}l${text(steps)}` : '';
}

/** The area of some counties, borders between them left out. */
export function areaPath(counties: PlanarCounties, isIn: (id: string) => boolean): string {
  const { geometries } = counties.objects.counties;
  const chosen = geometries.filter(({ id }) => isIn(String(id)));
  const { coordinates } = merge(counties, chosen as Parameters<typeof merge>[1]);
  return coordinates
    .flat()
    .map((ring) => line(ring.slice(0, -1)))
    .filter(Boolean)
    .map((ring) => `${ring}z`)
    .join('');
}

/** The borders between counties. */
export function borderPath(counties: PlanarCounties): string {
  const { coordinates } = mesh(counties, counties.objects.counties, (one, other) => one !== other);
  return coordinates.map(line).join('');
}
