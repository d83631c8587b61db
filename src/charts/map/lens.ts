/** A part of the state drawn larger, in a circle. */
import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3';
import { merge, mesh } from 'topojson-client';
import type { Circle, Point } from '../boxes.ts';
import type { CountyShapes } from '../counties.ts';
import type { LonLat, Region } from './model.ts';

/** Mean radius of the earth. */
const EARTH_KILOMETERS = 6371;
const DEGREES = 180 / Math.PI;

/** Paths of what lies inside a lens. */
export interface LensLand {
  readonly land: string;
  /** Areas by color of the counties that have one. */
  readonly shaded: ReadonlyMap<string, string>;
  readonly borders: string;
  readonly coast: string;
}

/** An equal-area projection that fills a circle with a region and cuts off the rest. */
export function lensProjection({ center, kilometers }: Region, circle: Circle): GeoProjection {
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

/** Whether a place lies in a region. */
export const isIn = ({ center, kilometers }: Region, place: LonLat): boolean =>
  kilometersBetween(center, place) <= kilometers;

/** Projects a place of the region into the lens. */
export function lensPoint(projection: GeoProjection): (place: LonLat) => Point {
  return ([lon, lat]) => projection([lon, lat]) ?? [NaN, NaN];
}

type Areas = Parameters<typeof merge>[1];

/** The land inside a lens as paths. */
export function lensLand(
  counties: CountyShapes,
  projection: GeoProjection,
  shades: ReadonlyMap<string, string>,
): LensLand {
  const path = geoPath(projection).digits(1);
  const all = counties.objects.counties;
  const area = (isWanted: (id: string) => boolean): string => {
    const chosen = all.geometries.filter(({ id }) => isWanted(String(id)));
    return path(merge(counties, chosen as Areas)) ?? '';
  };
  const shaded = [...new Set(shades.values())].map(
    (color) => [color, area((id) => shades.get(id) === color)] as const,
  );
  return {
    land: area(() => true),
    shaded: new Map(shaded.filter(([, d]) => d)),
    borders: path(mesh(counties, all, (one, other) => one !== other)) ?? '',
    coast: path(mesh(counties, all, (one, other) => one === other)) ?? '',
  };
}
