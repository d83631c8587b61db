import type { GeometryCollection, Topology } from 'topojson-specification';

/** Counties as areas that share their borders; each geometry's `id` is the county's FIPS code. */
export type CountyShapes = Topology<{ readonly counties: GeometryCollection<{ readonly name: string }> }>;
