import { z } from 'zod';
import { origins } from '../../words/vocabulary/index.ts';
import { unsupported } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding } from '../define.ts';
import { codeOf, id, passages, text } from '../fields.ts';

const row = z.strictObject({
  id: id().meta({ title: 'Total', description: 'ID of the total.' }),
  label: text().meta({
    title: 'What it is',
    description: 'Whether it is stated, offered, awarded or added up.',
  }),
  origin: codeOf(origins).meta({
    title: 'Where it comes from',
    description: 'Whether the total is from the report, calculated from it, or from another source.',
  }),
  quantity: id('the id of a row of quantities').nullable().meta({
    empty: 'not-applicable',
    title: 'Number',
    description: 'The row of quantities that has the amount, if the report states it.',
  }),
  record: id('the id of a row of record-sums').nullable().meta({
    empty: 'not-applicable',
    title: 'Sum on record',
    description: 'The row of record-sums that has the amount, if the state gives it.',
  }),
  source: text().nullable().meta({
    empty: 'not-applicable',
    title: 'Source',
    description: 'Where the report has it; none if the row of record-sums names a source.',
  }),
  passages: passages().nullable().meta({
    empty: 'not-applicable',
    title: 'Statements',
    description: 'Statements of the report that give the total, or the awards that it is made of.',
  }),
});

export type Total = z.infer<typeof row>;

export const totals = defineDataset({
  name: 'totals',
  row,
  references: { quantity: 'quantities', record: 'record-sums', passages: 'evidence' },
  check: (rows, { quantities = [] }) => [
    ...misplaced(rows),
    ...unsupported(
      rows.map((one) => ({ ...one, passages: one.passages ?? '' })),
      ['quantity'],
      quantities,
    ),
  ],
});

/** The field that has the amount of a total of each origin; one that is calculated is the sum of the awards. */
const fieldFor = { printed: 'quantity', added: 'record', computed: null } as const;

function misplaced(rows: readonly Total[]): Finding[] {
  return rows.flatMap((one) => {
    const wanted = one.origin === 'coded' ? null : fieldFor[one.origin];
    return (['quantity', 'record'] as const)
      .filter((field) => (one[field] !== null) !== (field === wanted))
      .map((field) => ({
        row: one.id,
        field,
        message: `a total that is ${one.origin} ${field === wanted ? 'needs a row' : 'has no row'} here`,
      }));
  });
}
