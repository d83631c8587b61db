/** The rows of the map and what the map makes of them. */
import { classOf, dollarsByCounty } from '../../charts/map/dollar-classes.ts';
import { isIn } from '../../charts/map/inset.ts';
import type { Region as Inset, GranteeLocation, LocationMap } from '../../charts/map/model.ts';
import type { Consortium } from '../../datasets/consortia.ts';
import { greatest, rollups, sum } from 'd3';
import { dollars, dollarsInWords } from '../../lib/format.ts';
import { shortName } from '../../lib/names.ts';
import type { Region } from '../../words/vocabulary/index.ts';
import type { ColorName } from '../../theme/tokens.ts';
import type { Row } from '../contract/define.ts';
import type { MapView } from './view.ts';

/** A consortium with its location. */
export type LocationRow = Row &
  Pick<Consortium, 'id' | 'order' | 'agent' | 'award' | 'region' | 'agency_type' | 'county'> &
  Pick<Consortium, 'county_fips' | 'city' | 'lat' | 'lon' | 'coord_basis'>;

/** The row of a consortium. */
export const locationRow = (one: Consortium): LocationRow => ({
  id: one.id,
  order: one.order,
  agent: one.agent,
  award: one.award,
  region: one.region,
  agency_type: one.agency_type,
  city: one.city,
  county: one.county,
  county_fips: one.county_fips,
  lat: one.lat,
  lon: one.lon,
  coord_basis: one.coord_basis,
});

/** Where locations crowd, from north to south. */
export const insets: readonly [Inset, Inset] = [
  { name: 'Bay Area', center: [-122.13, 37.71], kilometers: 56 },
  { name: 'Los Angeles and Orange', center: [-118.13, 33.88], kilometers: 39 },
];

/** The four hues once more, in the order of the labels from north to south. */
export const regionColors: Readonly<Record<Region, ColorName>> = {
  Northern: 'school-district',
  Central: 'community-college-district',
  Southern: 'county-office',
  All: 'charter',
};

/** The label "All" names no part of the state: such an agent works in all of it. */
export const isStatewide = ({ region }: LocationRow): boolean => region === 'All';

/** Those that stand on the map. */
export const located = (rows: readonly LocationRow[]): LocationRow[] =>
  rows.filter((row) => !isStatewide(row));

/** Codes of the counties of some locations. */
export const countiesOf = (rows: readonly LocationRow[]): Set<string> =>
  new Set(rows.map((row) => row.county_fips));

/** Those in the circle of an inset. */
export const inInset = (rows: readonly LocationRow[], inset: Inset): LocationRow[] =>
  located(rows).filter(({ lon, lat }) => isIn(inset, [lon, lat]));

/** Those in the inset that has most. */
export const mostCrowded = (rows: readonly LocationRow[]): LocationRow[] =>
  greatest(
    insets.map((inset) => inInset(rows, inset)),
    (members) => members.length,
  ) ?? [];

function location(row: LocationRow, color: MapView['color']): GranteeLocation {
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

/** The county whose grantees received most, and how much. */
export function richest(rows: readonly LocationRow[]): [county: string, amount: number] {
  const amounts = rollups(
    located(rows),
    (members) => sum(members, ({ award }) => award),
    ({ county }) => county,
  );
  return greatest(amounts, ([, amount]) => amount) ?? ['', 0];
}

function shades(rows: readonly LocationRow[], by: MapView['shade']): Map<string, ColorName> {
  const colors = [...dollarsByCounty(located(rows))].map(
    ([county, amount]) => [county, by === 'seats' ? 'land-location' : classOf(amount).color] as const,
  );
  return new Map<string, ColorName>(colors);
}

/** Where the northernmost grantee is based, and what the county received whose grantees received most. */
function notesOn(rows: readonly LocationRow[]): LocationMap['notes'] {
  const north = greatest(located(rows), (one, other) => one.lat - other.lat);
  const [county, amount] = richest(rows);
  return [
    north ? `The northernmost grantee is based in ${north.county} County` : '',
    county ? `Grantees in ${county} County received ${dollarsInWords(amount)}, the most of any county` : '',
  ];
}

/** The map of some rows, as a view asks for it. */
export function mapOf(rows: readonly LocationRow[], { color, shade }: MapView): LocationMap {
  const byLocation = shade === 'seats';
  return {
    locations: rows.map((row) => location(row, color)),
    insets,
    shades: shades(rows, shade),
    land: byLocation ? 'land' : 'ground',
    border: byLocation ? 'ground' : 'line',
    notes: notesOn(rows),
    empty: 'No grantee matches these choices.',
  };
}
