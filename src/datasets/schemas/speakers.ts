import { z } from 'zod';
import { codes, speakerRoles } from '../../words/vocabulary/index.ts';
import { outOfOrder } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { codeOf, id, text } from '../fields.ts';

const roles = codes(speakerRoles);

const row = z.strictObject({
  id: id().meta({ title: 'Row', description: 'ID of the row.' }),
  speaker: text().meta({
    title: 'Speaker',
    description: 'How the report describes the speaker, as in the field “speaker” of “evidence”.',
  }),
  role: codeOf(speakerRoles).meta({
    title: 'Role',
    description: 'The role under which we group the speaker.',
  }),
});

export type Speaker = z.infer<typeof row>;

export const speakers = defineDataset({
  name: 'speakers',
  row,
  check: (rows, { evidence = [] }) => [
    ...outOfOrder(rows, 'role', roles),
    ...twice(rows),
    ...withoutRole(rows, evidence),
    ...silent(rows, evidence),
  ],
});

function twice(rows: readonly Speaker[]): Finding[] {
  return rows
    .filter(({ speaker }, index) => rows.findIndex((other) => other.speaker === speaker) < index)
    .map(({ id: row, speaker }) => ({
      row,
      field: 'speaker',
      message: `“${speaker}” has a row already; remove one of the two`,
    }));
}

function withoutRole(rows: readonly Speaker[], evidence: readonly Row[]): Finding[] {
  const known = new Set<unknown>(rows.map(({ speaker }) => speaker));
  return evidence
    .filter(({ speaker }) => speaker && !known.has(speaker))
    .map(({ id: statement, speaker }) => ({
      message: `the speaker “${String(speaker)}” of ${String(statement)} has no row; add one with a role`,
    }));
}

function silent(rows: readonly Speaker[], evidence: readonly Row[]): Finding[] {
  const quoted = new Set(evidence.map(({ speaker }) => speaker));
  return rows
    .filter(({ speaker }) => !quoted.has(speaker))
    .map(({ id: row, speaker }) => ({
      row,
      field: 'speaker',
      message: `no statement has the speaker “${speaker}”; remove the row`,
    }));
}
