/** What the finder shows of each consortium, says of it in an address, and finds it by. */
import { agency as agencyOf, consortia, mentionsOf, namesOfAgency } from '../../datasets/site.ts';
import type { Consortium } from '../../datasets/consortia.ts';
import type { Agency } from '../../datasets/schemas/agencies.ts';
import type { AgencyName } from '../../datasets/schemas/agency-names.ts';
import { abbreviationsOf, initials } from '../../lib/abbreviations.ts';
import { inTheText } from '../../words/finder.ts';
import { presenceOf, type Presence } from '../../words/vocabulary/presence.ts';
import { agencyTypes } from '../../words/vocabulary/index.ts';

/** A name that leads to a row, and what is said there of how. */
export interface Reason {
  /** The name and its short forms. */
  readonly because: string;
  readonly says: string;
  readonly origin: AgencyName['origin'];
}

/** One row of the finder. */
export interface FinderRow {
  readonly consortium: Consortium;
  readonly agency: Agency;
  readonly presence: Presence;
  /** What the report's text says of it, in a few words. */
  readonly said: string;
  /** Everything it may be looked for by, name by name: all words of a search have to stand in one of them. */
  readonly names: readonly string[];
  readonly reasons: readonly Reason[];
}

/** The names of a project, each once: its own, what that stands for, and its successor's. */
export function projectNames(agency: Agency): string[] {
  const { project_name, project_full_name, project_successor } = agency;
  return [project_name, project_full_name, project_successor].filter((name) => name !== null);
}

/** Letters that initials need to mean anything: Oxnard College is not called OC. */
const FEWEST = 3;

/** A name and what people shorten it to. */
const withInitials = (name: string): string =>
  initials(name).length < FEWEST ? name : `${name} ${initials(name)}`;

/** Everything a consortium may be looked for by, beside its grantee as the report prints it: names, projects, short forms. */
export function otherNamesOf({ id, name, agent }: Consortium): string[] {
  const agency = agencyOf(id);
  const listed = namesOfAgency(id).map((one) => withInitials(one.name));
  const short = abbreviationsOf([agent, agency.official_name]);
  return [...new Set([name, agency.official_name, ...projectNames(agency), ...short, ...listed])];
}

/** A short name of a county's or city's is also one of the county: `LA County`. */
const placeNamesOf = ({ id, county }: Consortium): string[] =>
  namesOfAgency(id)
    .filter(({ kind }) => kind === 'place')
    .map(({ name }) => `${name}, ${county} County`);

/** Every name of a consortium, the type of its grantee, and the place, each for itself. */
function searchedNames(consortium: Consortium): string[] {
  const { agent, agency_type, city, county } = consortium;
  const place = `${city}, ${county} County`;
  return [
    agent,
    ...otherNamesOf(consortium),
    ...placeNamesOf(consortium),
    agencyTypes[agency_type].label,
    place,
  ];
}

const reasonsOf = (id: string): Reason[] =>
  namesOfAgency(id).flatMap(({ name, relation, origin }) =>
    relation === null ? [] : [{ because: withInitials(name), says: relation, origin }],
  );

function rowOf(consortium: Consortium): FinderRow {
  const { id } = consortium;
  const mentions = mentionsOf(id);
  return {
    consortium,
    agency: agencyOf(id),
    presence: presenceOf(mentions),
    said: inTheText(mentions.named.length, mentions.meant.length),
    names: searchedNames(consortium),
    reasons: reasonsOf(id),
  };
}

/** All rows, in the order of the appendix. */
export const finderRows: readonly FinderRow[] = consortia.map(rowOf);
