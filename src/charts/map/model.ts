/** What the map of grantees shows, before anything has a position. */
import type { AgencyType } from '../../words/vocabulary/index.ts';
import type { ColorName } from '../../theme/tokens.ts';

/** Longitude and latitude in degrees. */
export type LonLat = [lon: number, lat: number];

/** A grantee and the location of its office. */
export interface GranteeLocation {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  /** Place in the appendix, which is the number of the mark if there is no room for names. */
  readonly order: number;
  readonly name: string;
  readonly award: number;
  readonly shape: AgencyType;
  readonly color: ColorName;
  readonly place: LonLat;
  /** Sentences on why the grantee is beside the map; null if it is on the map. */
  readonly apart: readonly string[] | null;
}

/** A part of the state with many grantees, enlarged in a circle of its own. */
export interface Region {
  readonly name: string;
  readonly center: LonLat;
  /** Radius of the circle on the ground. */
  readonly kilometers: number;
}

/** A map of where grantees are based. */
export interface LocationMap {
  readonly locations: readonly GranteeLocation[];
  /** Two, the northern first. */
  readonly insets: readonly [Region, Region];
  /** Color of each county where a grantee is based, by the code of the county. */
  readonly shades: ReadonlyMap<string, ColorName>;
  /** Color of all other counties. */
  readonly land: ColorName;
  /** Color of the borders between counties. */
  readonly border: ColorName;
  /** Annotations: on the north of the state, and on the southern inset; an empty one says nothing. */
  readonly notes: readonly [north: string, south: string];
  /** Shown on the map if there are no grantees. */
  readonly empty: string;
}
