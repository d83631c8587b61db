/**
 * The words for the codes that the data use: one label for one code, in the order in which they are listed.
 * The schemas take their allowed values from here, and every surface its labels.
 */

/** What a code is called: alone (in a legend, a cell, a heading), and after a count of one or of several. */
export interface Label {
  readonly label: string;
  readonly one: string;
  readonly many: string;
}

/** Kinds of fiscal agent, in the order of frequency. */
export const agencyTypes = {
  'school-district': { label: 'School district', one: 'school district', many: 'school districts' },
  'community-college-district': {
    label: 'Community college district',
    one: 'community college district',
    many: 'community college districts',
  },
  'county-office': {
    label: 'County office of education',
    one: 'county office of education',
    many: 'county offices of education',
  },
  charter: {
    label: 'Charter school or academy',
    one: 'charter school or academy',
    many: 'charter schools or academies',
  },
} as const satisfies Record<string, Label>;

/** Sizes of award, by the ranges that the report's introduction gives. */
export const tiers = {
  low: { label: 'Small', one: 'small award', many: 'small awards' },
  mid: { label: 'Middle', one: 'middle award', many: 'middle awards' },
  top: { label: 'Large', one: 'large award', many: 'large awards' },
} as const satisfies Record<string, Label>;

/** Location labels of the appendix, north to south; "All" is the label of one statewide agent. */
export const regions = {
  Northern: { label: 'Northern', one: 'labeled Northern', many: 'labeled Northern' },
  Central: { label: 'Central', one: 'labeled Central', many: 'labeled Central' },
  Southern: { label: 'Southern', one: 'labeled Southern', many: 'labeled Southern' },
  All: { label: 'All (statewide)', one: 'labeled All (statewide)', many: 'labeled All (statewide)' },
} as const satisfies Record<string, Label>;

export type AgencyType = keyof typeof agencyTypes;
export type Tier = keyof typeof tiers;
export type Region = keyof typeof regions;

/** The codes of a vocabulary, in its order. */
export function codes<Code extends string>(vocabulary: Record<Code, Label>): [Code, ...Code[]] {
  return Object.keys(vocabulary) as [Code, ...Code[]];
}

/** A count with its noun: `12 small awards`, `1 county office of education`. */
export function counted(count: number, { one, many }: Label): string {
  return `${count} ${count === 1 ? one : many}`;
}
