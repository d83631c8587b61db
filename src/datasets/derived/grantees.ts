/** The table that most readers want: one row for each grantee, with its award and its place. */
import { z } from 'zod';
import { tiers } from '../../words/vocabulary/index.ts';
import { consortia } from '../consortia.ts';
import { defineDataset } from '../define.ts';
import { codeOf, whole } from '../fields.ts';
import { agencies } from '../schemas/agencies.ts';
import { awards } from '../schemas/awards.ts';
import { standingOf } from '../standing.ts';
import type { Derived } from './define.ts';

const { id, agent, award, region } = awards.row.shape;
const { official_name, agency_type, county, county_fips, city, lat, lon, coord_basis, project_name } =
  agencies.row.shape;

const row = z.strictObject({
  id: id.meta({ origin: 'computed' }),
  grantee: agent.meta({ origin: 'printed' }),
  official_name: official_name.meta({ origin: 'added' }),
  award: award.meta({ origin: 'printed' }),
  award_rank: whole('a rank', 1).meta({
    title: 'Rank of the award',
    description: '1 for the largest award; equal awards share a rank.',
    origin: 'computed',
  }),
  award_size: codeOf(tiers).meta({
    title: 'Size of the award',
    description: 'Size of the award, by the ranges in the report’s introduction.',
    origin: 'computed',
  }),
  agency_type: agency_type.meta({ origin: 'added' }),
  location_label: region.meta({ origin: 'printed' }),
  county: county.meta({ origin: 'added' }),
  county_fips: county_fips.meta({ origin: 'added' }),
  city: city.meta({ origin: 'added' }),
  latitude: lat.meta({ origin: 'added' }),
  longitude: lon.meta({ origin: 'added' }),
  location_source: coord_basis.meta({ origin: 'added' }),
  project: project_name.meta({ origin: 'added' }),
});

export type Grantee = z.infer<typeof row>;

export const grantees: Derived = {
  ...defineDataset({ name: 'grantees', row, references: { id: 'awards' } }),
  from: ['awards', 'agencies'],
  origins: ['printed', 'added', 'computed'],
  make(tables): Grantee[] {
    const all = consortia(tables);
    const agencyOf = new Map(tables.agencies.map((agency) => [agency.id, agency]));
    return all.map((one) => ({
      id: one.id,
      grantee: one.agent,
      official_name: agencyOf.get(one.id)?.official_name ?? one.agent,
      award: one.award,
      award_rank: standingOf(one, all).amongAll.rank,
      award_size: one.tier,
      agency_type: one.agency_type,
      location_label: one.region,
      county: one.county,
      county_fips: one.county_fips,
      city: one.city,
      latitude: one.lat,
      longitude: one.lon,
      location_source: one.coord_basis,
      project: agencyOf.get(one.id)?.project_name ?? null,
    }));
  },
};
