/** A part of the state, enlarged in a circle. */
import { geoAzimuthalEqualArea, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { merge, mesh } from 'topojson-client';
import type { Circle, Point } from '../boxes.ts';
import type { CountyShapes } from '../counties.ts';
import type { Piece } from '../kit/sheet.ts';
import type { ColorName } from '../../theme/tokens.ts';
import type { LonLat, Region } from './model.ts';
import { line, ring, thinned, type Land } from './outline.ts';

/** Mean radius of the earth. */
const EARTH_KILOMETERS = 6371;
const DEGREES = 180 / Math.PI;

/** An equal-area projection that fits a region into a circle and clips the rest. */
export function insetProjection({ center, kilometers }: Region, circle: Circle): GeoProjection {
  const angle = kilometers / EARTH_KILOMETERS;
  return geoAzimuthalEqualArea()
    .rotate([-center[0], -center[1]])
    .clipAngle(angle * DEGREES)
    .scale(circle.radius / (2 * Math.sin(angle / 2)))
    .translate([circle.x, circle.y])
    .precision(0.2);
}

/** Kilometers between two places on the ground. */
function kilometersBetween([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const [a, b] = [lat1 / DEGREES, lat2 / DEGREES];
  const across = Math.sin((lon2 - lon1) / DEGREES / 2) ** 2 * Math.cos(a) * Math.cos(b);
  return 2 * EARTH_KILOMETERS * Math.asin(Math.sqrt(Math.sin((b - a) / 2) ** 2 + across));
}

/** Whether a place is inside a region. */
export const isIn = ({ center, kilometers }: Region, place: LonLat): boolean =>
  kilometersBetween(center, place) <= kilometers;

/** Returns the function that projects a place in the region into the inset. */
export function insetPoint(projection: GeoProjection): (place: LonLat) => Point {
  return ([lon, lat]) => projection([lon, lat]) ?? [NaN, NaN];
}

type Areas = Parameters<typeof merge>[1];

/** Units of the grid from the middle of an inset to its rim, and by how much an outline may be off. */
export const INSET_UNITS = 400;
const TOLERANCE = 1;

/** Takes down what `geoPath` draws, as lines on the grid. */
class Taker {
  readonly pieces: Piece[] = [];
  private points: Point[] = [];

  beginPath(): void {
    this.points = [];
  }

  moveTo(x: number, y: number): void {
    this.end();
    this.points = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    this.points.push([x, y]);
  }

  closePath(): void {
    const [first] = this.points;
    if (first) this.pieces.push(...ring(thinned([...this.points, first], TOLERANCE)));
    this.points = [];
  }

  /** Ends a line that does not close. */
  end(): void {
    this.pieces.push(...line(thinned(this.points, TOLERANCE)));
    this.points = [];
  }

  arc(): void {
    throw new Error('Outlines have no points.');
  }
}

/** The land inside an inset, on a grid around its center. */
export function insetLand(
  counties: CountyShapes,
  region: Region,
  shades: ReadonlyMap<string, ColorName>,
): Land {
  const projection = insetProjection(region, { x: 0, y: 0, radius: INSET_UNITS });
  const all = counties.objects.counties;
  const taken = (land: GeoPermissibleObjects): Piece[] => {
    const taker = new Taker();
    geoPath(projection, taker)(land);
    taker.end();
    return taker.pieces;
  };
  const area = (isWanted: (id: string) => boolean): Piece[] =>
    taken(merge(counties, all.geometries.filter(({ id }) => isWanted(String(id))) as Areas));
  return {
    land: area(() => true),
    shaded: [...new Set(shades.values())].map((color) => [color, area((id) => shades.get(id) === color)]),
    borders: taken(mesh(counties, all, (one, other) => one !== other)),
    coast: taken(mesh(counties, all, (one, other) => one === other)),
  };
}
