/**
 * A small map of the state that shows where one county is: outlines on a grid of whole units, coarse enough for the
 * size of a thumb.
 */
import { shortPath } from '../lib/path.ts';
import type { CountyShapes } from './counties.ts';
import type { LonLat } from './map/model.ts';
import { areaPath, planar } from './map/outline.ts';
import { stateProjection } from './map/projection.ts';

/** Units from the west of the state to its east, and by how much an outline may be off. */
const UNITS = 600;
const TOLERANCE = 1.4;

/** Prepares the map of the state once, for use with any county: SVG paths on the grid. */
export function locator(counties: CountyShapes) {
  const { aspect, into } = stateProjection(counties);
  const projection = into({ x: 0, y: 0, width: UNITS });
  const flat = planar(counties, projection, TOLERANCE);
  const path = (isIn: (id: string) => boolean): string => shortPath(areaPath(flat, isIn));
  return {
    width: UNITS,
    height: Math.ceil(aspect * UNITS),
    state: path(() => true),
    /** The path of a county, by its code. */
    county: (fips: string): string => path((id) => id === fips),
    /** The position of a place on the grid. */
    at(place: LonLat): { readonly x: number; readonly y: number } {
      const [x, y] = (projection(place) ?? []).map(Math.round) as LonLat;
      return { x, y };
    },
  };
}
