import { z } from 'zod';
import { answerBases, codes } from '../../words/vocabulary.ts';
import { wrongCount } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { id, oneOf, passages, text } from '../fields.ts';

/** Links, and challenges without one. */
const count = 15;

const row = z.strictObject({
  id: id().meta({ title: 'Link', description: 'Id of the link.' }),
  challenge: id().meta({ title: 'Challenge', description: 'The factor that makes the work hard.' }),
  recommendation: id().nullable().meta({
    title: 'Recommendation',
    description: 'The factor of the conclusion that answers it, when one does.',
  }),
  basis: oneOf(codes(answerBases)).meta({ title: 'Basis', description: 'Who makes the link, if anyone.' }),
  part: text().nullable().meta({
    title: 'Part',
    description: 'The part of the challenge that is meant, when it is not the whole.',
  }),
  passages: passages().meta({ title: 'Passages', description: 'Passages on which the row rests.' }),
});

export type Recommendation = z.infer<typeof row>;

export const recommendations = defineDataset({
  name: 'recommendations',
  row,
  references: { challenge: 'factors', recommendation: 'factors', passages: 'evidence' },
  check: (rows, { factors = [] }) => [
    ...wrongCount(rows, count, 'links and challenges without one'),
    ...unlinked(rows),
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
