import type { GeometryCollection, Topology } from 'topojson-specification';

/** Counties as areas with shared borders. The `id` of each geometry is the county's FIPS code. */
export type CountyShapes = Topology<{ readonly counties: GeometryCollection<{ readonly name: string }> }>;
