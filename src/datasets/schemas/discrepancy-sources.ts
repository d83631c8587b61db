import { z } from 'zod';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { address, id, text } from '../fields.ts';

const row = z.strictObject({
  id: id('the id of a difference, a dot and a number', /^[a-z0-9]+(?:-[a-z0-9]+)*\.[1-9]\d*$/).meta({
    title: 'Source',
    description: 'Id of the source: its disagreement and a number.',
  }),
  discrepancy: id().meta({
    title: 'Disagreement',
    description: 'The row of discrepancies that the source supports.',
  }),
  title: text().meta({ title: 'Title', description: 'Publisher, title and date of the source.' }),
  url: address().meta({ title: 'Link', description: 'Where we read the source.' }),
  supports: text().meta({ title: 'Supports', description: 'What we used the source for.' }),
});

export type DiscrepancySource = z.infer<typeof row>;

export const discrepancySources = defineDataset({
  name: 'discrepancy-sources',
  row,
  references: { discrepancy: 'discrepancies' },
  check: (rows, others) => [...misnamed(rows), ...misfounded(rows, others['discrepancies'] ?? [])],
});

function misnamed(rows: readonly DiscrepancySource[]): Finding[] {
  return rows
    .filter(({ id, discrepancy }) => !id.startsWith(`${discrepancy}.`))
    .map(({ id, discrepancy }) => ({
      row: id,
      field: 'id',
      message: `expected an id that begins with the id of its discrepancy, such as ${discrepancy}.1`,
    }));
}

/** A difference told by others has a source, and one found within the report needs none. */
function misfounded(rows: readonly DiscrepancySource[], discrepancies: readonly Row[]): Finding[] {
  const supported = new Set(rows.map(({ discrepancy }) => discrepancy));
  return discrepancies
    .filter(({ id, basis }) => supported.has(String(id)) === (basis === 'computed'))
    .map(({ id, basis }) => ({
      message:
        basis === 'computed'
          ? `${id} has a source here and the basis computed; make it external or both, or take the source out`
          : `no source for the difference ${id}, whose basis is ${basis}; add a row that names one`,
    }));
}
