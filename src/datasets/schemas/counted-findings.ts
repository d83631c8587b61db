import { z } from 'zod';
import { amounts } from '../../words/vocabulary/index.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { id, text } from '../fields.ts';

const row = z.strictObject({
  id: id('a passage id from C001 to C240', /^C\d{3}$/).meta({
    title: 'Statement',
    description: 'ID of the statement in the dataset “evidence”.',
  }),
  finding: text().meta({
    title: 'Finding',
    description:
      'What it says about its consortia, in a few words of our own that complete a sentence such as “Most consortia …”.',
  }),
});

export type CountedFinding = z.infer<typeof row>;

export const countedFindings = defineDataset({
  name: 'counted-findings',
  row,
  references: { id: 'evidence' },
  check: (rows, { evidence = [] }) => [...missing(rows, evidence), ...uncounted(rows, evidence)],
});

/** Whether a statement gives a word for how many, or a number without naming the consortia. */
const hasAmount = ({ extent, consortia }: Row): boolean =>
  amounts.some((word) => word === extent) || (String(extent).startsWith('n=') && consortia === null);

/** Whether a statement of the text says how many consortia it applies to, and does not just describe the program. */
const countsConsortia = (statement: Row): boolean =>
  statement['extent_of'] === 'consortia' &&
  statement['section'] !== 'appendix' &&
  statement['factor'] !== 'frame-program' &&
  hasAmount(statement);

function missing(rows: readonly CountedFinding[], evidence: readonly Row[]): Finding[] {
  const worded = new Set(rows.map(({ id: statement }) => statement));
  return evidence
    .filter(countsConsortia)
    .filter((statement) => !worded.has(String(statement['id'])))
    .map((statement) => ({
      message: `${String(statement['id'])} says how many consortia it applies to, but has no row; add one`,
    }));
}

function uncounted(rows: readonly CountedFinding[], evidence: readonly Row[]): Finding[] {
  const counted = new Set(evidence.filter(countsConsortia).map((statement) => statement['id']));
  return rows
    .filter(({ id: statement }) => !counted.has(statement))
    .map(({ id: statement }) => ({
      row: statement,
      field: 'id',
      message: `${statement} does not say how many consortia it applies to; remove the row`,
    }));
}
