/** The counties of California: their names, codes and borders. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The outlines of California's counties, with their names and FIPS codes. */
export type Counties = Topology<{ counties: GeometryCollection<{ readonly name: string }> }>;

/** A county with its border, from the outlines of the U.S. Census Bureau that the package `us-atlas` holds. */
type County = Feature<Polygon | MultiPolygon, { readonly name: string }>;

/** First digits of the FIPS codes of California's counties. */
const CALIFORNIA = '06';

/** Reads the outlines. A bundle has no packages beside it, but is made in the project's folder. */
export function countyOutlines(): Counties {
  const path = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json', {
    paths: [import.meta.dirname, process.cwd()],
  });
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Counties;
  const { counties } = atlas.objects;
  const geometries = counties.geometries.filter(({ id }) => String(id).startsWith(CALIFORNIA));
  return { ...atlas, objects: { counties: { ...counties, geometries } } };
}

let read: ReadonlyMap<string, County> | undefined;

/** The counties by their FIPS codes, read once. */
function counties(): ReadonlyMap<string, County> {
  if (read) return read;
  const outlines = countyOutlines();
  const all = feature(outlines, outlines.objects.counties).features as County[];
  read = new Map(all.map((county) => [String(county.id), county]));
  return read;
}

/** The name of the county that a FIPS code is of; undefined outside California. */
export const countyNamed = (code: string): string | undefined => counties().get(code)?.properties.name;

/** Whether a county has a point within its border. @param point longitude and latitude in degrees */
export function isInCounty(code: string, point: readonly [longitude: number, latitude: number]): boolean {
  const county = counties().get(code);
  return county !== undefined && geoContains(county, [...point]);
}
