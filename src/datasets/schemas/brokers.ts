import { z } from 'zod';
import { brokerGroups, codes, directions } from '../../words/vocabulary.ts';
import { misquoted, outOfOrder, unsupported, unused, wrongCount } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding } from '../define.ts';
import { id, ids, oneOf, passages, text } from '../fields.ts';

/** Things that the report tells of the brokers. */
const count = 9;

const groups = codes(brokerGroups);

const row = z.strictObject({
  id: id().meta({ title: 'Fate', description: 'Id of what became of the work.' }),
  group: oneOf(groups).meta({ title: 'Group', description: 'What became of the work, in short.' }),
  label: text().meta({ title: 'What became of it', description: 'What the report tells of their work.' }),
  who: text().meta({ title: 'Of whom', description: 'Whom the quantifier counts, or who is named.' }),
  quantifier: text().nullable().meta({
    title: 'How many, in words',
    description: 'The quantifier of the report; none where it names cases.',
  }),
  count: id('the id of a row of quantities').nullable().meta({
    title: 'Number',
    description: 'The row of quantities that says how many, when the report gives a number.',
  }),
  direction: oneOf(codes(directions)).meta({
    title: 'Direction',
    description: 'Whether it helps the work last, hinders it, or neither.',
  }),
  consortia: ids().nullable().meta({ title: 'Consortia', description: 'Consortia that are named as cases.' }),
  passages: passages().meta({ title: 'Passages', description: 'Passages on which the row rests.' }),
  note: text().nullable().meta({ title: 'Note', description: 'What a reader should know of this row.' }),
});

export type Broker = z.infer<typeof row>;

export const brokers = defineDataset({
  name: 'brokers',
  row,
  references: { count: 'quantities', consortia: 'awards', passages: 'evidence' },
  check: (rows, { quantities = [], evidence = [] }) => [
    ...wrongCount(rows, count, 'things told of the brokers'),
    ...outOfOrder(rows, 'group', groups),
    ...unused(rows, 'group', groups),
    ...unsupported(rows, ['count'], quantities),
    ...misquoted(rows, evidence),
    ...uncounted(rows),
  ],
});

function uncounted(rows: readonly Broker[]): Finding[] {
  return rows
    .filter(({ quantifier, consortia }) => (quantifier === null) !== (consortia !== null))
    .map(({ id }) => ({
      row: id,
      field: 'quantifier',
      message: 'give either a quantifier or the named consortia, not both',
    }));
}
