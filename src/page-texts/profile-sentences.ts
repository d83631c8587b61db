/** What a profile says of one consortium in sentences, every number counted from the data. */
import type { Consortium } from '../datasets/consortia.ts';
import type { Mentions } from '../datasets/mentions.ts';
import type { Peer } from '../datasets/peers.ts';
import type { Coverage } from '../datasets/schemas/coverage.ts';
import type { Place, Standing } from '../datasets/standing.ts';
import { capitalized, dollars, integer, inWords as spelled, listed, ordinal } from '../lib/format.ts';
import { agencyTypes, counted, tiers, type Tier } from '../words/vocabulary/index.ts';

/** Counts below ten are spelled; larger ones stand in digits. */
const inWords = (count: number): string => (count < 10 ? spelled(count) : integer(count));

/** `statement` or `statements`, with the count: `13 statements`. */
const statementsInWords = (count: number): string =>
  `${inWords(count)} ${count === 1 ? 'statement' : 'statements'}`;

/** `ninth`, `12th`: an award stands twentieth at most from the nearer end. */
const placed = (place: number): string => (place < 10 ? ordinal(place) : `${place}th`);

/** The nearer end of an order names the place: `the ninth largest`, `the second smallest`, `the largest`. */
function placeFromNearerEnd({ rank, of }: Place): string {
  const fromSmallest = of - rank + 1;
  const [place, end] = rank <= fromSmallest ? [rank, 'largest'] : [fromSmallest, 'smallest'];
  return place === 1 ? `the ${end}` : `the ${placed(place)} ${end}`;
}

/** Awards above a shared one: `28 of the 39 awards are larger`, `none of the 39 awards is larger`. */
function largerInWords({ rank, of }: Place): string {
  const larger = rank - 1;
  const those = larger === 0 ? 'none' : inWords(larger);
  return `${those} of the ${of} awards ${larger > 1 ? 'are' : 'is'} larger`;
}

/** Where an award stands: `the ninth largest of 39`, `one of nine of exactly $600,000; 28 of the 39 awards are larger`. */
export function placeInWords(place: Place, award: number): string {
  if (place.sharing === 1) return `${placeFromNearerEnd(place)} of ${place.of}`;
  return `one of ${inWords(place.sharing)} of exactly ${dollars(award)}; ${largerInWords(place)}`;
}

/** The same at the head of a profile: `The ninth largest of the 39 awards.` */
export function rankInWords({ award }: Consortium, { amongAll }: Standing): string {
  if (amongAll.sharing === 1)
    return `${capitalized(placeFromNearerEnd(amongAll))} of the ${amongAll.of} awards.`;
  return `One of ${inWords(amongAll.sharing)} awards of exactly ${dollars(award)}. ${capitalized(largerInWords(amongAll))}.`;
}

/** The same under the line of all awards. */
export function lineCaption({ award }: Consortium, { amongAll }: Standing): string {
  if (amongAll.sharing === 1)
    return `The ring shows this grantee: ${dollars(award)}, ${placeFromNearerEnd(amongAll)} of the ${amongAll.of}.`;
  return `The ring shows this grantee, one of ${inWords(amongAll.sharing)} with exactly ${dollars(award)}. ${capitalized(largerInWords(amongAll))}.`;
}

/** What the report says of a grantee, in one or two sentences: the answer with which its page opens. */
export function answerInWords({ award }: Consortium, { named, meant }: Mentions): string {
  const lists = `The report lists this grantee and its ${dollars(award)} award`;
  if (named.length > 0) {
    const more = meant.length > 0 ? ` ${capitalized(inWords(meant.length))} more may refer to it.` : '';
    return `${lists}, and its text names the consortium in ${statementsInWords(named.length)}, as we count them.${more}`;
  }
  if (meant.length > 0)
    return `${lists}. Its text does not name the consortium, but ${statementsInWords(meant.length)} may refer to it, as we read them.`;
  return `${lists}, but its text does not name the consortium. What else is known comes from other sources.`;
}

/** How many consortia are named in the text, and how many there are. */
export interface Naming {
  readonly named: number;
  readonly all: number;
}

/** Who is named, and that it is no rank. */
export function mentionsInWords({ named, meant }: Mentions, naming: Naming): string {
  if (named.length > 0) {
    const verb = named.length === 1 ? 'names' : 'name';
    return `${capitalized(statementsInWords(named.length))} in the report’s text ${verb} this consortium. In all, the text names ${inWords(naming.named)} of the ${naming.all}. Being named does not mean that a consortium did better.`;
  }
  const nowhere = `The report’s text does not name this consortium. It names only ${inWords(naming.named)} of the ${naming.all}. Not being named says nothing about how a consortium did.`;
  if (meant.length === 0) return `${nowhere} We found no statement that may refer to it, either.`;
  return `${nowhere} ${capitalized(statementsInWords(meant.length))} may refer to it without naming it, as we read the text.`;
}

/** Whether the text mentions it, in one clause: `13 statements of the report’s text name it`. */
function spokenInWords({ named, meant }: Mentions): string {
  if (named.length > 0)
    return `${statementsInWords(named.length)} of the report’s text ${named.length === 1 ? 'names' : 'name'} it`;
  const unnamed = 'the report’s text does not name it';
  return meant.length > 0 ? `${unnamed}, though ${statementsInWords(meant.length)} may refer to it` : unnamed;
}

/** Looks up the one value of a number by its id. */
type Stated = (id: string) => number;

/** `interviewed eight others by phone`. */
const calledInWords = (count: number, isBesideOthers: boolean): string =>
  `interviewed ${inWords(count)} ${isBesideOthers ? 'others ' : ''}by phone`;

/** Whom of a size the researchers reached, and whether this one can be known to be among them. */
export function reachedInWords(coverage: Coverage, stated: Stated): string[] {
  const all = stated(coverage.consortia);
  const size = tiers[coverage.tier].many;
  if (coverage.visited_or_called !== null) {
    const reached = stated(coverage.visited_or_called);
    if (reached !== all)
      throw new Error(`Of ${all} ${size}, ${reached} were reached: say which are not known.`);
    return [
      `Yes: all ${inWords(all)} consortia with ${size}, including this one, were visited or interviewed by phone.`,
    ];
  }
  const ways = [
    ...(coverage.visited === null ? [] : [`visited ${inWords(stated(coverage.visited))}`]),
    ...(coverage.called === null ? [] : [calledInWords(stated(coverage.called), coverage.visited !== null)]),
  ];
  return [
    `Of the ${inWords(all)} consortia with ${size}, the researchers ${listed(ways)}.`,
    'The report does not say which ones, so it is not known whether they included this one.',
  ];
}

/** The reports that the researchers read of all alike. */
export const readInWords = (stated: Stated): string =>
  `The researchers also read the Year ${stated('year-three-report-year')} reports of all ${stated('year-three-reports')} consortia.`;

/** A count of others with their noun: `eight other grantees`, `one other grantee`. */
const others = (count: number): string => `${inWords(count)} other ${count === 1 ? 'grantee' : 'grantees'}`;

/** Who is similar in award. */
export function alikeInSize({ award }: Consortium, { amongAll }: Standing): string {
  if (amongAll.sharing === 1)
    return 'The next smaller and the next larger awards, in the order of the appendix.';
  return `The ${others(amongAll.sharing - 1)} with exactly ${dollars(award)}.`;
}

/** Who is similar in size and type, or that nobody is. */
export function alikeInType({ agency_type, tier }: Consortium, count: number): string {
  const { many, one } = agencyTypes[agency_type];
  if (count === 0) return `No other ${tiers[tier].one} went to a ${one}.`;
  const award = count === 1 ? `a ${tiers[tier].one}` : tiers[tier].many;
  return `${capitalized(inWords(count))} other ${count === 1 ? one : many} with ${award}.`;
}

/** How far away a neighbor is based: `37 miles away`, `12 miles away, same county`, `same city`. */
function milesInWords({ city, county }: Consortium, other: Consortium, miles: number): string {
  if (other.city === city) return 'same city';
  const rounded = Math.max(1, Math.round(miles));
  const distance = `${rounded} ${rounded === 1 ? 'mile' : 'miles'} away`;
  return other.county === county ? `${distance}, same county` : distance;
}

/** In what a grantee is similar: `same award and type; 37 miles away`. */
export function alikeInWords(one: Consortium, { consortium: other, inSize, inType, miles }: Peer): string {
  const isSameAward = one.award === other.award;
  const award = isSameAward ? ['same award'] : ['next in award'];
  const type = isSameAward ? ['type'] : ['same size and type'];
  const likeness = [...(inSize ? award : []), ...(inType ? type : [])].join(isSameAward ? ' and ' : '; ');
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
  return `${agent} (${place}) received ${dollars(award)} from the California Career Pathways Trust (CCPT): a ${tiers[tier].one}, ${placeInWords(amongAll, award)}. In the 2018 report, ${spokenInWords(mentions)}.`;
}

/** `Large: one of 10 large awards`. */
export const sizeInWords = (tier: Tier, count: number): string =>
  `${tiers[tier].label}: one of ${counted(count, tiers[tier])}`;
