/** The projections of the state and of its enlarged parts, all of them equal-area. */
import { geoAzimuthalEqualArea, geoConicEqualArea, geoDistance, geoPath, type GeoProjection } from 'd3';
import { mesh } from 'topojson-client';
import type { Circle } from '../boxes.ts';
import type { CountyShapes } from '../counties.ts';
import type { LonLat, Region } from './model.ts';

/** Mean radius of the earth. */
const EARTH_KILOMETERS = 6371;
const DEGREES = 180 / Math.PI;

/** How the state fits into frames of any width. */
export interface StateProjection {
  /** Height of the state at a width of 1. */
  readonly aspect: number;
  into(frame: { readonly x: number; readonly y: number; readonly width: number }): GeoProjection;
}

/** The projection of California: conic, parallels 34 and 40.5, centered on 120 west. */
export function stateProjection(counties: CountyShapes): StateProjection {
  const outline = mesh(counties, counties.objects.counties, (one, other) => one === other);
  const fitted = (width: number): GeoProjection =>
    geoConicEqualArea().parallels([34, 40.5]).rotate([120, 0]).fitWidth(width, outline);
  const [, [, aspect]] = geoPath(fitted(1)).bounds(outline);
  return {
    aspect,
    into({ x, y, width }) {
      const projection = fitted(width);
      const [left, top] = projection.translate();
      return projection.translate([left + x, top + y]);
    },
  };
}

/** Pixels of a length on the ground. */
export const pixelsOf = (kilometers: number, projection: GeoProjection): number =>
  (kilometers / EARTH_KILOMETERS) * projection.scale();

/** A projection that fits a region into a circle and clips the rest. */
export function insetProjection({ center: [lon, lat], kilometers }: Region, circle: Circle): GeoProjection {
  const angle = kilometers / EARTH_KILOMETERS;
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .clipAngle(angle * DEGREES)
    .scale(circle.radius / (2 * Math.sin(angle / 2)))
    .translate([circle.x, circle.y])
    .precision(0.2);
}

/** Whether a place is inside a region. */
export const isIn = ({ center, kilometers }: Region, place: LonLat): boolean =>
  geoDistance(center, place) * EARTH_KILOMETERS <= kilometers;
