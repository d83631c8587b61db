/** What public sources say of a fiscal agent, each fact with the places of its sources in the list of the page. */
import { isRenamed, saysKind, unsourcedFields, type ShownField } from '../../datasets/agency-facts.ts';
import type { Consortium } from '../../datasets/consortia.ts';
import { listItems } from '../../datasets/fields.ts';
import { agency, release, sourcesOfAgency } from '../../datasets/site.ts';
import { capitalized } from '../../lib/format.ts';
import { agencyTypes } from '../../lib/vocabulary.ts';

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
export interface AddedFact {
  readonly label: string;
  readonly value: string;
  /** Places of its sources in the list, from 1; empty where none was recorded; null where none is needed. */
  readonly numbers: readonly number[] | null;
}

/** What the sources of the dataset as a whole are used for, in their order in its meta. */
const ofAll = [
  { supports: 'the point on the map', fields: ['lat', 'lon'] },
  { supports: 'the county around that point', fields: ['county'] },
] as const;

/** All sources of a profile: those of its agency, then those of all agencies. */
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
  return [...own, ...general];
}

/** Facts that need no source of their own, and what is said instead. */
function whyBare({ agent, agency_type }: Consortium, field: ShownField): string | null {
  return field === 'agency_type' && saysKind(agent, agency_type) ? ', as its printed name says' : null;
}

/** The added facts of a consortium, in order; what is not known is left out. */
export function addedFacts(consortium: Consortium): AddedFact[] {
  const { id, agent } = consortium;
  const row = agency(id);
  const sources = listedSources(id);
  const supporting = (field: string): number[] =>
    sources.flatMap(({ fields }, index) => (fields.includes(field) ? [index + 1] : []));

  const fact = (label: string, field: ShownField, value: string | null): AddedFact[] => {
    if (value === null) return [];
    const numbers = supporting(field);
    const reason = numbers.length === 0 ? whyBare(consortium, field) : null;
    if (reason) return [{ label, value: value + reason, numbers: null }];
    const isAdmitted = unsourcedFields(row).includes(field);
    if (numbers.length === 0 && !isAdmitted) throw new Error(`agencies.${id}.${field} has no source.`);
    return [{ label, value, numbers }];
  };

  const confirming = supporting('award');
  return [
    ...fact('Official name', 'official_name', isRenamed(row.official_name, agent) ? row.official_name : null),
    ...fact('Kind of agency', 'agency_type', agencyTypes[row.agency_type].label),
    ...fact('City', 'city', row.city),
    ...fact('County', 'county', row.county),
    ...fact('Project', 'project_name', row.project_name),
    ...fact('Project in full', 'project_full_name', row.project_full_name),
    ...fact('Later name', 'project_successor', row.project_successor),
    ...fact('Focus', 'project_focus', row.project_focus && capitalized(row.project_focus)),
    confirming.length > 0
      ? { label: 'Award elsewhere', value: 'The same, or rounded', numbers: confirming }
      : { label: 'Award elsewhere', value: 'No other source found for this sum', numbers: null },
    ...(row.note === null
      ? []
      : [
          {
            label: 'Note',
            value: row.note,
            numbers: supporting('note').length > 0 ? supporting('note') : null,
          },
        ]),
  ];
}
