import { agencyTypes, codes, counted, regions, tiers, type Label } from '../../words/vocabulary/index.ts';
import { groupsBy } from './rows.ts';

/** The fields by which consortia are grouped, each with what its codes are called. */
const vocabularies = { tier: tiers, region: regions, agency_type: agencyTypes } as const;

/** Consortia with the same code in a field. */
export interface ConsortiumGroup<R> {
  readonly code: string;
  readonly label: Label;
  /** How many they are, and what: `12 small awards`. */
  readonly head: string;
  readonly members: R[];
}

/** Consortia by the codes of a field, in the order of its vocabulary. */
export function consortiumGroups<Field extends keyof typeof vocabularies, R extends Record<Field, string>>(
  rows: readonly R[],
  field: Field,
): ConsortiumGroup<R>[] {
  const vocabulary: Readonly<Record<string, Label>> = vocabularies[field];
  return groupsBy(rows, field, codes(vocabulary)).map(([code, members]) => {
    const label = vocabulary[code] as Label;
    return { code, label, head: counted(members.length, label), members };
  });
}
