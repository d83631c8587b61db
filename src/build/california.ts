import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { quantize } from 'topojson-client';
import { filter, presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountyShapes } from '../charts/counties.ts';

type Counties = GeometryCollection<{ readonly name: string }>;

/** First digits of the FIPS codes of California's counties. */
const CALIFORNIA = '06';
/** Share of the outline's points that are left out; a map leaves out more, as its size asks. */
const LEFT_OUT = 0.1;
/** Steps of the grid that coordinates are rounded to, each way. */
const GRID = 1e4;

/** California's counties, from the outlines of the U.S. Census Bureau that the package `us-atlas` holds. */
export function california(): CountyShapes {
  const path = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ counties: Counties }>;
  const { counties } = atlas.objects;
  const geometries = counties.geometries.filter(({ id }) => String(id).startsWith(CALIFORNIA));
  const state = filter({ ...atlas, objects: { counties: { ...counties, geometries } } }, () => true);
  const weighed = presimplify(state);
  return quantize(simplify(weighed, quantile(weighed, LEFT_OUT)), GRID) as CountyShapes;
}
