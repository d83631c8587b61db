/** What the map draws of its rows. */
import { greatest } from 'd3';
import type { GranteeLocation, LocationMap } from '../../charts/map/model.ts';
import { dollarsInWords } from '../../lib/format.ts';
import { shortName } from '../../lib/names.ts';
import { colorOf, shadesOf } from './legend.ts';
import { insets, isStatewide, located, richest, type LocationRow, type MapView } from './locations.ts';

function location(row: LocationRow, color: MapView['color']): GranteeLocation {
  const { id, order, agent, award, agency_type, region, city, county, lon, lat } = row;
  const reasons = [
    `Statewide: labeled “${region}” in the report.`,
    `Its office is in ${city}, ${county} County.`,
  ];
  return {
    id,
    order,
    name: shortName(agent),
    award,
    shape: agency_type,
    color: colorOf(row, color),
    place: [lon, lat],
    apart: isStatewide(row) ? reasons : null,
  };
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
  const bySeat = shade === 'seats';
  return {
    locations: rows.map((row) => location(row, color)),
    insets,
    shades: shadesOf(rows, shade),
    land: bySeat ? 'land' : 'ground',
    border: bySeat ? 'ground' : 'line',
    notes: notesOn(rows),
    empty: 'No grantee matches these choices.',
  };
}
