import { z } from 'zod';
import { codes, recordStages } from '../../words/vocabulary/index.ts';
import { outOfOrder, unused } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding } from '../define.ts';
import { codeOf, dollars, formed, id } from '../fields.ts';

const stages = codes(recordStages);

const row = z.strictObject({
  id: id().meta({ title: 'Row', description: 'ID of the row: its stage.' }),
  stage: codeOf(recordStages).meta({ title: 'Stage', description: 'What the state did with the money.' }),
  amount: dollars().meta({
    title: 'Amount',
    description: 'The amount, as its source gives it.',
    unit: 'dollars',
  }),
  rounded_to: dollars().nullable().meta({
    empty: 'not-applicable',
    title: 'Rounded to',
    description: 'Amount to which the source rounds; empty where it does not seem to round.',
    unit: 'dollars',
  }),
  date: formed(/^\d{4}(?:-\d{2}-\d{2})?$/, 'a date like 2014-05-30 or 2014').meta({
    title: 'Date',
    description: 'Day or year in which the state did this.',
  }),
  source: formed(/^[a-z-]+\.[1-9]\d*$/, 'the id of a row of discrepancy-sources').meta({
    title: 'Source',
    description: 'The row of discrepancy-sources with the title and web address of the source.',
  }),
});

export type RecordSum = z.infer<typeof row>;

export const recordSums = defineDataset({
  name: 'record-sums',
  row,
  references: { source: 'discrepancy-sources' },
  check: (rows) => [
    ...outOfOrder(rows, 'stage', stages),
    ...unused(rows, 'stage', stages),
    ...falselyRounded(rows),
  ],
});

function falselyRounded(rows: readonly RecordSum[]): Finding[] {
  return rows
    .filter(({ amount, rounded_to }) => rounded_to !== null && amount % rounded_to !== 0)
    .map(({ id, amount, rounded_to }) => ({
      row: id,
      field: 'rounded_to',
      message: `expected a step that divides the amount evenly, found ${rounded_to} for ${amount}`,
    }));
}
