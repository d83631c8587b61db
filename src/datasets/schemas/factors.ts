import { z } from 'zod';
import { codes, factorGroups } from '../../lib/vocabulary.ts';
import { defineDataset } from '../define.ts';
import { id, oneOf, text } from '../fields.ts';

/** Factors of the codebook. */
const count = 24;

const row = z.strictObject({
  id: id().meta({ title: 'Factor', description: 'Code of the factor.' }),
  group: oneOf(codes(factorGroups)).meta({
    title: 'Group',
    description: 'Group that the factor belongs to.',
  }),
  label: text().meta({ title: 'Name', description: 'Name of the factor.' }),
  definition: text().meta({ title: 'Definition', description: 'What the factor means.' }),
  include: text().meta({ title: 'Include', description: 'What is coded with it.' }),
  exclude: text().nullable().meta({ title: 'Exclude', description: 'What is coded otherwise, and how.' }),
});

export type Factor = z.infer<typeof row>;

export const factors = defineDataset({
  name: 'factors',
  row,
  check: (rows) =>
    rows.length === count
      ? []
      : [
          {
            message: `the codebook has ${count} factors, this file has ${rows.length}; restore the missing row`,
          },
        ],
});
