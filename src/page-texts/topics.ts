/** What a topic page lists: its statements part by part, the grantees that they name, and how far its codings agree. */
import { agreementOn, type Agreement } from '../datasets/agreement.ts';
import type { Consortium } from '../datasets/consortia.ts';
import { listItems } from '../datasets/fields.ts';
import { mentionsIn } from '../datasets/mentions.ts';
import type { Passage } from '../datasets/schemas/evidence.ts';
import { consortia, tables } from '../datasets/site.ts';
import { sectionAddress } from '../lib/routes.ts';
import { topics } from '../prose/site.ts';
import { tellingOf } from '../prose/told.ts';
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

/** A topic that has fewer statements of a section is not what the section is about. */
const FEW = 3;
const MOST_OF_SECTION = 5;

/** The topics that a section of this edition bears on most, in their order. */
export function topicsOfSection(section: string): Topic[] {
  const told = new Set(
    tables.evidence.map(({ id }) => id).filter((id) => tellingOf(id)?.startsWith(sectionAddress(section))),
  );
  const counted = topics.map((topic) => ({
    topic,
    count: rowsOf(topic.id).filter(({ statement }) => told.has(statement)).length,
  }));
  const most = counted
    .filter(({ count }) => count >= FEW)
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_OF_SECTION)
    .map(({ topic }) => topic.id);
  return topics.filter(({ id }) => most.includes(id));
}

/** The topics that name a key finding among those that bear on them. */
export const topicsOfFinding = (finding: string): Topic[] =>
  topics.filter(({ findings }) => findings.includes(finding));

/** The topics with statements that mention a grantee, or that are about grants of its size. */
export function topicsOfGrantee({ id, tier }: Pick<Consortium, 'id' | 'tier'>): Topic[] {
  const { named, meant } = mentionsIn(tables.evidence, id);
  const ofSize = tables.tiers
    .filter((row) => row.tier === tier)
    .flatMap(({ passages }) => listItems(passages));
  return topicsOn([...[...named, ...meant].map((one) => one.id), ...ofSize]);
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
