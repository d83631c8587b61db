import { readFileSync } from 'node:fs';
import type { AgencyType, Region, Tier } from '../lib/vocabulary.ts';
import { shortName } from '../lib/names.ts';
const raw = JSON.parse(readFileSync('/work/shared/reference/grantees.json', 'utf8')) as { slug: string; award_usd: number; agency_type: AgencyType; report_name: string; report_region: Region }[];
export const consortia = raw.map((c, i) => ({ id: c.slug, order: i + 1, name: shortName(c.report_name), agent: c.report_name, award: c.award_usd, agency_type: c.agency_type, region: c.report_region, tier: (c.award_usd < 1e6 ? 'low' : c.award_usd < 12e6 ? 'mid' : 'top') as Tier }));
