/** Who is like a consortium in size, in kind or in place. None of it says that they did alike. */
import { geoDistance } from 'd3';
import type { Consortium } from './consortia.ts';

/** A consortium and how far its seat is, in miles as the crow flies. */
export interface Neighbor {
  readonly consortium: Consortium;
  readonly miles: number;
}

/** Those like one consortium; itself is not among them. */
export interface Peers {
  /** Those with the very same award; where there is none, the two before and the two after in the appendix's order. */
  readonly size: readonly Consortium[];
  /** Those of the same size of award with the same kind of agency, in the order of the appendix. */
  readonly type: readonly Consortium[];
  /** Those seated in the same county, and the nearest others, nearest first. */
  readonly place: readonly Neighbor[];
}

/** A consortium that is like another, and all in which it is. */
export interface Peer {
  readonly consortium: Consortium;
  readonly inSize: boolean;
  readonly inType: boolean;
  /** Miles between the seats, where it is among the nearest or in the same county. */
  readonly miles: number | undefined;
}

/** How far the neighbors by award reach in the appendix's order, and how many by place are named at least. */
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

/** Works out who is like a consortium. */
export function peersOf(one: Consortium, all: readonly Consortium[]): Peers {
  const others = all.filter(({ id }) => id !== one.id);
  return {
    size: nearestInSize(one, others),
    type: others.filter(({ tier, agency_type }) => tier === one.tier && agency_type === one.agency_type),
    place: nearestInPlace(one, others),
  };
}

/** All that are alike in anything, each once: those alike in most first, then in the order of the appendix. */
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

/** How many a comparison holds besides the one from which it starts. */
const COMPARED = 3;

/** Those to set beside a consortium first: the first of each list, in turn, none twice. */
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
