/**
 * The words for the codes that the data use: one label for one code, in the order in which they are listed.
 * The schemas take their allowed values from here, and every surface its labels.
 */
import type { Label } from './label.ts';

export type { Label } from './label.ts';
export * from './vocabulary-gathered.ts';

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

/** Groups of factors: the conditions, supports, money, challenges and actions that the report names, and two frames. */
export const factorGroups = {
  context: { label: 'Context', one: 'contextual factor', many: 'contextual factors' },
  supports: { label: 'Supports', one: 'support', many: 'supports' },
  funding: { label: 'Funding', one: 'source of money', many: 'sources of money' },
  challenges: { label: 'Challenges', one: 'challenge', many: 'challenges' },
  recommendations: { label: 'Recommendations', one: 'recommendation', many: 'recommendations' },
  frame: { label: 'Frame', one: 'frame', many: 'frames' },
  results: { label: 'Results', one: 'result', many: 'results' },
} as const satisfies Record<string, Label>;

/** What a passage says of its factor for the lasting of the work. */
export const directions = {
  support: { label: 'Helps', one: 'passage on what helps', many: 'passages on what helps' },
  challenge: { label: 'Hinders', one: 'passage on what hinders', many: 'passages on what hinders' },
  outcome: { label: 'Outcome', one: 'passage on an outcome', many: 'passages on outcomes' },
  neutral: { label: 'Neutral', one: 'neutral passage', many: 'neutral passages' },
} as const satisfies Record<string, Label>;

/** A sign beside the word for a direction. */
export const directionSigns: Readonly<Record<Direction, string>> = {
  support: '+',
  challenge: '−',
  outcome: '•',
  neutral: '·',
};

/** Where the work of a passage goes on. */
export const levels = {
  local: { label: 'Local', one: 'local passage', many: 'local passages' },
  regional: { label: 'Regional', one: 'regional passage', many: 'regional passages' },
  both: { label: 'Local and regional', one: 'passage on both levels', many: 'passages on both levels' },
  state: { label: 'State', one: 'passage on the state', many: 'passages on the state' },
} as const satisfies Record<string, Label>;

/** What sort of statement a passage is. */
export const kinds = {
  finding: { label: 'Finding', one: 'finding', many: 'findings' },
  example: { label: 'Example', one: 'example', many: 'examples' },
  quote: { label: 'Told by a speaker', one: 'told by a speaker', many: 'told by speakers' },
  fact: { label: 'Fact', one: 'fact', many: 'facts' },
  method: { label: 'Method', one: 'note on method', many: 'notes on method' },
  recommendation: { label: 'Recommendation', one: 'recommendation', many: 'recommendations' },
} as const satisfies Record<string, Label>;

/** Whom a passage is about. */
export const sectors = {
  all: { label: 'All partners', one: 'about all partners', many: 'about all partners' },
  k12: { label: 'Schools', one: 'about schools', many: 'about schools' },
  'community-college': { label: 'Community colleges', one: 'about colleges', many: 'about colleges' },
  'county-office': { label: 'County offices', one: 'about county offices', many: 'about county offices' },
  employer: { label: 'Employers', one: 'about employers', many: 'about employers' },
  intermediary: { label: 'Intermediaries', one: 'about intermediaries', many: 'about intermediaries' },
  rop: {
    label: 'Regional Occupational Programs',
    one: 'about occupational programs',
    many: 'about occupational programs',
  },
  state: { label: 'The state', one: 'about the state', many: 'about the state' },
} as const satisfies Record<string, Label>;

/** The report's own quantifiers, from all to one; a stated number is coded `n=12` and has no entry here. */
export const extents = {
  all: { label: 'All', one: 'all', many: 'all' },
  'almost all': { label: 'Almost all', one: 'almost all', many: 'almost all' },
  most: { label: 'Most', one: 'most', many: 'most' },
  generally: { label: 'Generally', one: 'generally', many: 'generally' },
  often: { label: 'Often', one: 'often', many: 'often' },
  many: { label: 'Many', one: 'many', many: 'many' },
  several: { label: 'Several', one: 'several', many: 'several' },
  some: { label: 'Some', one: 'some', many: 'some' },
  few: { label: 'Few', one: 'few', many: 'few' },
  'few if any': { label: 'Few, if any', one: 'few, if any', many: 'few, if any' },
  one: { label: 'One', one: 'one', many: 'one' },
  unspecified: { label: 'Not said', one: 'not said', many: 'not said' },
} as const satisfies Record<string, Label>;

/** Parts of the printed report, in its order, by the codes that addresses use (`III.local`, paragraph 5). */
export const reportSections = {
  'front.authors': { label: 'Authors', one: 'authors', many: 'authors' },
  'front.ack': { label: 'Acknowledgments', one: 'acknowledgments', many: 'acknowledgments' },
  I: { label: 'Introduction', one: 'section I', many: 'section I' },
  II: { label: 'Accomplishments', one: 'section II', many: 'section II' },
  III: { label: 'Sustainability', one: 'section III', many: 'section III' },
  'III.local': { label: 'Sustainability: local', one: 'section III, local', many: 'section III, local' },
  'III.region': { label: 'Sustainability: region', one: 'section III, region', many: 'section III, region' },
  IV: { label: 'Challenges', one: 'section IV', many: 'section IV' },
  V: { label: 'Supports', one: 'section V', many: 'section V' },
  'V.planning': { label: 'Supports: planning', one: 'section V, planning', many: 'section V, planning' },
  'V.coalition': { label: 'Supports: coalition', one: 'section V, coalition', many: 'section V, coalition' },
  'V.system': { label: 'Supports: system change', one: 'section V, system', many: 'section V, system' },
  VI: { label: 'Conclusion', one: 'section VI', many: 'section VI' },
  'VI.data': { label: 'Conclusion: data', one: 'section VI, data', many: 'section VI, data' },
  'VI.message': { label: 'Conclusion: message', one: 'section VI, message', many: 'section VI, message' },
  'VI.capacity': { label: 'Conclusion: capacity', one: 'section VI, capacity', many: 'section VI, capacity' },
  'VI.grantmaking': { label: 'Conclusion: grants', one: 'section VI, grants', many: 'section VI, grants' },
  'VI.intermediary': {
    label: 'Conclusion: intermediaries',
    one: 'section VI, intermediaries',
    many: 'section VI, intermediaries',
  },
  appendix: { label: 'Appendix', one: 'appendix', many: 'appendix' },
  notes: { label: 'Endnotes', one: 'endnotes', many: 'endnotes' },
} as const satisfies Record<string, Label>;

/** Where a point on the map comes from. */
export const pointSources = {
  city: { label: 'Center of the city (GeoNames)', one: 'city center', many: 'city centers' },
  'state-directory': {
    label: 'Directory of the California Department of Education',
    one: 'office in the state directory',
    many: 'offices in the state directory',
  },
  'federal-directory': {
    label: 'Federal directory of colleges (IPEDS)',
    one: 'office in the federal directory',
    many: 'offices in the federal directory',
  },
} as const satisfies Record<string, Label>;

/** Who says it: the report, our reading of it, or somebody else. */
export const origins = {
  printed: { label: 'Printed', one: 'printed in the report', many: 'printed in the report' },
  coded: { label: 'Coded', one: 'our reading of the report', many: 'our reading of the report' },
  added: { label: 'Added', one: 'from other public sources', many: 'from other public sources' },
  computed: { label: 'Computed', one: 'computed from the data', many: 'computed from the data' },
} as const satisfies Record<string, Label>;

export type AgencyType = keyof typeof agencyTypes;
export type Tier = keyof typeof tiers;
export type Region = keyof typeof regions;
export type Direction = keyof typeof directions;
export type Level = keyof typeof levels;
export type ReportSection = keyof typeof reportSections;
export type Origin = keyof typeof origins;

/** The codes of a vocabulary, in its order. */
export function codes<Code extends string>(vocabulary: Record<Code, Label>): [Code, ...Code[]] {
  return Object.keys(vocabulary) as [Code, ...Code[]];
}

/** A count with its noun: `12 small awards`, `1 county office of education`. */
export function counted(count: number, { one, many }: Label): string {
  return `${count} ${count === 1 ? one : many}`;
}
