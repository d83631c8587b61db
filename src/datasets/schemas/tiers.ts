import { z } from 'zod';
import { codes, tiers as sizes } from '../../words/vocabulary/index.ts';
import { outOfOrder, unused, wrongCount } from '../checks.ts';
import { defineDataset } from '../define.ts';
import { codeOf, id, passages, text } from '../fields.ts';

const order = codes(sizes);

const row = z.strictObject({
  id: id().meta({ title: 'Row', description: 'ID of the row: its size of award.' }),
  tier: codeOf(sizes).meta({ title: 'Size', description: 'Size of award.' }),
  aim: text().meta({ title: 'Goal', description: 'What consortia with awards of this size set out to do.' }),
  afterwards: text().meta({
    title: 'Afterward',
    description: 'Money needed or used after the grant ended.',
  }),
  partners: text().meta({ title: 'Partners', description: 'What this meant for work across sectors.' }),
  passages: passages().meta({
    title: 'Statements',
    description: 'Statements of the report on which the row rests.',
  }),
  note: text()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Note', description: 'What to know about this row.' }),
});

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
