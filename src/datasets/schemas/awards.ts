import { z } from 'zod';
import { codes, regions, tiers } from '../../words/vocabulary/index.ts';
import type { Tier } from '../../words/vocabulary/index.ts';
import { defineDataset } from '../define.ts';
import type { Finding } from '../define.ts';
import { dollars, id, oneOf, text } from '../fields.ts';
import { tierOf } from '../tiers.ts';

/** What the appendix holds in all: rows, their sum in dollars, rows a size. */
const appendix = { rows: 39, dollars: 248_013_707, tiers: { low: 12, mid: 17, top: 10 } };

const row = z.strictObject({
  id: id().meta({ title: 'Consortium', description: 'Id of the consortium, the same in every dataset.' }),
  agent: text().meta({
    title: 'Grantee',
    description: 'The agency that received the grant (the report: fiscal agent), named as in the appendix.',
  }),
  award: dollars().meta({
    title: 'Award',
    description: 'The Round One award to the dollar, from the report’s appendix.',
    unit: 'dollars',
  }),
  region: oneOf(codes(regions)).meta({
    title: 'Location',
    description: 'The location label of the appendix; All belongs to one statewide grantee.',
  }),
});

export type Award = z.infer<typeof row>;

export const awards = defineDataset({
  name: 'awards',
  row,
  check: (rows) => [...wrongTotals(rows), ...outOfOrder(rows)],
});

function wrongTotals(rows: readonly Award[]): Finding[] {
  const sum = rows.reduce((total, { award }) => total + award, 0);
  return [
    ...unequal('rows', rows.length, appendix.rows),
    ...unequal('dollars in all', sum, appendix.dollars, 'award'),
    ...codes(tiers).flatMap((tier) => wrongTier(rows, tier)),
  ];
}

function wrongTier(rows: readonly Award[], tier: Tier): Finding[] {
  const found = rows.filter(({ award }) => tierOf(award) === tier).length;
  return unequal(tiers[tier].many, found, appendix.tiers[tier], 'award');
}

function unequal(what: string, found: number, expected: number, field?: string): Finding[] {
  if (found === expected) return [];
  const message = `the appendix has ${expected} ${what}, but this file has ${found}; compare them row by row`;
  return [{ field, message }];
}

function outOfOrder(rows: readonly Award[]): Finding[] {
  return rows.flatMap(({ id, award }, index) => {
    const before = rows[index - 1];
    if (!before || before.award <= award) return [];
    const message = `awards rise in the order of the appendix, but ${before.id} before this one is larger (${before.award} > ${award})`;
    return [{ row: id, field: 'award', message }];
  });
}
