/** The rows of the map, what a reader may choose of them, and those that stand somewhere. */
import { greatest } from 'd3';
import type { Region } from '../../charts/map/model.ts';
import { isIn } from '../../charts/map/projection.ts';
import type { Consortium } from '../../datasets/consortia.ts';
import { locationLabel, pointSources, regions, tiers } from '../../words/vocabulary/index.ts';
import { filter, option, type View } from '../contract/choices.ts';
import { added, consortiumColumns, inFilesOnly, printed } from '../contract/columns.ts';
import { groupsBy, totalAward } from '../contract/rows.ts';

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

/** What a reader may change about the map. */
export const choices = {
  color: option('Color points by', { agency: 'Type of agency', region: locationLabel }),
  shade: option('Shade counties by', {
    seats: 'Whether a grantee is based there',
    dollars: 'Dollars awarded',
  }),
  tier: filter('Size of award', tiers),
  region: filter(locationLabel, regions),
};

/** The choices taken. */
export type MapView = View<typeof choices>;

/** A consortium with its location. */
export type LocationRow = Pick<Consortium, keyof typeof columns>;

/** Where locations crowd, from north to south. */
export const insets: readonly [Region, Region] = [
  { name: 'Bay Area', center: [-122.13, 37.71], kilometers: 56 },
  { name: 'Los Angeles and Orange', center: [-118.13, 33.88], kilometers: 39 },
];

/** The label "All" names no part of the state: such an agent works in all of it. */
export const isStatewide = ({ region }: LocationRow): boolean => region === 'All';

/** Those that stand on the map. */
export const located = (rows: readonly LocationRow[]): LocationRow[] =>
  rows.filter((row) => !isStatewide(row));

/** Codes of the counties of some locations. */
export const countiesOf = (rows: readonly LocationRow[]): Set<string> =>
  new Set(rows.map((row) => row.county_fips));

/** Those in the circle of an inset. */
export const inInset = (rows: readonly LocationRow[], inset: Region): LocationRow[] =>
  located(rows).filter(({ lon, lat }) => isIn(inset, [lon, lat]));

/** Those in the inset that has most. */
export const mostCrowded = (rows: readonly LocationRow[]): LocationRow[] =>
  greatest(
    insets.map((inset) => inInset(rows, inset)),
    (members) => members.length,
  ) ?? [];

/** The county whose grantees received most, and how much. */
export function richest(rows: readonly LocationRow[]): [county: string, amount: number] {
  const amounts = groupsBy(located(rows), 'county').map(
    ([county, members]) => [county, totalAward(members)] as [string, number],
  );
  return greatest(amounts, ([, amount]) => amount) ?? ['', 0];
}
