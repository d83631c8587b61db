import { z } from 'zod';
import { nameKinds } from '../../words/vocabulary/agency-names.ts';
import { origins } from '../../words/vocabulary/index.ts';
import { defineDataset } from '../define.ts';
import type { Finding } from '../define.ts';
import { codeOf, id, ids, passages, text } from '../fields.ts';

const { printed, coded, added } = origins;

const row = z.strictObject({
  id: id().meta({ title: 'Name id', description: 'Id of the name.' }),
  name: text().meta({ title: 'Name', description: 'A name by which people may look for a grantee.' }),
  agencies: ids().meta({ title: 'Grantees', description: 'The rows of agencies that it leads to.' }),
  kind: codeOf(nameKinds).meta({
    title: 'Kind',
    description: 'What the name has to do with the grantee.',
  }),
  relation: text().nullable().meta({
    empty: 'not-applicable',
    title: 'Relation',
    description:
      'The same in a sentence that readers see with the result; empty where the name says it itself.',
  }),
  origin: codeOf({ printed, coded, added }).meta({
    title: 'Origin',
    description:
      'Who connects name and grantee: the report (printed), our reading of it (coded), or others (added).',
  }),
  passages: passages().nullable().meta({
    empty: 'not-stated',
    title: 'Statements',
    description: 'The statements of the report that have the name; empty where none does.',
  }),
  source: id().nullable().meta({
    empty: 'not-found',
    title: 'Source',
    description: 'The row of agency-sources that makes the connection; empty where no source was recorded.',
  }),
  reason: text().meta({ title: 'Reason', description: 'Why the name leads to these grantees.' }),
});

export type AgencyName = z.infer<typeof row>;

export const agencyNames = defineDataset({
  name: 'agency-names',
  row,
  references: { agencies: 'agencies', passages: 'evidence', source: 'agency-sources' },
  check: (rows) => [...twice(rows), ...withoutStatement(rows)],
});

function twice(rows: readonly AgencyName[]): Finding[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ id, name }) => {
    const known = first.get(name.toLowerCase());
    first.set(name.toLowerCase(), known ?? id);
    if (known === undefined) return [];
    return [{ row: id, field: 'name', message: `expected each name once, found ${name} in ${known}, too` }];
  });
}

/** What is the report’s, or our reading of it, can be looked up in it. */
function withoutStatement(rows: readonly AgencyName[]): Finding[] {
  return rows
    .filter(({ origin, passages }) => origin !== 'added' && passages === null)
    .map(({ id, origin }) => ({
      row: id,
      field: 'passages',
      message: `expected the statements that connect a name of the origin ${origin} with its grantee, found none`,
    }));
}
