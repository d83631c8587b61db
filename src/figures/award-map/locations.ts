/** The rows of the map and what the map makes of them. */
import { greatest, rollups } from 'd3';
import { classOf, dollarsByCounty } from '../../charts/map/dollar-classes.ts';
import { isIn } from '../../charts/map/projection.ts';
import type { Region as Inset, GranteeLocation, LocationMap } from '../../charts/map/model.ts';
import type { Consortium } from '../../datasets/consortia.ts';
import { dollars, dollarsInWords } from '../../lib/format.ts';
import { shortName } from '../../lib/names.ts';
import type { ColorName } from '../../theme/tokens.ts';
import type { Region } from '../../words/vocabulary/index.ts';
import { totalAward } from '../contract/rows.ts';
import type { columns } from './columns.ts';
import type { MapView } from './view.ts';

/** A consortium with its location. */
export type LocationRow = Pick<Consortium, keyof typeof columns>;

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
export const richest = (rows: readonly LocationRow[]): [county: string, amount: number] =>
  greatest(
    rollups(located(rows), totalAward, ({ county }) => county),
    ([, amount]) => amount,
  ) ?? ['', 0];

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
  const amounts = [...dollarsByCounty(located(rows))];
  return {
    locations: rows.map((row) => location(row, color)),
    insets,
    shades: new Map(
      amounts.map(([county, amount]) => [county, byLocation ? 'land-location' : classOf(amount).color]),
    ),
    land: byLocation ? 'land' : 'ground',
    border: byLocation ? 'ground' : 'line',
    notes: notesOn(rows),
    empty: 'No grantee matches these choices.',
  };
}
