import type { GlyphPath } from '../legend.ts';

/** The look of one kind of line. */
export interface LineLook {
  /** The mark at the end of each. */
  readonly end: GlyphPath;
  /** Lengths of dashes and gaps; undefined for a solid line. */
  readonly dashes?: string;
}

/** A line from a name on the left, or from a part of what it names, to a name on the right. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly part: string | null;
  readonly look: LineLook;
}

/** Part of a name on the left that is linked to nothing. */
export interface Loose {
  readonly id: string;
  readonly from: string;
  readonly part: string;
}

/** Two columns of names linked by lines of equal width, and below them what is linked to nothing. */
export interface LinkedColumns {
  readonly heads: readonly [left: string, right: string];
  readonly links: readonly Link[];
  /** Names on the right, from top to bottom. Names on the left follow their order, so that few lines cross. */
  readonly ends: readonly string[];
  readonly loose: readonly Loose[];
  readonly looseHead: string;
  /** The mark for what is linked to nothing. */
  readonly looseEnd: GlyphPath;
}

/** Ids of all rows that begin or end at a name, on either side. */
export function idsOf({ links, loose }: LinkedColumns, name: string): string[] {
  return [
    ...links.filter(({ from, to }) => from === name || to === name).map(({ id }) => id),
    ...loose.filter(({ from }) => from === name).map(({ id }) => id),
  ];
}
