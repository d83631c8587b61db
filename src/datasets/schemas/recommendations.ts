import { z } from 'zod';
import { answerBases } from '../../words/vocabulary/index.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { codeOf, id, listItems, passages, text } from '../fields.ts';

const row = z.strictObject({
  id: id().meta({ title: 'Link', description: 'Id of the link.' }),
  challenge: id().meta({
    title: 'Challenge',
    description: 'What made the work hard, as a factor of the codebook.',
  }),
  recommendation: id().nullable().meta({
    empty: 'not-found',
    title: 'Recommendation',
    description: 'The recommendation of the conclusion that speaks to it, if we found one.',
  }),
  basis: codeOf(answerBases).meta({
    title: 'Basis',
    description:
      'Who makes the link: the report (explicit), where one paragraph of the conclusion names both the difficulty and what to do about it, or else our reading (coder). None, where we found no recommendation.',
  }),
  part: text().nullable().meta({
    empty: 'not-applicable',
    title: 'Part',
    description: 'The part of the challenge that is meant, if it is not the whole challenge.',
  }),
  passages: passages().meta({
    title: 'Statements',
    description: 'Ids of the statements on which the row is based.',
  }),
  reason: text().meta({
    title: 'Reason',
    description: 'Why the link is the report’s own or our reading, or why there is none.',
  }),
});

export type Recommendation = z.infer<typeof row>;

export const recommendations = defineDataset({
  name: 'recommendations',
  row,
  references: { challenge: 'factors', recommendation: 'factors', passages: 'evidence' },
  check: (rows, { factors = [], evidence = [] }) => [
    ...unlinked(rows),
    ...notTheReports(rows, evidence),
    ...misplaced(rows, factors),
    ...leftOut(rows, factors),
  ],
});

function unlinked(rows: readonly Recommendation[]): Finding[] {
  return rows
    .filter(({ recommendation, basis }) => (recommendation === null) !== (basis === 'none'))
    .map(({ id }) => ({
      row: id,
      field: 'basis',
      message: 'the basis is none where there is no recommendation, and only there',
    }));
}

/** A link is the report's own only where one paragraph of its conclusion names the difficulty and what to do about it. */
function notTheReports(rows: readonly Recommendation[], evidence: readonly Row[]): Finding[] {
  return rows
    .filter(({ basis }) => basis === 'explicit')
    .flatMap(({ id, passages }) => {
      const ids = new Set<unknown>(listItems(passages));
      const cited = evidence.filter((statement) => ids.has(statement['id']));
      const paragraphs = new Set(
        cited.map((statement) => `${statement['section']}.${statement['paragraph']}`),
      );
      const difficulties = cited.filter((statement) => statement['direction'] === 'challenge').length;
      const isNamed = paragraphs.size === 1 && difficulties > 0 && difficulties < cited.length;
      if (isNamed || cited.length === 0) return [];
      const message =
        'explicit only where statements of one paragraph name both a difficulty and what to do about it; else coder';
      return [{ row: id, field: 'basis', message }];
    });
}

const groupOf = (id: string | null, factors: readonly Row[]): unknown =>
  factors.find((factor) => factor['id'] === id)?.['group'];

function misplaced(rows: readonly Recommendation[], factors: readonly Row[]): Finding[] {
  return rows.flatMap(({ id, challenge, recommendation }) => [
    ...(groupOf(challenge, factors) === 'recommendations'
      ? [{ row: id, field: 'challenge', message: `a challenge; ${challenge} is a recommendation` }]
      : []),
    ...(recommendation !== null && groupOf(recommendation, factors) !== 'recommendations'
      ? [{ row: id, field: 'recommendation', message: `a recommendation; ${recommendation} is none` }]
      : []),
  ]);
}

/** Every challenge and every recommendation of the codebook stands in some row. */
function leftOut(rows: readonly Recommendation[], factors: readonly Row[]): Finding[] {
  const told = new Set<unknown>(rows.flatMap(({ challenge, recommendation }) => [challenge, recommendation]));
  return factors
    .filter(({ id, group }) => (group === 'challenges' || group === 'recommendations') && !told.has(id))
    .map(({ id }) => ({ message: `the factor ${id} is in no row; add one that has it` }));
}
