import { z } from 'zod';
import { codes, regions, tiers } from '../../words/vocabulary/index.ts';
import type { Tier } from '../../words/vocabulary/index.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { codeOf, dollars, id, text } from '../fields.ts';
import { tierOf } from '../tiers.ts';

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
  region: codeOf(regions).meta({
    title: 'Location',
    description: 'The location label of the appendix; All belongs to one statewide grantee.',
  }),
});

export type Award = z.infer<typeof row>;

export const awards = defineDataset({
  name: 'awards',
  row,
  check: (rows, { coverage = [], quantities = [] }) => [
    ...wrongSizes(rows, coverage, quantities),
    ...outOfOrder(rows),
  ],
});

/** Sizes of award of which there are more or fewer than the report says, if `coverage` has each size. */
function wrongSizes(rows: readonly Award[], coverage: readonly Row[], quantities: readonly Row[]): Finding[] {
  if (!codes(tiers).every((tier) => coverage.some((row) => row['tier'] === tier))) return [];
  const stated = new Map(quantities.map(({ id, value }) => [id, value]));
  return coverage.flatMap(({ tier, consortia }) => {
    const found = rows.filter(({ award }) => tierOf(award) === tier).length;
    const expected = stated.get(consortia);
    if (expected === undefined || found === expected) return [];
    const message = `the report says ${expected} ${tiers[tier as Tier].many}, but this file has ${found}; compare them row by row`;
    return [{ field: 'award', message }];
  });
}

function outOfOrder(rows: readonly Award[]): Finding[] {
  return rows.flatMap(({ id, award }, index) => {
    const before = rows[index - 1];
    if (!before || before.award <= award) return [];
    const message = `awards rise in the order of the appendix, but ${before.id} before this one is larger (${before.award} > ${award})`;
    return [{ row: id, field: 'award', message }];
  });
}
