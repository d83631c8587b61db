import { z } from 'zod';
import { codes, partnerGroups } from '../../words/vocabulary/index.ts';
import { outOfOrder, unsupported } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { codeOf, id, passages, text } from '../fields.ts';

const groups = codes(partnerGroups);

const row = z.strictObject({
  id: id().meta({ title: 'Type', description: 'ID of the type of partner.' }),
  group: codeOf(partnerGroups).meta({ title: 'Group', description: 'Group that we put this type in.' }),
  label: text().meta({ title: 'Name', description: 'Name of the type of partner.' }),
  quantity: id().meta({ title: 'Number', description: 'The row of quantities that says how many.' }),
  passages: passages().meta({
    title: 'Statements',
    description: 'Statements of the report that give the number.',
  }),
});

export type Partner = z.infer<typeof row>;

export const partners = defineDataset({
  name: 'partners',
  row,
  references: { quantity: 'quantities', passages: 'evidence' },
  check: (rows, { quantities = [] }) => [
    ...outOfOrder(rows, 'group', groups),
    ...unsupported(rows, ['quantity'], quantities),
    ...untoldCounts(rows, quantities),
  ],
});

/** Counts of partners that no kind, or more than one, refers to. */
function untoldCounts(rows: readonly Partner[], quantities: readonly Row[]): Finding[] {
  return quantities
    .map(({ id }) => String(id))
    .filter((id) => id.startsWith('partner-') && rows.filter(({ quantity }) => quantity === id).length !== 1)
    .map((id) => ({
      message: `each count of partners needs exactly one row, but ${id} has none or several`,
    }));
}
