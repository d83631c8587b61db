/** What is set side by side of each consortium: the facts in their order, each with who says it. */
import type { Consortium } from '../../datasets/consortia.ts';
import type { Place } from '../../datasets/standing.ts';
import { consortia, quantity, release, standing, stated, tables } from '../../datasets/site.ts';
import { dollars, percent } from '../../lib/format.ts';
import { agencyTypes, regions, tiers, type Origin, type Tier } from '../../lib/vocabulary.ts';
import { agencyOf, projectNames } from '../finder/rows.ts';

/** A fact that is told in words. */
export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly origin: Origin;
  readonly lines: readonly string[];
}

/** `Number 29 of the 39 awards, with 8 others of the same sum`. */
function placeInWords({ rank, sharing, of }: Place, among: string): string {
  const others = sharing - 1;
  const shared = others > 0 ? `, with ${others} ${others === 1 ? 'other' : 'others'} of the same sum` : '';
  return `Number ${rank} of the ${of} ${among}${shared}`;
}

/** How many of a size the researchers met, in the report's own numbers. */
function metOf(tier: Tier): string {
  const row = tables.coverage.find((one) => one.tier === tier);
  if (!row) throw new Error(`coverage has no row of the size ${tier}.`);
  const ways = [
    ['visited_or_called', 'visited or interviewed by telephone'],
    ['visited', 'visited'],
    ['called', 'interviewed by telephone'],
  ] as const;
  const told = ways.flatMap(([field, words]) => {
    const id = row[field];
    return id === null ? [] : [`${stated(id)} ${words}`];
  });
  return `Of ${stated(row.consortia)} with ${tiers[tier].many}: ${told.join(', ')}.`;
}

/** Whether all of a size were met, so that nothing is left unsaid. */
function wereAllMet(tier: Tier): boolean {
  const row = tables.coverage.find((one) => one.tier === tier);
  const met = row?.visited_or_called ?? null;
  return row !== undefined && met !== null && stated(met) === stated(row.consortia);
}

function study({ tier }: Consortium): string[] {
  const read = quantity('year-three-reports');
  return [
    metOf(tier),
    ...(wereAllMet(tier) ? [] : ['The report does not say which.']),
    `The ${read.value} year-three reports of all grantees were read.`,
  ];
}

const orNone = (lines: readonly (string | null)[]): string[] => {
  const known = lines.filter((line) => line !== null);
  return known.length > 0 ? known : ['None known'];
};

/** The facts of a consortium that are told in words, in their order. */
export function factsOf(consortium: Consortium): Fact[] {
  const { id, award, tier, region, agency_type, city, county, agent } = consortium;
  const agency = agencyOf(id);
  const { amongAll, amongTier, shareOfAll, shareOfTier } = standing(id);
  const renamed = agency.official_name === agent ? [] : [`Officially ${agency.official_name}`];
  const ofSize = tiers[tier].many;
  return [
    { id: 'award', label: 'Award', origin: 'printed', lines: [dollars(award)] },
    { id: 'size', label: 'Size', origin: 'computed', lines: [tiers[tier].label] },
    {
      id: 'place',
      label: 'Place, from the largest down',
      origin: 'computed',
      lines: [placeInWords(amongAll, 'awards'), placeInWords({ ...amongTier, sharing: 1 }, ofSize)],
    },
    {
      id: 'share',
      label: 'Share of the money',
      origin: 'computed',
      lines: [`${percent(shareOfAll)} of all awards`, `${percent(shareOfTier)} of the ${ofSize}`],
    },
    { id: 'region', label: 'Region', origin: 'printed', lines: [regions[region].label] },
    {
      id: 'type',
      label: 'Kind of agency',
      origin: 'added',
      lines: [agencyTypes[agency_type].label, ...renamed],
    },
    { id: 'seat', label: 'Seat', origin: 'added', lines: [city, `${county} County`] },
    { id: 'project', label: 'Project', origin: 'added', lines: orNone(projectNames(agency)) },
    { id: 'focus', label: 'Focus', origin: 'added', lines: orNone([agency.project_focus]) },
    { id: 'note', label: 'Also known', origin: 'added', lines: orNone([agency.note]) },
    { id: 'study', label: 'Whom the study met', origin: 'printed', lines: study(consortium) },
  ];
}

/** Who says where report and record differ. */
export const differencesOrigin: Origin = release.datasets.discrepancies.origin;

/** The consortia by their names, as a list to choose from has them. */
export const byName: readonly Consortium[] = [...consortia].sort((one, other) =>
  one.agent.localeCompare(other.agent, 'en'),
);
