import { z } from 'zod';
import { factorGroups } from '../../words/vocabulary/index.ts';
import { defineDataset, type Finding, type Row } from '../define.ts';
import { codeOf, id, listItems, passages, text } from '../fields.ts';

const row = z.strictObject({
  id: id().meta({ title: 'Theme (factor)', description: 'Code of the theme.' }),
  group: codeOf(factorGroups).meta({
    title: 'Group',
    description: 'Group to which the theme belongs.',
  }),
  label: text().meta({ title: 'Name', description: 'Name of the theme.' }),
  definition: text().meta({ title: 'Definition', description: 'What the theme means.' }),
  include: text().meta({ title: 'Includes', description: 'What belongs to it.' }),
  exclude: text().nullable().meta({
    empty: 'not-applicable',
    title: 'Does not include',
    description: 'What belongs to other themes, with their codes.',
  }),
  examples: passages().meta({ title: 'Examples', description: 'Ids of statements that are examples of it.' }),
});

export type Factor = z.infer<typeof row>;

export const factors = defineDataset({
  name: 'factors',
  row,
  references: { examples: 'evidence' },
  check: (rows, { evidence = [] }) => miscoded(rows, evidence),
});

/** Examples of a factor that are coded with another. */
function miscoded(rows: readonly Factor[], evidence: readonly Row[]): Finding[] {
  const factorOf = new Map(evidence.map(({ id, factor }) => [id, factor]));
  return rows.flatMap((factor) =>
    listItems(factor.examples)
      .filter((passage) => (factorOf.get(passage) ?? factor.id) !== factor.id)
      .map((passage) => ({
        row: factor.id,
        field: 'examples',
        message: `expected passages coded with this factor, but ${passage} is coded with ${factorOf.get(passage) ?? ''}`,
      })),
  );
}
