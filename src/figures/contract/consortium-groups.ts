import { agencyTypes, codes, regions, tiers, type Label } from '../../words/vocabulary/index.ts';

/** The fields by which consortia are grouped, each with what its codes are called. */
const vocabularies = { tier: tiers, region: regions, agency_type: agencyTypes } as const;

/** Consortia with the same code in a field. */
export interface ConsortiumGroup<R> {
  readonly code: string;
  readonly label: Label;
  readonly members: R[];
}

/** Consortia by the codes of a field, in the order of its vocabulary, with those codes that none has. */
export function consortiumGroups<Field extends keyof typeof vocabularies, R extends Record<Field, string>>(
  rows: readonly R[],
  field: Field,
): ConsortiumGroup<R>[] {
  const vocabulary: Readonly<Record<string, Label>> = vocabularies[field];
  return codes(vocabulary).map((code) => ({
    code,
    label: vocabulary[code] as Label,
    members: rows.filter((row) => row[field] === code),
  }));
}
