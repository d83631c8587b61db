/** How far two codings of all statements agree on which of them belong to a topic. */
import type { TopicDecision } from './schemas/topic-decisions.ts';
import type { TopicStatement } from './schemas/topic-statements.ts';

/** The least share of all statements on which the codings of a topic must agree. */
export const LEAST_AGREEMENT = 0.9;

/** Two codings of one topic, compared. */
export interface Agreement {
  /** How many statements each coding has in the topic. */
  readonly first: number;
  readonly second: number;
  /** How many both have, and how many at least one has. */
  readonly both: number;
  readonly either: number;
  /** On how many of all statements they agree, in or out. */
  readonly agreed: number;
  /**
   * Cohen's kappa: 1 where they agree on all, 0 where they agree as often as two codings would by chance that have as
   * many statements in the topic.
   */
  readonly kappa: number;
}

/**
 * Compares the codings of a topic. What both have alike is in no decision, so each coding is the list as it stands, but for
 * the decisions.
 * @param total how many statements were coded
 */
export function agreementOn(
  topic: string,
  listed: readonly Pick<TopicStatement, 'topic' | 'statement'>[],
  decisions: readonly Pick<TopicDecision, 'topic' | 'statement' | 'first' | 'second'>[],
  total: number,
): Agreement {
  const decided = decisions.filter((one) => one.topic === topic);
  const open = new Set(decided.map(({ statement }) => statement));
  const alike = listed.filter((one) => one.topic === topic && !open.has(one.statement)).length;
  const count = (isIn: (one: (typeof decided)[number]) => boolean): number => decided.filter(isIn).length;
  const both = alike + count(({ first, second }) => first === 'in' && second === 'in');
  const first = alike + count((one) => one.first === 'in');
  const second = alike + count((one) => one.second === 'in');
  const agreed = total - count((one) => one.first !== one.second);
  const chance = (first * second + (total - first) * (total - second)) / total ** 2;
  return {
    first,
    second,
    both,
    either: first + second - both,
    agreed,
    kappa: chance === 1 ? 1 : (agreed / total - chance) / (1 - chance),
  };
}
