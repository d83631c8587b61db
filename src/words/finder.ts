import { locationLabel } from './vocabulary/index.ts';
/** What the finder of grantees says: `/consortia/`. */

export const title = 'Grantees';
export const heading = 'Find a grantee';
export const lead = (all: number) =>
  `${all} agencies received Round One grants of the California Career Pathways Trust (CCPT), each for a consortium: a partnership of schools, colleges and employers.`;
export const description = (all: number) =>
  `The ${all} agencies that received a Round One grant of the California Career Pathways Trust (CCPT): where each is based, how much it received, and whether the report names its consortium.`;

/** What the rows are called. */
export const noun = { one: 'grantee', many: 'grantees' } as const;

/** The form. */
export const form = 'Find grantees';
export const search = 'Search by agency, college, city, county or project';
export const onlyGrantees = (all: number) =>
  `The report lists only the ${all} grantees. It does not list the districts, colleges and employers that were their partners.`;
export const notListed = (all: number) =>
  `A district or college that is not among the ${all} grantees may still have taken part as a partner: the report does not list partners.`;
/** Before the names of those that it names. */
export const namedInText = (count: number) => `The report’s text names the consortia of ${count} grantees: `;
export const largestFirst = 'Show largest awards first';

/** What the rows may be filtered by. */
export const facets = {
  tier: 'Award size',
  region: locationLabel,
  type: 'Type of agency',
  county: 'County',
  text: 'Named in the report',
} as const;

/** Orders of the rows by their keys in the address; the first is the page's own. */
export const orders = {
  appendix: 'Smallest award first',
  'award-desc': 'Largest award first',
  name: 'Name, A to Z',
  'name-desc': 'Name, Z to A',
  county: 'County, A to Z',
  'county-desc': 'County, Z to A',
  'north-desc': 'North to south',
} as const;

/** The list: heads of its columns, and under each what else stands there. */
export const list = 'List of grantees';
export const caption =
  'Grantees in Round One: agency, award, location, county, and whether the report names the consortium';
export const columns = {
  grantee: { head: 'Grantee', under: 'type, project' },
  award: { head: 'Award', under: 'size' },
  region: { head: 'Location', under: 'the report’s label' },
  county: { head: 'County', under: 'city' },
  text: { head: 'In the report', under: 'statements' },
  compare: { head: 'Compare', under: '' },
} as const;
export const sortByColumn = (head: string) => `Sort by ${head.toLowerCase()}`;
/** Words before and after a cell where the heads of the columns are not shown. */
export const regionLabel = `${locationLabel}: `;
export const countyLabel = ' County';
export const textLabel = 'In the report: ';
export const official = (name: string) => `Official name: ${name}. `;
export const compare = 'Compare';
export const compareOne = (name: string) => `Compare ${name}`;

/** `Named in 5 statements; 1 more may refer to it`. */
export function inTheText(named: number, meant: number): string {
  const statements = (count: number): string => `${count} ${count === 1 ? 'statement' : 'statements'}`;
  if (named === 0 && meant === 0) return 'Not named';
  if (named === 0) return `Not named, but ${statements(meant)} may refer to it`;
  return `Named in ${statements(named)}${meant > 0 ? `; ${meant} more may refer to it` : ''}`;
}

/** The map beside the list. */
export const where = 'Where the grantees are based';
export const map = 'Show on a map';
export const mapNote =
  'Each point shows where a grantee is based; its area shows the size of the award. It does not show where the money was spent. ';
export const mapLink = 'See the map with names';

/** What is gathered to be compared. */
export const toCompare = 'Grantees to compare';
export const removeFromComparison = (name: string) => `Remove ${name} from the comparison`;
export const notAdded = (names: string, most: number) =>
  `${names} was not added. You can compare up to ${most} grantees. Remove one first.`;
export const noneToCompare = 'No grantees are selected to compare.';
export const toCompareAloud = (names: string, count: number, most: number) =>
  `${names}: ${count} of up to ${most} selected. The Compare link is after the list.`;
export const countToCompare = (count: number, most: number) => `${count} of up to ${most} selected:`;

/** Under the list. */
export const naming = (all: number, named: number, meant: number, none: number) =>
  `The report’s text names ${named} of the ${all} consortia. It may refer to ${meant} more without naming them, as we read it; two of these are in Long Beach, and the report does not say which one it means. The other ${none} appear only in its appendix. What the report says about all consortia applies to them too, and not being named says nothing about how a consortium did.`;
export const whoSays = (origin: Readonly<Record<'printed' | 'computed' | 'added' | 'coded', string>>) =>
  `${origin.printed}: grantee, award and location, a label that the report does not define. ${origin.computed}: size, by the ranges in the report’s introduction. ${origin.added} (public directories and news): type, county, city, official name and project. ${origin.coded}: the statements that name a consortium. We divided the report into statements; a higher count does not mean that a consortium did better.`;
export const compareAll = (all: number) => `See the facts about all ${all} grantees on one page`;
