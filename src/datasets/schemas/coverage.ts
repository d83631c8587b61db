import { z } from 'zod';
import { codes, tiers } from '../../words/vocabulary/index.ts';
import { outOfOrder, unsupported, unused, wrongCount } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding } from '../define.ts';
import { codeOf, id, passages, text } from '../fields.ts';

const sizes = codes(tiers);

const number = () => id('the id of a row of quantities');

const row = z.strictObject({
  id: id().meta({ title: 'Row', description: 'Id of the row: its size of award.' }),
  tier: codeOf(tiers).meta({ title: 'Size', description: 'Size of award.' }),
  consortia: number().meta({ title: 'Consortia', description: 'How many have awards of this size.' }),
  visited: number()
    .nullable()
    .meta({ empty: 'not-stated', title: 'Visited', description: 'How many the researchers visited.' }),
  called: number().nullable().meta({
    empty: 'not-stated',
    title: 'Telephoned',
    description: 'How many they interviewed by telephone only.',
  }),
  visited_or_called: number().nullable().meta({
    empty: 'not-applicable',
    title: 'Visited or telephoned',
    description: 'How many they visited or telephoned, where the report does not say which.',
  }),
  passages: passages().meta({
    title: 'Statements',
    description: 'Ids of the statements that have the numbers, and of the one on the reports that were read.',
  }),
  note: text()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Note', description: 'What to know about this row.' }),
});

export type Coverage = z.infer<typeof row>;

export const coverage = defineDataset({
  name: 'coverage',
  row,
  references: {
    consortia: 'quantities',
    visited: 'quantities',
    called: 'quantities',
    visited_or_called: 'quantities',
    passages: 'evidence',
  },
  check: (rows, { quantities = [] }) => [
    ...wrongCount(rows, sizes.length, 'sizes of award'),
    ...outOfOrder(rows, 'tier', sizes),
    ...unused(rows, 'tier', sizes),
    ...unsupported(rows, ['consortia', 'visited', 'called', 'visited_or_called'], quantities),
    ...twiceCounted(rows),
  ],
});

function twiceCounted(rows: readonly Coverage[]): Finding[] {
  return rows
    .filter(
      ({ visited, called, visited_or_called }) =>
        (visited_or_called !== null) === (visited !== null || called !== null),
    )
    .map(({ id }) => ({
      row: id,
      field: 'visited_or_called',
      message: 'give either visited or called, or their total in visited_or_called',
    }));
}
