import { z } from 'zod';
import { sectorMeanings } from '../../words/codebook.ts';
import { sectors } from '../../words/vocabulary/index.ts';
import { outOfOrder, unused, wrongCount } from '../checks.ts';
import { defineDataset } from '../define.ts';
import { codeOf, id, passages, text } from '../fields.ts';

/** Partners whose gain and habit the report sets side by side, in the order of its first telling. */
const told = ['community-college', 'employer', 'k12'];

const row = z.strictObject({
  id: id().meta({ title: 'Row', description: 'Id of the row: its sector.' }),
  sector: codeOf(sectors, sectorMeanings).meta({
    title: 'Who it is about',
    description: 'The partner that it is about.',
  }),
  could_gain: text().meta({
    title: 'Could gain',
    description: 'What regional work could bring this partner, in theory.',
  }),
  gain_passages: passages().meta({
    title: 'Statements on the gain',
    description: 'Ids of the statements where the report says so.',
  }),
  tends_to: text().meta({ title: 'Tends to', description: 'What this partner typically does instead.' }),
  habit_passages: passages().meta({
    title: 'Statements on the habit',
    description: 'Ids of the statements where the report says that.',
  }),
});

export type Promised = z.infer<typeof row>;

export const promises = defineDataset({
  name: 'promises',
  row,
  references: { gain_passages: 'evidence', habit_passages: 'evidence' },
  check: (rows) => [
    ...wrongCount(rows, told.length, 'partners with a promise'),
    ...outOfOrder(rows, 'sector', told),
    ...unused(rows, 'sector', told),
  ],
});
