/**
 * Which facts about an agency readers see as coming from other sources, and which of them need a source of their own.
 */
import { agencyTypes, codes, type AgencyType } from '../words/vocabulary/index.ts';
import type { Row } from './define.ts';
import { listItems } from './fields.ts';

/** The fields of `agencies` that a profile shows, in its order. */
export const shownFields = [
  'official_name',
  'agency_type',
  'county',
  'city',
  'project_name',
  'project_full_name',
  'project_successor',
  'project_focus',
] as const;

export type ShownField = (typeof shownFields)[number];

/** Fields that a source of an agency can support: those of `agencies`, and of `awards` that it confirms. */
export const sourceableFields = [
  ...shownFields,
  'office_lat',
  'office_lon',
  'note',
  'agent',
  'award',
] as const;

const withoutSpaces = (name: string): string => name.replace(/\s/g, '');

/** Whether directories use another name for the agency than the appendix does; an extra space does not count. */
export const isRenamed = (official: string, agent: string): boolean =>
  withoutSpaces(official) !== withoutSpaces(agent);

/** Words at the end of a printed name that say what kind of agency it is. */
const kindInName: Readonly<Record<AgencyType, RegExp>> = {
  'school-district': /(?<!College) (?:School )District$/,
  'community-college-district': / Community College District$/,
  'county-office': / County (?:Office|Department) of Education$/,
  charter: / Charter School$/,
};

/** Whether the name as printed says the kind of agency itself. */
export const saysKind = (agent: string, type: AgencyType): boolean => kindInName[type].test(agent);

const isAgencyType = (cell: unknown): cell is AgencyType => codes(agencyTypes).some((code) => code === cell);

/** The facts about an agency that readers see and that need a source of their own. */
export function neededFields(agency: Row, agent: string): ShownField[] {
  const type = agency['agency_type'];
  return shownFields.filter((field) => {
    if (agency[field] === null) return false;
    // The county follows from the point, whose sources stand in the meta of the dataset.
    if (field === 'county') return false;
    if (field === 'official_name') return isRenamed(String(agency[field]), agent);
    return field !== 'agency_type' || !isAgencyType(type) || !saysKind(agent, type);
  });
}

/** The fields for which an agency's row says that no source was recorded. */
export const unsourcedFields = ({ unsourced }: { readonly unsourced: string | null }): string[] =>
  listItems(unsourced);
