import { geoConicEqualArea, geoPath, type GeoProjection } from 'd3';
import { mesh } from 'topojson-client';
import type { Point } from '../boxes.ts';
import type { CountyShapes } from '../counties.ts';
import type { LonLat } from './model.ts';

/** Converts longitude and latitude to a point in the drawing. */
export type Project = (place: LonLat) => Point;

/** A projection of the state to a width of 1, to be moved and scaled. */
export interface StateProjection {
  /** Height of the state at a width of 1. */
  readonly aspect: number;
  /** Length of one kilometer at a width of 1. */
  readonly perKilometer: number;
  into(frame: { readonly x: number; readonly y: number; readonly width: number }): Project;
}

/** Mean radius of the earth. */
export const EARTH_KILOMETERS = 6371;

/** The points to which a projection of D3 brings places. */
export const pointBy =
  (projection: GeoProjection): Project =>
  ([lon, lat]) =>
    projection([lon, lat]) ?? [NaN, NaN];

/** An equal-area projection of California: parallels 34 and 40.5, centered on 120 west. */
export function stateProjection(counties: CountyShapes): StateProjection {
  const conic = geoConicEqualArea().parallels([34, 40.5]).rotate([120, 0]);
  const outline = mesh(counties, counties.objects.counties, (one, other) => one === other);
  const [[left, top], [right, bottom]] = geoPath(conic).bounds(outline);
  const whole = right - left;
  return {
    aspect: (bottom - top) / whole,
    perKilometer: conic.scale() / EARTH_KILOMETERS / whole,
    into({ x, y, width }) {
      const scale = width / whole;
      const project = pointBy(conic);
      return (place) => {
        const [px, py] = project(place);
        return [x + (px - left) * scale, y + (py - top) * scale];
      };
    },
  };
}
