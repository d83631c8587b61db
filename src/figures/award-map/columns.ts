import { pointSources } from '../../words/vocabulary/index.ts';
import { added, consortiumColumns, inFilesOnly, printed } from '../contract/columns.ts';

const { id, agent, award, region, agency_type } = consortiumColumns;

/** The fields of a location. */
export const columns = {
  id,
  ...inFilesOnly({
    order: printed.integer(
      'Number',
      'Place in the report’s appendix, from the smallest award to the largest; the points’ numbers.',
    ),
  }),
  agent,
  award,
  region,
  agency_type,
  city: added.words('City', 'City of the main office, from public directories.'),
  county: added.words('County', 'County of the main office, from public directories.'),
  ...inFilesOnly({
    county_fips: added.words('County code', 'Federal (FIPS) code of the county.'),
    lat: added.number('Latitude', 'Latitude of the point, in degrees north.'),
    lon: added.number('Longitude', 'Longitude of the point, in degrees east; west is negative.'),
    coord_basis: added.code(
      'Source of the point',
      'Where latitude and longitude come from: `city` means GeoNames (CC BY).',
      pointSources,
    ),
  }),
};
