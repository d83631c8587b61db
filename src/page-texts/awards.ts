/** The awards as the end of the report lists them, in our sizes, with their sums. */
import { sum } from 'd3';
import { consortia } from '../datasets/site.ts';
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
