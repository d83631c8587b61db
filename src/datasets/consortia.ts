/** The 39 consortia: what the appendix prints about each, joined with what public directories say. */
import { shortName } from '../lib/names.ts';
import type { AgencyType, Region, Tier } from '../words/vocabulary/index.ts';
import type { Agency } from './schemas/agencies.ts';
import type { Award } from './schemas/awards.ts';
import { tierOf } from './tiers.ts';

/** One of the 39. */
export interface Consortium {
  readonly id: string;
  /** Place in the appendix, 1 to 39: from the smallest award to the largest. */
  readonly order: number;
  /** Short name of the grantee, for labels. */
  readonly name: string;
  /** The grantee, under the name that the appendix prints. */
  readonly agent: string;
  /** The award, in dollars. */
  readonly award: number;
  readonly tier: Tier;
  /** Location label of the appendix. */
  readonly region: Region;
  readonly agency_type: AgencyType;
  readonly county: string;
  /** Federal (FIPS) code of the county, which the county outlines use too. */
  readonly county_fips: string;
  readonly city: string;
  /** The point for maps, in degrees, and where it comes from. */
  readonly lat: number;
  readonly lon: number;
  readonly coord_basis: Agency['coord_basis'];
}

/** The tables that the join reads. */
export interface ConsortiumTables {
  readonly awards: readonly Award[];
  readonly agencies: readonly Agency[];
}

/**
 * Joins the two tables, in the order of the appendix.
 * @throws when an award has no agency
 */
export function consortia({ awards, agencies }: ConsortiumTables): Consortium[] {
  const agencyOf = new Map(agencies.map((agency) => [agency.id, agency]));
  return awards.map(({ id, agent, award, region }, index) => {
    const agency = agencyOf.get(id);
    if (!agency) throw new Error(`No row of agencies has the consortium ${id} of awards.`);
    const { agency_type, county, county_fips, city, lat, lon, coord_basis } = agency;
    const name = shortName(agent);
    return {
      id,
      order: index + 1,
      name,
      agent,
      award,
      tier: tierOf(award),
      region,
      agency_type,
      county,
      county_fips,
      city,
      lat,
      lon,
      coord_basis,
    };
  });
}
