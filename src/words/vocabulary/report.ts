/** Labels for the codes of grants, of statements and of the parts of the printed report. */
import type { Label } from './label.ts';

/** Types of agency that received a grant, most frequent first. */
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

/** Sizes of award, by the ranges in the report's introduction. */
export const tiers = {
  low: { label: 'Small', one: 'small award', many: 'small awards' },
  mid: { label: 'Medium', one: 'medium award', many: 'medium awards' },
  top: { label: 'Large', one: 'large award', many: 'large awards' },
} as const satisfies Record<string, Label>;

/** The heading of {@link regions}, the one-word locations in the report’s appendix. */
export const locationLabel = 'Location (the report’s label)';

/** Location labels in the appendix, north to south; "All" is the label of one grantee that serves the whole state. */
export const regions = {
  Northern: { label: 'Northern', one: 'labeled Northern', many: 'labeled Northern' },
  Central: { label: 'Central', one: 'labeled Central', many: 'labeled Central' },
  Southern: { label: 'Southern', one: 'labeled Southern', many: 'labeled Southern' },
  All: {
    label: 'Statewide (the report says “All”)',
    one: 'labeled “All” (statewide)',
    many: 'labeled “All” (statewide)',
  },
} as const satisfies Record<string, Label>;

/** Groups of factors: the conditions, supports, money, challenges and actions that the report names, and two that are no factors. */
export const factorGroups = {
  context: { label: 'Context', one: 'contextual factor', many: 'contextual factors' },
  supports: { label: 'Supports', one: 'support', many: 'supports' },
  funding: { label: 'Funding', one: 'source of money', many: 'sources of money' },
  challenges: { label: 'Challenges', one: 'challenge', many: 'challenges' },
  recommendations: { label: 'Recommendations', one: 'recommendation', many: 'recommendations' },
  frame: {
    label: 'The program and the study',
    one: 'code for the program or the study',
    many: 'codes for the program and the study',
  },
  results: { label: 'Results', one: 'result', many: 'results' },
} as const satisfies Record<string, Label>;

/** Whether a statement says that something helps the work to last, hinders it, or neither. */
export const directions = {
  support: { label: 'Helps', one: 'statement on what helps', many: 'statements on what helps' },
  challenge: { label: 'Hinders', one: 'statement on what hinders', many: 'statements on what hinders' },
  outcome: { label: 'Outcome', one: 'statement on an outcome', many: 'statements on outcomes' },
  neutral: { label: 'Neutral', one: 'neutral statement', many: 'neutral statements' },
} as const satisfies Record<string, Label>;

/** The sign that stands beside the word for a direction. */
export const directionSigns: Readonly<Record<Direction, string>> = {
  support: '+',
  challenge: '−',
  outcome: '•',
  neutral: '·',
};

/** The level of the work that a statement is about. */
export const levels = {
  local: { label: 'Local', one: 'local statement', many: 'local statements' },
  regional: { label: 'Regional', one: 'regional statement', many: 'regional statements' },
  both: { label: 'Local and regional', one: 'statement on both levels', many: 'statements on both levels' },
  state: { label: 'State', one: 'statement about the state', many: 'statements about the state' },
} as const satisfies Record<string, Label>;

/** Types of statement. */
export const kinds = {
  finding: { label: 'Finding', one: 'finding', many: 'findings' },
  example: { label: 'Example', one: 'example', many: 'examples' },
  quote: { label: 'Quote, paraphrased', one: 'paraphrased quote', many: 'paraphrased quotes' },
  fact: { label: 'Fact', one: 'fact', many: 'facts' },
  method: { label: 'Method', one: 'note on method', many: 'notes on method' },
  recommendation: { label: 'Recommendation', one: 'recommendation', many: 'recommendations' },
} as const satisfies Record<string, Label>;

/** Who a statement is about. */
export const sectors = {
  all: { label: 'All partners', one: 'about all partners', many: 'about all partners' },
  k12: {
    label: 'Schools and districts',
    one: 'about schools and districts',
    many: 'about schools and districts',
  },
  'community-college': { label: 'Community colleges', one: 'about colleges', many: 'about colleges' },
  'county-office': { label: 'County offices', one: 'about county offices', many: 'about county offices' },
  employer: { label: 'Employers', one: 'about employers', many: 'about employers' },
  intermediary: {
    label: 'Intermediary organizations',
    one: 'about intermediary organizations',
    many: 'about intermediary organizations',
  },
  rop: {
    label: 'Regional Occupational Programs',
    one: 'about Regional Occupational Programs',
    many: 'about Regional Occupational Programs',
  },
  state: { label: 'The state', one: 'about the state', many: 'about the state' },
} as const satisfies Record<string, Label>;

/** How many, in the report's own words, from all to one; a stated number is coded `n=12` and has no entry here. */
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
  'few if any': { label: 'Few if any', one: 'few if any', many: 'few if any' },
  one: { label: 'One', one: 'one', many: 'one' },
  unspecified: { label: 'Not stated', one: 'not stated', many: 'not stated' },
} as const satisfies Record<string, Label>;

/** The words among {@link extents} that give an amount, from all to none. */
export const amounts = ['all', 'almost all', 'most', 'many', 'several', 'some', 'few', 'few if any'] as const;

/** Parts of the printed report, in its order, by the codes that paragraph ids use (`III.local`, paragraph 5). */
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

/** Where the location of a grantee on the map comes from. */
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

/** Who says it: the report, we who classified or calculated it, or another source. */
export const origins = {
  printed: { label: 'From the report', one: 'from the report', many: 'from the report' },
  coded: { label: 'Our classification', one: 'our classification', many: 'our classification' },
  added: { label: 'Other sources', one: 'from other sources', many: 'from other sources' },
  computed: { label: 'Our calculation', one: 'our calculation', many: 'our calculation' },
} as const satisfies Record<string, Label>;

export type AgencyType = keyof typeof agencyTypes;
export type Amount = (typeof amounts)[number];
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
