/** What a profile says of one consortium in sentences, every number counted from the data. */
import type { Consortium } from '../datasets/consortia.ts';
import type { Mentions } from '../datasets/mentions.ts';
import type { Peer } from '../datasets/peers.ts';
import type { Coverage } from '../datasets/schemas/coverage.ts';
import type { Place, Standing } from '../datasets/standing.ts';
import { capitalized, dollars, integer, inWords as spelled, listed, ordinal } from '../lib/format.ts';
import { agencyTypes, counted, tiers, type Tier } from '../words/vocabulary.ts';

/** Counts to twenty are spelled, as in the report's text; larger ones stand in digits. */
const inWords = (count: number): string => (count > 20 ? integer(count) : spelled(count));

/** `passage` or `passages`, with the count in words: `thirteen passages`. */
const passagesInWords = (count: number): string =>
  `${inWords(count)} ${count === 1 ? 'passage' : 'passages'}`;

/** The nearer end of an order names the place: `the ninth largest`, `the second smallest`, `the largest`. */
function placeFromNearerEnd({ rank, of }: Place): string {
  const fromSmallest = of - rank + 1;
  const [place, end] = rank <= fromSmallest ? [rank, 'largest'] : [fromSmallest, 'smallest'];
  return place === 1 ? `the ${end}` : `the ${ordinal(place)} ${end}`;
}

/** Awards above a shared one: `28 are larger`, `none is larger`. */
function largerInWords(larger: number): string {
  if (larger === 0) return 'none is larger';
  return larger === 1 ? 'one is larger' : `${inWords(larger)} are larger`;
}

/** Where an award stands: `the ninth largest of 39`, `one of nine of exactly $600,000; 28 are larger`. */
export function placeInWords(place: Place, award: number): string {
  if (place.sharing === 1) return `${placeFromNearerEnd(place)} of ${place.of}`;
  return `one of ${inWords(place.sharing)} of exactly ${dollars(award)}; ${largerInWords(place.rank - 1)}`;
}

/** The same as a sentence about all awards, under the line that shows them. */
export function lineCaption({ award }: Consortium, { amongAll }: Standing): string {
  if (amongAll.sharing === 1)
    return `The ring marks this one: ${dollars(award)}, ${placeFromNearerEnd(amongAll)} of the ${amongAll.of}.`;
  return `The ring marks this one, one of ${inWords(amongAll.sharing)} awards of exactly ${dollars(award)}. Of the ${amongAll.of}, ${largerInWords(amongAll.rank - 1)}.`;
}

/** How many consortia are named in the text, and how many there are. */
export interface Naming {
  readonly named: number;
  readonly all: number;
}

/** Who is named, and that it is no rank. */
export function mentionsInWords({ named, meant }: Mentions, naming: Naming): string {
  const unnamed = inWords(naming.all - naming.named);
  if (named.length > 0) {
    const verb = named.length === 1 ? 'names' : 'name';
    return `${capitalized(passagesInWords(named.length))} of the report’s text ${verb} this consortium; ${inWords(naming.named)} of the ${naming.all} are named at all. To be named is not to be ranked.`;
  }
  const nowhere = `The report’s text does not name this consortium. It is one of ${unnamed} of the ${naming.all} that it names nowhere but in the appendix, and silence says nothing of how they did.`;
  if (meant.length === 0) return `${nowhere} Nor was any passage read as meaning it.`;
  return `${nowhere} ${capitalized(passagesInWords(meant.length))} may mean it without naming it, as this edition reads the text.`;
}

/** Whether the text speaks of it, in one clause: `thirteen passages of the report’s text name it`. */
export function spokenInWords({ named, meant }: Mentions): string {
  if (named.length > 0)
    return `${passagesInWords(named.length)} of the report’s text ${named.length === 1 ? 'names' : 'name'} it`;
  const unnamed = 'the report’s text does not name it';
  return meant.length > 0 ? `${unnamed}, though ${passagesInWords(meant.length)} may mean it` : unnamed;
}

/** Looks up the one value of a number by its id. */
type Stated = (id: string) => number;

/** Whom of a size the researchers reached, and whether this one can be known to be among them. */
export function reachedInWords(coverage: Coverage, stated: Stated): string[] {
  const all = stated(coverage.consortia);
  const size = tiers[coverage.tier].many;
  if (coverage.visited_or_called !== null) {
    const reached = stated(coverage.visited_or_called);
    if (reached !== all)
      throw new Error(`Of ${all} ${size}, ${reached} were reached: say which are not known.`);
    return [
      `The researchers visited or telephoned all ${inWords(all)} consortia with ${size}, so this one too.`,
    ];
  }
  const ways = [
    ...(coverage.visited === null ? [] : [`visited ${inWords(stated(coverage.visited))}`]),
    ...(coverage.called === null ? [] : [`telephoned ${inWords(stated(coverage.called))}`]),
  ];
  return [
    `Of the ${inWords(all)} consortia with ${size}, the researchers ${listed(ways)}.`,
    'The report does not say which, so it is not known whether this one was among them.',
  ];
}

/** The reports that the researchers read of all alike. */
export const readInWords = (stated: Stated): string =>
  `They also read the Year ${stated('year-three-report-year')} reports of all ${stated('year-three-reports')}.`;

/** A count of others with their noun: `eight others`, `one other`. */
const others = (count: number): string => `${inWords(count)} ${count === 1 ? 'other' : 'others'}`;

/** What makes those alike in size alike. */
export function alikeInSize({ award }: Consortium, { amongAll }: Standing): string {
  if (amongAll.sharing === 1) return 'The next smaller and the next larger awards, in the appendix’s order.';
  return `The ${others(amongAll.sharing - 1)} with exactly ${dollars(award)}.`;
}

/** What makes those alike in kind alike, or that there are none. */
export function alikeInType({ agency_type, tier }: Consortium, count: number): string {
  const { many, one } = agencyTypes[agency_type];
  if (count === 0) return `No other ${tiers[tier].one} went to a ${one}.`;
  return `${capitalized(others(count))} among the ${tiers[tier].many}: agents that are ${many} too.`;
}

/** How far a neighbor's seat is: `37 miles`, `12 miles, same county`, `same city`. */
function milesInWords({ city, county }: Consortium, other: Consortium, miles: number): string {
  if (other.city === city) return 'same city';
  const rounded = Math.max(1, Math.round(miles));
  const distance = `${rounded} ${rounded === 1 ? 'mile' : 'miles'}`;
  return other.county === county ? `${distance}, same county` : distance;
}

/** In what a peer is alike: `same award and kind; 37 miles`. */
export function alikeInWords(one: Consortium, { consortium: other, inSize, inType, miles }: Peer): string {
  const isSameAward = one.award === other.award;
  const award = isSameAward ? ['same award'] : ['next in award'];
  const kind = isSameAward ? ['kind'] : ['same size and kind'];
  const likeness = [...(inSize ? award : []), ...(inType ? kind : [])].join(isSameAward ? ' and ' : '; ');
  const distance = miles === undefined ? '' : milesInWords(one, other, miles);
  return [likeness, distance].filter(Boolean).join('; ');
}

/** The description of a profile for search engines and previews. */
export function profileDescription(
  { agent, award, tier, county, region }: Consortium,
  { amongAll }: Standing,
  mentions: Mentions,
): string {
  const place = region === 'All' ? 'statewide' : `${county} County`;
  return `${agent}, ${place}: ${dollars(award)}, ${tiers[tier].one}, ${placeInWords(amongAll, award)}. What the report of 2018 tells of it: ${spokenInWords(mentions)}.`;
}

/** `Large, one of ten`. */
export const sizeInWords = (tier: Tier, count: number): string =>
  `${tiers[tier].label}, one of ${counted(count, tiers[tier])}`;
