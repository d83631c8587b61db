import { z } from 'zod';
import { neededFields, sourceableFields } from '../agency-facts.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row, RowsByName } from '../define.ts';
import { address, id, list, listItems, text } from '../fields.ts';

const row = z.strictObject({
  id: id().meta({ title: 'Source', description: 'Id of the source: its consortium and a number.' }),
  agency: id().meta({ title: 'Consortium', description: 'The row of agencies that the source supports.' }),
  title: text().meta({ title: 'Title', description: 'Publisher, title and date of the source.' }),
  url: address().meta({ title: 'Link', description: 'Where we read the source.' }),
  supports: text().meta({ title: 'Supports', description: 'What we used the source for.' }),
  fields: list(new RegExp(sourceableFields.join('|')), `one or more of ${sourceableFields.join(', ')}`).meta({
    title: 'Fields',
    description:
      'Fields of the dataset agencies that it supports, and of awards (agent, award) that it confirms.',
  }),
});

export type AgencySource = z.infer<typeof row>;

export const agencySources = defineDataset({
  name: 'agency-sources',
  row,
  references: { agency: 'agencies' },
  check: (rows, others) => [
    ...withoutSource(rows, others['agencies'] ?? []),
    ...unsupportedFacts(rows, others),
    ...emptyFacts(rows, others['agencies'] ?? []),
  ],
});

function withoutSource(rows: readonly AgencySource[], agencies: readonly Row[]): Finding[] {
  const supported = new Set(rows.map(({ agency }) => agency));
  return agencies
    .filter(({ id }) => !supported.has(String(id)))
    .map(({ id }) => ({ message: `there is no source for the agency ${id}; add a row with one` }));
}

/** Every fact that readers see has a source or is said to have none, and never both. */
function unsupportedFacts(
  rows: readonly AgencySource[],
  { agencies = [], awards = [] }: RowsByName,
): Finding[] {
  const agentOf = new Map(awards.map(({ id, agent }) => [id, String(agent)]));
  return agencies.flatMap((agency) => {
    const own = rows.filter((row) => row.agency === agency['id']);
    const agent = agentOf.get(agency['id'] ?? '');
    if (own.length === 0 || agent === undefined) return [];
    const supported = new Set(own.flatMap(({ fields }) => listItems(fields)));
    const admitted = new Set(listItems(agency['unsourced'] as string | null));
    const bare = neededFields(agency, agent).filter((field) => !supported.has(field) && !admitted.has(field));
    const twice = [...admitted].filter((field) => supported.has(field) || agency[field] === null);
    return [
      ...bare.map(
        (field) =>
          `${field} of ${agency['id']} has no source here; name it in the fields of one, or in unsourced of its row of agencies`,
      ),
      ...twice.map(
        (field) =>
          `${field} of ${agency['id']} is in unsourced of its row of agencies, and has a source here or is empty; take it out there`,
      ),
    ].map((message) => ({ message }));
  });
}

/** Fields that a source is said to support and that have nothing in them. */
function emptyFacts(rows: readonly AgencySource[], agencies: readonly Row[]): Finding[] {
  const agencyOf = new Map(agencies.map((agency) => [agency['id'], agency]));
  return rows.flatMap(({ id, agency, fields }) =>
    listItems(fields)
      .filter((field) => agencyOf.get(agency)?.[field] === null)
      .map((field) => ({
        row: id,
        field: 'fields',
        message: `expected fields that are filled in its row of agencies, found ${field}, which is empty there`,
      })),
  );
}
