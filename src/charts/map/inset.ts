/** A part of the state, enlarged in a circle. */
import { geoAzimuthalEqualArea, geoDistance, geoPath, type GeoProjection } from 'd3';
import type { Circle, Point } from '../boxes.ts';
import type { CountyShapes } from '../counties.ts';
import type { Piece } from '../kit/sheet.ts';
import type { LonLat, Region } from './model.ts';
import { landOf, line, ring, thinned, type Land, type Shades } from './outline.ts';
import { EARTH_KILOMETERS, pointBy, type Project } from './projection.ts';

const DEGREES = 180 / Math.PI;

/** An equal-area projection that fits a region into a circle and clips the rest. */
function insetProjection({ center, kilometers }: Region, circle: Circle): GeoProjection {
  const angle = kilometers / EARTH_KILOMETERS;
  return geoAzimuthalEqualArea()
    .rotate([-center[0], -center[1]])
    .clipAngle(angle * DEGREES)
    .scale(circle.radius / (2 * Math.sin(angle / 2)))
    .translate([circle.x, circle.y])
    .precision(0.2);
}

/** Projects places in a region into a circle. */
export const insetInto = (region: Region, circle: Circle): Project =>
  pointBy(insetProjection(region, circle));

/** Whether a place is inside a region. */
export const isIn = ({ center, kilometers }: Region, place: LonLat): boolean =>
  geoDistance([...center], [...place]) * EARTH_KILOMETERS <= kilometers;

/** Units of the grid from the middle of an inset to its rim, and by how much an outline may be off. */
export const INSET_UNITS = 400;
const TOLERANCE = 1.5;

/** A line that `geoPath` has written, on the grid. */
function onGrid(written: string): Piece[] {
  const points = written
    .replace('Z', '')
    .split('L')
    .map((pair) => pair.split(',').map(Number) as unknown as Point);
  const isClosed = written.endsWith('Z');
  return isClosed
    ? ring(thinned([...points, ...points.slice(0, 1)], TOLERANCE))
    : line(thinned(points, TOLERANCE));
}

/** The land inside an inset, on a grid around its center. */
export function insetLand(counties: CountyShapes, region: Region, shades: Shades): Land {
  const write = geoPath(insetProjection(region, { x: 0, y: 0, radius: INSET_UNITS })).digits(16);
  return landOf(counties, shades, (land) => {
    const [, ...lines] = (write(land) ?? '').split('M');
    return lines.flatMap(onGrid);
  });
}
