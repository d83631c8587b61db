import { z } from 'zod';
import { milestoneKinds } from '../../words/vocabulary/index.ts';
import { unsupported } from '../checks.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { codeOf, id, passages, text } from '../fields.ts';

const row = z.strictObject({
  id: id().meta({ title: 'Length', description: 'ID of the length of time.' }),
  length: id('the id of a row of quantities').meta({
    title: 'How long',
    description: 'The row of quantities that has the number of years.',
  }),
  after: id().nullable().meta({
    empty: 'not-applicable',
    title: 'After',
    description: 'The length of time that it follows; none if it starts with a grant.',
  }),
  kind: codeOf(milestoneKinds).meta({ title: 'Type', description: 'What it was part of.' }),
  label: text().meta({ title: 'What it measures', description: 'What lasts so long, as the report says.' }),
  passages: passages().meta({
    title: 'Statements',
    description: 'Statements of the report that give the length.',
  }),
});

export type Span = z.infer<typeof row>;

export const spans = defineDataset({
  name: 'spans',
  row,
  references: { length: 'quantities', after: 'spans', passages: 'evidence' },
  check: (rows, { quantities = [] }) => [
    ...notYears(rows, quantities),
    ...tooEarly(rows),
    ...unsupported(rows, ['length'], quantities),
  ],
});

function notYears(rows: readonly Span[], quantities: readonly Row[]): Finding[] {
  const unitOf = new Map(quantities.map(({ id: name, unit }) => [name, String(unit)]));
  return rows
    .filter(({ length }) => unitOf.get(length) !== 'years')
    .map(({ id: row, length }) => ({
      row,
      field: 'length',
      message: `expected a row of quantities that counts years, found ${length}, which counts ${unitOf.get(length) ?? 'nothing'}`,
    }));
}

/** Lengths that follow one that is not above them. */
function tooEarly(rows: readonly Span[]): Finding[] {
  return rows
    .filter(
      ({ after }, index) => after !== null && !rows.slice(0, index).some(({ id: row }) => row === after),
    )
    .map(({ id: row, after }) => ({
      row,
      field: 'after',
      message: `expected an earlier row, found ${after ?? ''}; move this row below it`,
    }));
}
