/** What a step of the story shows of the 39, before any dot has a place. */
import type { AgencyType } from '../../words/vocabulary/index.ts';
import type { LonLat } from '../map/model.ts';

/** A consortium as a dot, the same in every step. */
export interface StoryDot {
  /** The row's id, written on the dot as `data-k`. */
  readonly id: string;
  readonly shape: AgencyType;
  /** Whether the dot is only outlined: what lasted, or what the report leaves open. */
  readonly isOpen: boolean;
  /** Its area as a share of the largest; 1 where all are equal. */
  readonly area: number;
}

/** A dot with the place where its grantee is based; null for one that is nowhere in particular. */
export interface LocatedDot extends StoryDot {
  readonly place: LonLat | null;
}

/** Words of a step: those in large type, and what stands under them. */
export interface StoryWords {
  /** How many, in the report's words where it has any. */
  readonly lead: string;
  readonly note: string;
  /** What the report leaves open; left out where there is little room. Empty if nothing. */
  readonly limit: string;
}

/** Dots that belong together under a heading. */
export interface StoryGroup {
  readonly head: string;
  /** How many of them, in large type; empty for none. */
  readonly lead: string;
  /** A line under the heading; left out where there is little room. Empty for none. */
  readonly note: string;
  readonly dots: readonly StoryDot[];
}

/** What a step shows. */
export type StoryScene =
  /** All of them together, under words; on deeper ground, `after` the end of the grant. */
  | {
      readonly kind: 'crowd';
      readonly words: StoryWords;
      readonly isAfter: boolean;
      readonly dots: readonly StoryDot[];
    }
  | { readonly kind: 'groups'; readonly groups: readonly StoryGroup[] }
  /** In rows over or under the line that is the end of the grant, which has a label. */
  | {
      readonly kind: 'line';
      readonly words: StoryWords;
      readonly isAfter: boolean;
      readonly label: string;
      readonly dots: readonly StoryDot[];
    }
  /** Where they are based; those that are nowhere in particular stand beside the state, with their words. */
  | {
      readonly kind: 'map';
      readonly dots: readonly LocatedDot[];
      readonly beside: readonly string[];
    }
  /** On one line, and under it a list. */
  | {
      readonly kind: 'list';
      readonly words: StoryWords;
      readonly items: readonly string[];
      readonly dots: readonly StoryDot[];
    };

/** A dot at its place, in pixels of the drawing. */
export interface PlacedDot extends StoryDot {
  readonly x: number;
  readonly y: number;
  /** Radius of a disc with the same area. */
  readonly radius: number;
}
