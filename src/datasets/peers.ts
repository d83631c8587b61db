/** Which consortia are similar in size, type or location. Being similar says nothing about similar results. */
import { geoDistance } from 'd3';
import type { Consortium } from './consortia.ts';

/** A consortium and how far away its grantee is based, in miles in a straight line. */
export interface Neighbor {
  readonly consortium: Consortium;
  readonly miles: number;
}

/** The consortia that are similar to one, without that one itself. */
export interface Peers {
  /** Those with exactly the same award; if there are none, the two before and the two after in the appendix's order. */
  readonly size: readonly Consortium[];
  /** Those with the same size of award and the same kind of agency, in the appendix's order. */
  readonly type: readonly Consortium[];
  /** Those based in the same county, then the nearest others, nearest first. */
  readonly place: readonly Neighbor[];
}

/** A similar consortium, and every respect in which it is similar. */
export interface Peer {
  readonly consortium: Consortium;
  readonly inSize: boolean;
  readonly inType: boolean;
  /** Miles between where the two are based, if it is among the nearest or in the same county. */
  readonly miles: number | undefined;
}

/**
 * How many neighbors by award are taken on each side in the appendix's order, and the minimum number of neighbors by
 * place.
 */
const NEXT = 2;
const NEARBY = 3;

/** Mean radius of the Earth. */
const EARTH_MILES = 3958.8;

const milesBetween = (one: Consortium, other: Consortium): number =>
  geoDistance([one.lon, one.lat], [other.lon, other.lat]) * EARTH_MILES;

function nearestInSize(one: Consortium, others: readonly Consortium[]): Consortium[] {
  const equal = others.filter(({ award }) => award === one.award);
  if (equal.length > 0) return equal;
  return others.filter(({ order }) => Math.abs(order - one.order) <= NEXT);
}

function nearestInPlace(one: Consortium, others: readonly Consortium[]): Neighbor[] {
  const neighbors = others
    .map((consortium) => ({ consortium, miles: milesBetween(one, consortium) }))
    .sort((a, b) => a.miles - b.miles);
  const isHere = ({ consortium }: Neighbor): boolean => consortium.county_fips === one.county_fips;
  return neighbors.filter((neighbor, index) => index < NEARBY || isHere(neighbor));
}

/** Finds the consortia that are similar to one. */
export function peersOf(one: Consortium, all: readonly Consortium[]): Peers {
  const others = all.filter(({ id }) => id !== one.id);
  return {
    size: nearestInSize(one, others),
    type: others.filter(({ tier, agency_type }) => tier === one.tier && agency_type === one.agency_type),
    place: nearestInPlace(one, others),
  };
}

/** Every consortium that is similar in any respect, once each: the most similar first, then in the appendix's order. */
export function alikeInAny({ size, type, place }: Peers): Peer[] {
  const all = new Set([...size, ...type, ...place.map(({ consortium }) => consortium)]);
  const peers = [...all].map((consortium) => ({
    consortium,
    inSize: size.includes(consortium),
    inType: type.includes(consortium),
    miles: place.find((neighbor) => neighbor.consortium === consortium)?.miles,
  }));
  const ways = ({ inSize, inType, miles }: Peer): number =>
    Number(inSize) + Number(inType) + Number(miles !== undefined);
  return peers.sort((a, b) => ways(b) - ways(a) || a.consortium.order - b.consortium.order);
}

/** How many consortia a comparison holds besides the one it starts from. */
const COMPARED = 3;

/** The consortia to offer first for a comparison: the first of each list in turn, none twice. */
export function closest({ size, type, place }: Peers): Consortium[] {
  const lists = [size, type, place.map(({ consortium }) => consortium)];
  const chosen: Consortium[] = [];
  for (let turn = 0; chosen.length < COMPARED && lists.some((list) => turn < list.length); turn += 1) {
    for (const list of lists) {
      const next = list.find((one) => !chosen.includes(one));
      if (next && chosen.length < COMPARED) chosen.push(next);
    }
  }
  return chosen;
}
