/** What a map of seats shows, before anything is placed. */
import type { AgencyType } from '../../words/vocabulary.ts';
import type { ColorName } from '../../theme/tokens.ts';

/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** A fiscal agent and the place of its office. */
export interface Seat {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  /** Place in the appendix, which numbers the mark where there is no room for names. */
  readonly order: number;
  readonly name: string;
  readonly award: number;
  /** The award as a list writes it. */
  readonly amount: string;
  readonly shape: AgencyType;
  readonly color: ColorName;
  readonly place: LonLat;
  /** Why the seat stands beside the map and not on it, in sentences; null for one that stands on it. */
  readonly apart: readonly string[] | null;
}

/** A part of the state where seats crowd, drawn larger in a circle of its own. */
export interface Region {
  readonly name: string;
  readonly center: LonLat;
  /** Radius of the circle on the ground. */
  readonly kilometers: number;
}

/** A map of seats. */
export interface SeatMap {
  readonly seats: readonly Seat[];
  /** Two, the northern first. */
  readonly lenses: readonly [Region, Region];
  /** Color of each county by its code; those that are not named have no seat. */
  readonly shades: ReadonlyMap<string, ColorName>;
  /** Color of the counties without a seat. */
  readonly land: ColorName;
  /** Color of the borders between counties. */
  readonly border: ColorName;
  /** Said on the map when there is no seat. */
  readonly empty: string;
}
