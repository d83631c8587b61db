import { z } from 'zod';
import { directionMeanings } from '../../words/codebook.ts';
import { brokerGroups, codes, directions } from '../../words/vocabulary/index.ts';
import { misquoted, outOfOrder, unsupported, unused } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding } from '../define.ts';
import { codeOf, id, ids, passages, text } from '../fields.ts';

const groups = codes(brokerGroups);

const row = z.strictObject({
  id: id().meta({ title: 'Row', description: 'ID of the row.' }),
  group: codeOf(brokerGroups).meta({ title: 'Group', description: 'What happened to the work, in short.' }),
  label: text().meta({
    title: 'What happened',
    description: 'What the report says about coordinators and their work.',
  }),
  who: text().meta({ title: 'Who it is about', description: 'Who is counted or named.' }),
  quantifier: text().nullable().meta({
    empty: 'not-applicable',
    title: 'How many, in words',
    description: 'The report’s own words for how many; none where it names grantees.',
  }),
  count: id('the id of a row of quantities').nullable().meta({
    empty: 'not-stated',
    title: 'Number',
    description: 'The row of quantities that says how many, when the report gives a number.',
  }),
  direction: codeOf(directions, directionMeanings).meta({
    title: 'Helps or hinders',
    description: 'Whether it helps the work to last, hinders it, or neither.',
  }),
  consortia: ids().nullable().meta({
    empty: 'not-stated',
    title: 'Consortia',
    description: 'Consortia that the report names as examples.',
  }),
  passages: passages().meta({
    title: 'Statements',
    description: 'Statements of the report on which the row rests.',
  }),
  note: text()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Note', description: 'What to know about this row.' }),
});

export type Broker = z.infer<typeof row>;

export const brokers = defineDataset({
  name: 'brokers',
  row,
  references: { count: 'quantities', consortia: 'awards', passages: 'evidence' },
  check: (rows, { quantities = [], evidence = [] }) => [
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
