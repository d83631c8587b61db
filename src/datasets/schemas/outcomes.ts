import { z } from 'zod';
import { levelMeanings } from '../../words/codebook.ts';
import { levels, outcomeStages } from '../../words/vocabulary/index.ts';
import { misquoted, unsupported } from '../checks.ts';
import { defineDataset } from '../define.ts';
import { codeOf, id, passages, text } from '../fields.ts';

const number = () => id('the id of a row of quantities').nullable();

const row = z.strictObject({
  id: id().meta({ title: 'Row', description: 'ID of the outcome.' }),
  label: text().meta({ title: 'Outcome', description: 'What a consortium did or achieved.' }),
  level: codeOf(levels, levelMeanings).meta({
    title: 'Level',
    description: 'Whether it is about local or regional work, or both.',
  }),
  stage: codeOf(outcomeStages).meta({
    title: 'When',
    description: 'Whether consortia did it with the grant, or it is what lasted after the grant.',
  }),
  quantifier: text().meta({
    title: 'How many, in words',
    description: 'The report’s own words for how many.',
  }),
  count: number().meta({
    empty: 'not-stated',
    title: 'Number',
    description: 'The row of quantities that says how many, when the report gives a number.',
  }),
  of: number().meta({
    empty: 'not-stated',
    title: 'Out of',
    description: 'The row of quantities that says out of how many, when the report says it.',
  }),
  passages: passages().meta({
    title: 'Statements',
    description: 'Statements of the report on which the row rests.',
  }),
  note: text()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Note', description: 'What to know about this row.' }),
});

export type Outcome = z.infer<typeof row>;

export const outcomes = defineDataset({
  name: 'outcomes',
  row,
  references: { count: 'quantities', of: 'quantities', passages: 'evidence' },
  check: (rows, { quantities = [], evidence = [] }) => [
    ...unsupported(rows, ['count', 'of'], quantities),
    ...misquoted(rows, evidence),
  ],
});
