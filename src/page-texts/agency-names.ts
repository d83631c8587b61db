/** Names by which people look for a grantee: in the finder, among statements, and in search. */
import type { Consortium } from '../datasets/consortia.ts';
import type { Agency } from '../datasets/schemas/agencies.ts';
import { agency as agencyOf, namesOfAgency } from '../datasets/site.ts';
import { abbreviationsOf, initials } from '../lib/abbreviations.ts';
import { agencyTypes } from '../words/vocabulary/index.ts';

/** The names of a project, each once: its own, what that stands for, and its successor's. */
export function projectNames(agency: Agency): string[] {
  const { project_name, project_full_name, project_successor } = agency;
  return [project_name, project_full_name, project_successor].filter((name) => name !== null);
}

/** Letters that initials need to mean anything: Oxnard College is not called OC. */
const FEWEST = 3;

/** A name and what people shorten it to. */
export const withInitials = (name: string): string =>
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
export function searchedNames(consortium: Consortium): string[] {
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
