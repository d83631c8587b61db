/** The schemas of the tables that figures draw from: of those that are joined or trimmed, and else of the dataset. */
import { z } from 'zod';
import { datasets, type DatasetName } from './catalog.ts';
import { codeOf, whole } from './fields.ts';
import { tiers } from '../words/vocabulary/index.ts';
import type { FigureTableName, FigureTables } from './figure-tables.ts';

const { awards, agencies, evidence, factors, quantities } = datasets;
const { id, agent, award, region } = awards.row.shape;
const { agency_type, county, county_fips, city, lat, lon, coord_basis } = agencies.row.shape;

const consortium = z.strictObject({
  id,
  order: whole('a place in the appendix', 1),
  name: z.string(),
  agent,
  award,
  tier: codeOf(tiers),
  region,
  agency_type,
  county,
  county_fips,
  city,
  lat,
  lon,
  coord_basis,
});

const named = z.array(z.strictObject({ id, name: z.string() })).optional();

const printed = quantities.row.extend({ origin: z.literal('printed') });
const none = z.null();
const computed = z.strictObject({
  origin: z.literal('computed'),
  id: quantities.row.shape.id,
  value: z.number(),
  ...{ low: none, high: none, date: none, qualifier: none, caveat: none },
  unit: z.string(),
  meaning: z.string(),
  from: z.array(z.string()),
});

/** The tables that are not a dataset as it is. */
const made: Partial<Record<FigureTableName, z.ZodType>> = {
  consortia: consortium,
  factors: factors.row.pick({ id: true, group: true, label: true }),
  passages: evidence.row.omit({ sentences: true, statement: true, note: true }),
  statements: evidence.row
    .pick({ id: true, section: true, paragraph: true, statement: true })
    .extend({ named, meant: named }),
  quantities: z.union([printed, computed]),
};

/** The schema of the rows of a table that figures draw from. */
export const figureTableRow = (table: keyof FigureTables): z.ZodType =>
  made[table] ?? datasets[table as DatasetName].row;
