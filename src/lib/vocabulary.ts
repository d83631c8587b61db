/**
 * The words for the codes that the data use: one label for one code, in the order in which they are listed.
 * The schemas take their allowed values from here, and every surface its labels.
 */

/** Label of a code: in a list or heading, and as one of several in a sentence. */
export interface Label {
  readonly one: string;
  readonly many: string;
}

/** Kinds of fiscal agent, in the order of frequency. */
export const agencyTypes = {
  'school-district': { one: 'School district', many: 'school districts' },
  'community-college-district': { one: 'Community college district', many: 'community college districts' },
  'county-office': { one: 'County office of education', many: 'county offices of education' },
  charter: { one: 'Charter school or academy', many: 'charter schools or academies' },
} as const satisfies Record<string, Label>;

/** Sizes of award, by the ranges that the report's introduction gives. */
export const tiers = {
  low: { one: 'Small award', many: 'small awards' },
  mid: { one: 'Middle award', many: 'middle awards' },
  top: { one: 'Large award', many: 'large awards' },
} as const satisfies Record<string, Label>;

/** Location labels of the appendix, north to south; "All" is the label of one statewide agent. */
export const regions = {
  Northern: { one: 'Northern', many: 'labeled Northern' },
  Central: { one: 'Central', many: 'labeled Central' },
  Southern: { one: 'Southern', many: 'labeled Southern' },
  All: { one: 'All (statewide)', many: 'labeled All (statewide)' },
} as const satisfies Record<string, Label>;

export type AgencyType = keyof typeof agencyTypes;
export type Tier = keyof typeof tiers;
export type Region = keyof typeof regions;

/** The codes of a vocabulary, in its order. */
export function codes<Code extends string>(vocabulary: Record<Code, Label>): [Code, ...Code[]] {
  return Object.keys(vocabulary) as [Code, ...Code[]];
}
