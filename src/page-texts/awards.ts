/** The awards as the end of the report lists them, in our sizes, with their sums. */
import { sum } from 'd3';
import { consortia, differencesOf } from '../datasets/site.ts';
import { dollars } from '../lib/format.ts';
import { all } from '../words/appendix.ts';
import { codes, counted, tiers } from '../words/vocabulary/index.ts';

const total = (rows: readonly { award: number }[]): string => dollars(sum(rows, ({ award }) => award));

/** The awards of each size, what the size is called with its count, and their sum. */
export const awardGroups = codes(tiers).map((tier) => {
  const rows = consortia.filter((one) => one.tier === tier);
  return { tier, rows, head: counted(rows.length, tiers[tier]), total: total(rows) };
});

/** The line under all of them. */
export const awardTotal = { head: all(consortia.length), total: total(consortia) } as const;

/** The differences that a column shows, at the consortia that they concern. */
const columnDifferences = {
  agent: ['agency-names', 'san-luis-obispo-name', 'charter-agents'],
  award: ['pasadena-award', 'western-placer-award'],
  region: ['ventura-county', 'san-bernardino-county', 'western-placer-region', 'john-muir-region'],
} as const;

/** Ids of the differences that a column shows at a consortium. */
export function differencesAt(column: keyof typeof columnDifferences, consortium: string): string[] {
  const shown: readonly string[] = columnDifferences[column];
  return differencesOf(consortium)
    .map(({ id }) => id)
    .filter((id) => shown.includes(id));
}

/** Ids of the differences that concern the column of locations, the sizes, and the total. */
export const differencesOfTable = {
  region: 'region-latitudes',
  size: 'tier-counts',
  total: 'grant-total',
} as const;
