/** What public sources say of a fiscal agent, each fact with the places of its sources in the list of the page. */
import { isRenamed, saysKind, unsourcedFields, type ShownField } from '../datasets/agency-facts.ts';
import type { Consortium } from '../datasets/consortia.ts';
import { listItems } from '../datasets/fields.ts';
import { agency, release, sourcesOfAgency } from '../datasets/site.ts';
import { capitalized } from '../lib/format.ts';
import * as words from '../words/profile.ts';
import { agencyTypes, awardAccounts } from '../words/vocabulary/index.ts';
import type { Fact } from './printed-facts.ts';

/** A source as the page lists it. */
export interface ListedSource {
  readonly title: string;
  readonly url: string | undefined;
  /** What it was used for. */
  readonly supports: string;
  /** The fields that it supports. */
  readonly fields: readonly string[];
}

/** A fact that is not the report's. */
export interface AddedFact extends Fact {
  /** Places of its sources in the list, from 1; empty where none was recorded; null where none is needed. */
  readonly numbers: readonly number[] | null;
}

/** What the sources of the dataset as a whole are used for, in their order in its meta. */
const ofAll: readonly { readonly supports: string; readonly fields: readonly string[] }[] = [
  { supports: words.pointOnMap, fields: ['lat', 'lon'] },
  { supports: words.countyOfPoint, fields: ['county'] },
];

/** All sources of a profile: those of its agency, then those of all agencies, of which a point at an office needs no city's. */
export function listedSources(id: string): ListedSource[] {
  const own = sourcesOfAgency(id).map(({ title, url, supports, fields }) => ({
    title,
    url,
    supports,
    fields: listItems(fields),
  }));
  const general = release.datasets.agencies.sources.map(({ title, url }, index) => {
    const use = ofAll[index];
    if (!use) throw new Error(`What is “${title}”, a source of the dataset agencies, used for? Say so here.`);
    return { title, url, ...use };
  });
  const { coord_basis } = agency(id);
  return [...own, ...general.filter(({ fields }) => coord_basis === 'city' || !fields.includes('lat'))];
}

/** Every added fact in its order: its label, and what is said side by side with others where it is not known. */
export const addedLabels: Readonly<
  Record<ShownField | 'award' | 'note', { readonly label: string; readonly unknown: string }>
> = words.added;

/** Facts that need no source of their own, and what is said instead. */
function whyBare({ agent, agency_type }: Consortium, field: ShownField): string | null {
  return field === 'agency_type' && saysKind(agent, agency_type) ? words.nameSaysSo : null;
}

/** The added facts of a consortium, in order; what is not known is left out. */
export function addedFacts(consortium: Consortium): AddedFact[] {
  const { id, agent } = consortium;
  const row = agency(id);
  const sources = listedSources(id);
  const supporting = (field: string): number[] =>
    sources.flatMap(({ fields }, index) => (fields.includes(field) ? [index + 1] : []));

  const listed = (id: keyof typeof addedLabels, value: string, numbers: readonly number[] | null) => ({
    id,
    label: addedLabels[id].label,
    value,
    numbers,
  });

  const fact = (field: ShownField, value: string | null): AddedFact[] => {
    if (value === null) return [];
    const numbers = supporting(field);
    const reason = numbers.length === 0 ? whyBare(consortium, field) : null;
    if (reason) return [listed(field, value + reason, null)];
    const isAdmitted = unsourcedFields(row).includes(field);
    if (numbers.length === 0 && !isAdmitted) throw new Error(`agencies.${id}.${field} has no source.`);
    return [listed(field, value, numbers)];
  };

  return [
    ...fact('official_name', isRenamed(row.official_name, agent) ? row.official_name : null),
    ...fact('agency_type', agencyTypes[row.agency_type].label),
    ...fact('city', row.city),
    ...fact('county', row.county),
    ...fact('project_name', row.project_name),
    ...fact('project_full_name', row.project_full_name),
    ...fact('project_successor', row.project_successor),
    ...fact('project_focus', row.project_focus && capitalized(row.project_focus)),
    listed(
      'award',
      row.award_elsewhere ? awardAccounts[row.award_elsewhere].label : addedLabels.award.unknown,
      row.award_elsewhere ? supporting('award') : null,
    ),
    ...(row.note === null ? [] : [listed('note', row.note, supporting('note'))]),
  ];
}
