import { z } from 'zod';
import { defineDataset } from '../define.ts';
import type { Finding } from '../define.ts';
import { id, text, whole } from '../fields.ts';

const row = z.strictObject({
  id: id().meta({ title: 'Topic', description: 'Id of the topic, as in the address of its page.' }),
  order: whole('the place of the topic, counted from 1', 1).meta({
    title: 'Place',
    description: 'Place of the topic in the list, counted from 1.',
  }),
  title: text().meta({ title: 'Name', description: 'Name of the topic.' }),
  question: text().meta({ title: 'Question', description: 'The question that a reader comes with.' }),
  include: text().meta({
    title: 'Includes',
    description: 'What a statement must be about to belong to the topic.',
  }),
  exclude: text().meta({
    title: 'Excludes',
    description: 'What does not belong to it, though it may seem to.',
  }),
});

/** A subject that readers come with, and the rule that says which statements bear on it. */
export type Topic = z.infer<typeof row>;

export const topics = defineDataset({ name: 'topics', row, check: misnumbered });

function misnumbered(rows: readonly Topic[]): Finding[] {
  return rows.flatMap(({ id, order }, index) =>
    order === index + 1
      ? []
      : [
          {
            row: id,
            field: 'order',
            message: `expected ${index + 1}, the place of its row; correct one of them`,
          },
        ],
  );
}
