import { locationLabel } from './vocabulary/index.ts';
/** What the page of one grantee says: `/consortia/<id>/`. Sentences that are counted from the data: `src/page-texts/profile-sentences.ts`. */

/** The head: place in the list, other names, and the answer. */
export const place = (order: number, all: number) => ({
  before: 'California Career Pathways Trust (CCPT): ',
  link: `grantee ${order} of ${all}`,
  after: ' in the report’s list, which starts with the smallest award',
});
export const names = {
  official_name: 'Official name',
  project_name: 'Project',
  project_full_name: 'Project name in full',
  project_successor: 'Later name',
} as const;
/** Who gives a name, in parentheses after it. */
export const nameFrom = (origin: string) => `(${origin.toLowerCase()})`;
export const nameFromUnrecorded = (origin: string) => `(${origin.toLowerCase()}, not recorded which)`;
export const readStatements = 'Read the statements';
export const based = (type: string, city: string, county: string) =>
  `${type} based in ${city}, ${county} County.`;
export const basedStatewide = (type: string, city: string, county: string) =>
  `${type} with its office in ${city}, ${county} County; it works statewide.`;
export const focus = (about: string) => `Project focus: ${about}.`;

/** The line of awards. */
export const lineOfAll = (all: number) =>
  `All ${all} awards, in the order of the appendix. The area shows the amount. `;
export const lineOfSize = (awards: string) => `The ${awards}. The area shows the amount. `;

/** From the report. */
export const inAppendix = 'In the appendix of the report';
export const printed = {
  agent: 'Grantee',
  award: 'Award',
  region: locationLabel,
  order: 'Place in the list (smallest award first)',
} as const;

/** Said of a consortium that no statement names or may refer to. */
export const heldForAll = (consortia: string): string =>
  `What the report says of all ${consortia} holds for it too: local work went on in some form.`;

/** Our calculation and classification. */
export const counting = 'How we count and classify. The size of an award says nothing about success.';
export const both = (computed: string, coded: string) => `${computed} and ${coded.toLowerCase()}`;
export const computed = {
  size: 'Size of award',
  amongAll: 'Among all awards',
  withinSize: 'Among awards of its size',
  share: 'Share of all dollars',
  shareOfSize: 'Share of the dollars in awards of its size',
} as const;
export const ofAllDollars = (share: string) => `${share} of the dollars in the appendix`;
export const ofDollarsIn = (share: string, awards: string) => `${share} of the dollars in ${awards}`;
export const statementsNaming = 'Statements that name it';
export const statementsMeaning = 'Statements that may refer to it';
export const inTheText = (statements: number) =>
  statements === 0 ? 'None in the report’s text' : `${statements} in the report’s text`;

/** Other sources. */
export const otherSources =
  'From public directories, news reports and the agencies themselves, not from the report’s appendix';
export const notKnown = 'Not known';
/** Each fact from other sources, and what is said side by side with others where it is not known. */
export const added = {
  official_name: { label: 'Official name', unknown: 'Same as in the report' },
  agency_type: { label: 'Type of agency', unknown: notKnown },
  city: { label: 'City', unknown: notKnown },
  county: { label: 'County', unknown: notKnown },
  project_name: { label: 'Project', unknown: notKnown },
  project_full_name: { label: 'Project name in full', unknown: notKnown },
  project_successor: { label: 'Later name', unknown: notKnown },
  project_focus: { label: 'Project focus', unknown: notKnown },
  award: { label: 'Award in other sources', unknown: 'No other source found for this amount' },
  note: { label: 'Note', unknown: 'None' },
} as const;
export const nameSaysSo = ' (its name in the report says so)';
export const source = (number: number) => `Source ${number}`;
export const unrecorded = '(We did not record the source.)';
export const sources = 'Sources';
export const usedFor = (what: string) => ` (used for: ${what})`;
export const pointOnMap = 'the point on the map';
export const countyOfPoint = 'the county of that point';

/** Where it is based. */
export const where = 'Where it is based';
export const mapOf = (county: string, city: string) =>
  `Map of California with ${county} County outlined and a point at ${city}.`;
export const mapStatewide = (city: string, county: string) =>
  `Map of California, no county outlined; a point at the office in ${city}, ${county} County.`;
export const mapCaption = (county: string, city: string) =>
  `${county} County, outlined. The point shows ${city}, where the grantee has its office. The consortium may reach beyond the county.`;
export const mapCaptionStatewide = (label: string, city: string, county: string) =>
  `Statewide: the report’s label for its location is “${label}”, so no county is outlined. The point shows only its office, in ${city}, ${county} County.`;

/** What the report says. */
export const said = 'What the report says about it';
export const naming = 'Statements that name it';
export const meaning = 'Statements that may refer to it without naming it';
export const classified = (origin: string) =>
  `${origin}: we divided the report into statements, put them in our own words and labeled them.`;
export const saidBy = (speaker: string) => `Said by: ${speaker}`;
export const statements = (count: number) => (count === 1 ? 'Statement' : 'Statements');

/** What the researchers knew. */
export const reached = 'Was it visited or interviewed?';
export const inGeneral = (awards: string) => `What the report says about ${awards} in general`;
export const notThisOne = (awards: string) =>
  `This is about ${awards} in general, not about this grantee’s award.`;
export const general = {
  aim: 'Goal',
  afterwards: 'Money after the grant',
  partners: 'Work across sectors',
} as const;

/** Similar grantees. */
export const similar = 'Similar grantees';
export const similarLead =
  'Similar in award, type of agency or location. This is our calculation and does not mean that they had similar results. Grantees with the most in common come first.';
export const measures = { size: 'Award', type: 'Size and type', place: 'Location' } as const;
export const nearest =
  'The nearest grantees and all others in the same county, by distance in a straight line.';
export const nearestToOffice =
  'The grantees nearest to its office, by distance in a straight line; it works statewide.';
export const compare = 'Compare side by side';
export const compareWith = (others: string) => `: this grantee, ${others}`;

/** Other pages about it. */
export const disagree = 'Where sources disagree';
export const noneDisagree = 'We found no disagreement that concerns this grantee alone. ';
export const disagreeOnAll = 'See the ones that concern all grantees';
export const charts = 'Charts that show this grantee';
export const story = 'Follow it through the story of the 39';
export const appendixRow = (order: number) => `Row ${order} of the appendix table`;
export const toFinder = 'Search and filter all grantees';
export const around = 'Previous and next grantee';
export const before = (order: number) => `Previous in the list, ${order}`;
export const after = (order: number) => `Next in the list, ${order}`;
export const all = (count: number) => `See all ${count} grantees`;
