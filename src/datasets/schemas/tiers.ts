import { z } from 'zod';
import { codes, tiers as sizes } from '../../words/vocabulary.ts';
import { outOfOrder, unused, wrongCount } from '../checks.ts';
import { defineDataset } from '../define.ts';
import { id, oneOf, passages, text } from '../fields.ts';

const order = codes(sizes);

const row = z.strictObject({
  id: id().meta({ title: 'Row', description: 'Id of the row: its size of award.' }),
  tier: oneOf(order).meta({ title: 'Size', description: 'Size of award.' }),
  aim: text().meta({ title: 'Aim', description: 'What consortia with such awards set out to do.' }),
  afterwards: text().meta({
    title: 'Afterwards',
    description: 'Money when the grant had ended: needed, or used.',
  }),
  partners: text().meta({ title: 'Partners', description: 'What it asked of work across sectors.' }),
  passages: passages().meta({ title: 'Passages', description: 'Passages on which the row rests.' }),
  note: text().nullable().meta({ title: 'Note', description: 'What a reader should know of this row.' }),
});

export type TierWords = z.infer<typeof row>;

export const tiers = defineDataset({
  name: 'tiers',
  row,
  references: { passages: 'evidence' },
  check: (rows) => [
    ...wrongCount(rows, order.length, 'sizes of award'),
    ...outOfOrder(rows, 'tier', order),
    ...unused(rows, 'tier', order),
  ],
});
