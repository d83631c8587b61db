import { z } from 'zod';
import { codes, moneyKinds, moneySources, moneyUses } from '../../words/vocabulary/index.ts';
import { outOfOrder, unused } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { codeOf, extent, id, listItems, passages, text } from '../fields.ts';

const kinds = codes(moneyKinds);
const sources = codes(moneySources);
const uses = codes(moneyUses);

const row = z.strictObject({
  id: id().meta({ title: 'Pair', description: 'Id of the pair of a source and a use.' }),
  source: codeOf(moneySources).meta({ title: 'Source', description: 'Where money or support came from.' }),
  kind: codeOf(moneyKinds).meta({ title: 'Whose money', description: 'Whose money it is.' }),
  use: codeOf(moneyUses).meta({ title: 'Use', description: 'What it was for.' }),
  extent: extent().meta({
    title: 'How many',
    description:
      'How many the pair applies to, in the report’s word; unspecified if no statement says it of the pair.',
  }),
  extent_of: text()
    .nullable()
    .meta({ empty: 'not-stated', title: 'Of what', description: 'What that word counts.' }),
  passages: passages().meta({
    title: 'Statements',
    description: 'Ids of the statements that name the pair.',
  }),
});

export type Funding = z.infer<typeof row>;

export const funding = defineDataset({
  name: 'funding',
  row,
  references: { passages: 'evidence' },
  check: (rows, { evidence = [] }) => [
    ...outOfOrder(rows, 'source', sources),
    ...outOfOrder(rows, 'kind', kinds),
    ...unused(rows, 'source', sources),
    ...unused(rows, 'use', uses),
    ...twiceTold(rows),
    ...ofTwoKinds(rows),
    ...unsaid(rows, evidence),
  ],
});

function twiceTold(rows: readonly Funding[]): Finding[] {
  return rows
    .filter((row, index) => rows.findIndex((other) => isSamePair(row, other)) < index)
    .map(({ id, source, use }) => ({
      row: id,
      field: 'use',
      message: `another row also has ${source} and ${use}; remove one of the two`,
    }));
}

const isSamePair = (one: Funding, other: Funding): boolean =>
  one.source === other.source && one.use === other.use;

function ofTwoKinds(rows: readonly Funding[]): Finding[] {
  return rows
    .filter(({ source, kind }) => rows.find((row) => row.source === source)?.kind !== kind)
    .map(({ id, source }) => ({
      row: id,
      field: 'kind',
      message: `expected the same kind as in the earlier row of ${source}`,
    }));
}

/** Pairs with a word for how many that none of their statements has. */
function unsaid(rows: readonly Funding[], evidence: readonly Row[]): Finding[] {
  const extentOf = new Map(evidence.map((statement) => [statement['id'], statement['extent']]));
  return rows
    .filter(({ extent: many }) => many !== 'unspecified')
    .filter(({ extent: many, passages: ids }) => !listItems(ids).some((one) => extentOf.get(one) === many))
    .map(({ id: row, extent: many, passages: ids }) => ({
      row,
      field: 'extent',
      message: `expected the extent of one of its statements (${ids}), found ${many}; correct it, or write unspecified`,
    }));
}
