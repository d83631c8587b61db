import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { filter } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountyShapes } from '../charts/counties.ts';

type Counties = GeometryCollection<{ readonly name: string }>;

/** First digits of the FIPS codes of California's counties. */
const CALIFORNIA = '06';

/**
 * California's counties, from the outlines of the U.S. Census Bureau that the package `us-atlas` holds. They keep their
 * full detail; each drawing leaves out what is too small to show.
 */
export function california(): CountyShapes {
  const path = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ counties: Counties }>;
  const { counties } = atlas.objects;
  const geometries = counties.geometries.filter(({ id }) => String(id).startsWith(CALIFORNIA));
  return filter({ ...atlas, objects: { counties: { ...counties, geometries } } }, () => true) as CountyShapes;
}
