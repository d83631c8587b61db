import { z } from 'zod';
import { codes, topicParts, type TopicPart } from '../../words/vocabulary/index.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { codeOf, id, whole } from '../fields.ts';

const parts = codes(topicParts);

const row = z.strictObject({
  id: id().meta({ title: 'Row', description: 'Id of the row: topic and statement.' }),
  topic: id().meta({ title: 'Topic', description: 'Id of the topic.' }),
  statement: id('a statement id like C057', /^C\d{3}$/).meta({
    title: 'Statement',
    description: 'Id of a statement that bears on the topic.',
  }),
  part: codeOf(topicParts).meta({
    title: 'Part of the page',
    description:
      'What the statement says of the topic. Statements that help or hinder keep that label, except those that may set the topic apart; outcomes and neutral statements were sorted by us.',
  }),
  order: whole('a place, counted from 1', 1).meta({
    title: 'Place',
    description: 'Place of the statement on the page of the topic, counted from 1.',
  }),
});

/** That a statement bears on a topic, and where it stands on its page. */
export type TopicStatement = z.infer<typeof row>;

export const topicStatements = defineDataset({
  name: 'topic-statements',
  row,
  references: { topic: 'topics', statement: 'evidence' },
  check: (rows, { topics = [], evidence = [] }) => [
    ...misnamed(rows),
    ...misplaced(rows, topics),
    ...unfit(rows, evidence),
  ],
});

/** One row for each pair: its id is made of both, and ids are unique. */
function misnamed(rows: readonly TopicStatement[]): Finding[] {
  return rows.flatMap(({ id, topic, statement }) => {
    const expected = `${topic}-${statement.toLowerCase()}`;
    return id === expected ? [] : [{ row: id, field: 'id', message: `expected ${expected}; correct the id` }];
  });
}

/** The rows of a topic stand together, numbered from 1, part by part. */
function misplaced(rows: readonly TopicStatement[], topics: readonly Row[]): Finding[] {
  const byTopic = Map.groupBy(rows, ({ topic }) => topic);
  const ids = topics.map((topic) => String(topic['id']));
  const sorted = ids.flatMap((topic) =>
    (byTopic.get(topic) ?? []).toSorted((one, other) => parts.indexOf(one.part) - parts.indexOf(other.part)),
  );
  const places = new Map(
    ids.flatMap((topic) => (byTopic.get(topic) ?? []).map((one, index) => [one.id, index + 1] as const)),
  );
  return [
    ...ids
      .filter((topic) => !byTopic.has(topic))
      .map((topic) => ({ message: `no statement has the topic ${topic}; add some, or remove the topic` })),
    ...rows
      .filter((one) => sorted.length === rows.length && one !== sorted[rows.indexOf(one)])
      .slice(0, 1)
      .map(({ id }) => ({
        row: id,
        field: 'part',
        message: `rows must be in the order of the topics, and in each of ${parts.join(', ')}; move the row`,
      })),
    ...rows
      .filter(({ id, order }) => places.has(id) && places.get(id) !== order)
      .map(({ id }) => ({
        row: id,
        field: 'order',
        message: `expected ${places.get(id)}, its place among the rows of its topic; correct one of them`,
      })),
  ];
}

/** Whether the statement holds for all but some: where the topic is about these, it was no obstacle. */
const namesException = ({ extent_text: extent }: Row): boolean => String(extent).startsWith('Excepting');

/** The parts that a statement may have, by what its coding says. */
function partsFor(statement: Row): readonly TopicPart[] {
  const isOfConclusion = String(statement['factor']).startsWith('rec-');
  if (statement['direction'] === 'support') return ['helped'];
  if (statement['direction'] === 'challenge')
    return namesException(statement) ? ['hindered', 'background'] : ['hindered'];
  if (statement['direction'] === 'outcome') return ['lasted', 'ended', 'background'];
  return isOfConclusion ? ['state', 'background'] : ['background'];
}

/** Rows whose part does not agree with how their statement was classified. */
function unfit(rows: readonly TopicStatement[], evidence: readonly Row[]): Finding[] {
  const statements = new Map(evidence.map((one) => [one['id'], one]));
  return rows.flatMap(({ id, statement, part }) => {
    const coded = statements.get(statement);
    if (!coded || partsFor(coded).includes(part)) return [];
    const message = `expected ${partsFor(coded).join(' or ')}: ${statement} is classified as ${coded['direction']}, ${coded['factor']}`;
    return [{ row: id, field: 'part', message }];
  });
}
