import { z } from 'zod';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { address, id, text } from '../fields.ts';

const row = z.strictObject({
  id: id().meta({ title: 'Source', description: 'Id of the source: its consortium and a number.' }),
  agency: id().meta({ title: 'Consortium', description: 'The row of agencies that the source supports.' }),
  title: text().meta({ title: 'Title', description: 'Publisher, title and date of the source.' }),
  url: address().meta({ title: 'Address', description: 'Where the source was read.' }),
  supports: text().meta({ title: 'Supports', description: 'What the source was used for.' }),
});

export type AgencySource = z.infer<typeof row>;

export const agencySources = defineDataset({
  name: 'agency-sources',
  row,
  references: { agency: 'agencies' },
  check: (rows, others) => withoutSource(rows, others['agencies'] ?? []),
});

function withoutSource(rows: readonly AgencySource[], agencies: readonly Row[]): Finding[] {
  const supported = new Set(rows.map(({ agency }) => agency));
  return agencies
    .filter(({ id }) => !supported.has(String(id)))
    .map(({ id }) => ({ message: `no source for the agency ${id}; add a row that names one` }));
}
