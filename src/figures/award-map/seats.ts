/** The rows of the map and what the map makes of them. */
import { classOf, dollarsByCounty } from '../../charts/map/dollar-classes.ts';
import { isIn } from '../../charts/map/lens.ts';
import type { Region as Lens, Seat, SeatMap } from '../../charts/map/model.ts';
import type { Consortium } from '../../datasets/consortia.ts';
import { dollars } from '../../lib/format.ts';
import { shortName } from '../../lib/names.ts';
import type { Region } from '../../words/vocabulary/index.ts';
import type { ColorName } from '../../theme/tokens.ts';
import type { Row } from '../contract/define.ts';
import type { MapView } from './view.ts';

/** A consortium with the place of its seat. */
export type SeatRow = Row &
  Pick<
    Consortium,
    | 'id'
    | 'order'
    | 'agent'
    | 'award'
    | 'region'
    | 'agency_type'
    | 'county'
    | 'county_fips'
    | 'city'
    | 'lat'
    | 'lon'
    | 'coord_basis'
  >;

/** Where seats crowd, from north to south. */
export const lenses: readonly [Lens, Lens] = [
  { name: 'Bay Area', center: [-122.13, 37.71], kilometers: 56 },
  { name: 'Los Angeles and Orange', center: [-118.13, 33.88], kilometers: 40 },
];

/** The four hues once more, in the order of the labels from north to south. */
export const regionColors: Readonly<Record<Region, ColorName>> = {
  Northern: 'school-district',
  Central: 'community-college-district',
  Southern: 'county-office',
  All: 'charter',
};

/** The label "All" names no part of the state: such an agent works in all of it. */
export const isStatewide = ({ region }: SeatRow): boolean => region === 'All';

/** Those that stand on the map. */
export const seated = (rows: readonly SeatRow[]): SeatRow[] => rows.filter((row) => !isStatewide(row));

/** Codes of the counties of some seats. */
export const countiesOf = (rows: readonly SeatRow[]): Set<string> =>
  new Set(rows.map((row) => row.county_fips));

/** Those in the circle of a lens. */
export const inLens = (rows: readonly SeatRow[], lens: Lens): SeatRow[] =>
  seated(rows).filter(({ lon, lat }) => isIn(lens, [lon, lat]));

function seat(row: SeatRow, color: MapView['color']): Seat {
  const { id, order, agent, award, agency_type, region, city, county } = row;
  const reasons = [
    `Statewide: labeled “${region}” in the report.`,
    `Its office is in ${city}, ${county} County.`,
  ];
  return {
    id,
    order,
    name: shortName(agent),
    award,
    amount: dollars(award),
    shape: agency_type,
    color: color === 'region' ? regionColors[region] : agency_type,
    place: [row.lon, row.lat],
    apart: isStatewide(row) ? reasons : null,
  };
}

function shades(rows: readonly SeatRow[], by: MapView['shade']): Map<string, ColorName> {
  const colors = [...dollarsByCounty(seated(rows))].map(
    ([county, amount]) => [county, by === 'seats' ? 'land-seat' : classOf(amount).color] as const,
  );
  return new Map<string, ColorName>(colors);
}

/** The map of some rows, as a view asks for it. */
export function mapOf(rows: readonly SeatRow[], { color, shade }: MapView): SeatMap {
  const bySeats = shade === 'seats';
  return {
    seats: rows.map((row) => seat(row, color)),
    lenses,
    shades: shades(rows, shade),
    land: bySeats ? 'land' : 'ground',
    border: bySeats ? 'ground' : 'line',
    empty: 'No grantee matches these choices.',
  };
}
