import { z } from 'zod';
import { topicVerdicts } from '../../words/vocabulary/index.ts';
import { agreementOn, LEAST_AGREEMENT } from '../agreement.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { codeOf, id, text } from '../fields.ts';
import type { TopicStatement } from './topic-statements.ts';

const row = z.strictObject({
  id: id().meta({ title: 'Row', description: 'Id of the row: topic and statement.' }),
  topic: id().meta({ title: 'Topic', description: 'Id of the topic.' }),
  statement: id('a statement id like C057', /^C\d{3}$/).meta({
    title: 'Statement',
    description: 'Id of the statement.',
  }),
  first: codeOf(topicVerdicts).meta({
    title: 'First coding',
    description: 'Whether the statement belongs to the topic by the first coding of all statements.',
  }),
  second: codeOf(topicVerdicts).meta({
    title: 'Second coding',
    description: 'The same by the second coding, which was made without the first.',
  }),
  settled: codeOf(topicVerdicts).meta({
    title: 'Decision',
    description: 'Whether it belongs to the topic in this release.',
  }),
  reason: text().meta({ title: 'Reason', description: 'Why, by the rule of the topic and the report.' }),
});

/** A statement on which two codings of a topic differ, or which both had otherwise, and what was decided. */
export type TopicDecision = z.infer<typeof row>;

export const topicDecisions = defineDataset({
  name: 'topic-decisions',
  row,
  references: { topic: 'topics', statement: 'evidence' },
  check: (rows, { topics = [], evidence = [], 'topic-statements': listed = [] }) => [
    ...misnamed(rows),
    ...idle(rows),
    ...unheeded(rows, listed),
    ...unclear(rows, topics, evidence, listed as unknown as readonly TopicStatement[]),
  ],
});

function misnamed(rows: readonly TopicDecision[]): Finding[] {
  return rows.flatMap(({ id, topic, statement }) => {
    const expected = `${topic}-${statement.toLowerCase()}`;
    return id === expected ? [] : [{ row: id, field: 'id', message: `expected ${expected}; correct the id` }];
  });
}

/** Rows that decide nothing: both codings say what was decided. */
function idle(rows: readonly TopicDecision[]): Finding[] {
  return rows
    .filter(({ first, second, settled }) => first === second && second === settled)
    .map(({ id }) => ({ row: id, field: 'settled', message: 'both codings say so already; remove the row' }));
}

/** Decisions that the list of statements does not follow. */
function unheeded(rows: readonly TopicDecision[], listed: readonly Row[]): Finding[] {
  const ids = new Set(listed.map((one) => one['id']));
  return rows
    .filter(({ id, settled }) => ids.has(id) !== (settled === 'in'))
    .map(({ id, settled }) => ({
      row: id,
      field: 'settled',
      message:
        settled === 'in'
          ? 'topic-statements has no such row; add it, or correct the decision'
          : 'topic-statements has this row; remove it, or correct the decision',
    }));
}

/** Topics whose rule two codings did not read alike. */
function unclear(
  rows: readonly TopicDecision[],
  topics: readonly Row[],
  evidence: readonly Row[],
  listed: readonly TopicStatement[],
): Finding[] {
  return topics.flatMap((topic) => {
    const { agreed } = agreementOn(String(topic['id']), listed, rows, evidence.length);
    if (agreed / evidence.length >= LEAST_AGREEMENT) return [];
    const message = `the codings agree on ${agreed} of ${evidence.length} statements for the topic ${topic['id']}, which is less than ${LEAST_AGREEMENT * 100} percent; make its rule clearer and have it coded again`;
    return [{ field: 'topic', message }];
  });
}
