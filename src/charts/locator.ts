/**
 * A small map of the state that shows where one county is: outlines on a grid of whole units, coarse enough for the
 * size of a thumb.
 */
import type { CountyShapes } from './counties.ts';
import { areaPath, planar } from './map/outline.ts';
import type { LonLat } from './map/model.ts';
import { stateProjection } from './map/projection.ts';

/** Units from the west of the state to its east, and by how much an outline may be off. */
const UNITS = 600;
const TOLERANCE = 1.4;

/** The state as SVG paths on the grid. */
interface Locator {
  readonly width: number;
  readonly height: number;
  readonly state: string;
  /** The path of a county, by its code. */
  county(fips: string): string;
  /** The position of a place on the grid. */
  at(place: LonLat): { readonly x: number; readonly y: number };
}

/** Prepares the map of the state once, for use with any county. */
export function locator(counties: CountyShapes): Locator {
  const projection = stateProjection(counties);
  const project = projection.into({ x: 0, y: 0, width: UNITS });
  const flat = planar(counties, project, TOLERANCE);
  return {
    width: UNITS,
    height: Math.ceil(projection.aspect * UNITS),
    state: areaPath(flat, () => true),
    county: (fips) => areaPath(flat, (id) => id === fips),
    at(place) {
      const [x, y] = project(place);
      return { x: Math.round(x), y: Math.round(y) };
    },
  };
}
