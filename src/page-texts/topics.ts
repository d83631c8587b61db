/** What a topic page lists: its statements part by part, the grantees that they name, and how far its codings agree. */
import { agreementOn, type Agreement } from '../datasets/agreement.ts';
import { mentionsIn } from '../datasets/mentions.ts';
import type { Passage } from '../datasets/schemas/evidence.ts';
import { consortia, tables } from '../datasets/site.ts';
import { topics } from '../prose/site.ts';
import type { Topic } from '../prose/topics.ts';
import { codes, topicParts, type TopicPart } from '../words/vocabulary/index.ts';
import { statementsOf } from './account.ts';

/** A part of a topic page, with its statements in their order; none where the report has none. */
export interface PartOfTopic {
  readonly part: TopicPart;
  readonly statements: readonly Passage[];
}

const rowsOf = (topic: string) => tables['topic-statements'].filter((row) => row.topic === topic);

/** The statements that bear on a topic, in the order of its page. */
export const statementsOn = (topic: string): Passage[] =>
  statementsOf(rowsOf(topic).map(({ statement }) => statement));

/** All parts of the page of a topic, in their order. */
export const partsOfTopic = (topic: string): PartOfTopic[] =>
  codes(topicParts).map((part) => ({
    part,
    statements: statementsOf(rowsOf(topic).flatMap((row) => (row.part === part ? [row.statement] : []))),
  }));

/** Ids of the grantees that the statements of a topic name, and of those that they only may refer to. */
export function granteesOn(topic: string): { named: string[]; meant: string[] } {
  const statements = statementsOn(topic);
  const mentioned = consortia.map(({ id }) => ({ id, ...mentionsIn(statements, id) }));
  return {
    named: mentioned.filter(({ named }) => named.length > 0).map(({ id }) => id),
    meant: mentioned.filter(({ named, meant }) => named.length === 0 && meant.length > 0).map(({ id }) => id),
  };
}

/** The topics that some statements bear on, in their order. */
export function topicsOn(statements: Iterable<string>): Topic[] {
  const ids = new Set(statements);
  return topics.filter(({ id }) => rowsOf(id).some(({ statement }) => ids.has(statement)));
}

/** How far the two codings of each topic agree. */
export const agreements = (): { topic: Topic; listed: number; agreement: Agreement }[] =>
  topics.map((topic) => ({
    topic,
    listed: rowsOf(topic.id).length,
    agreement: agreementOn(
      topic.id,
      tables['topic-statements'],
      tables['topic-decisions'],
      tables.evidence.length,
    ),
  }));
