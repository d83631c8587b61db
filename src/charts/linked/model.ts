import type { GlyphPath } from '../legend.ts';

/** How lines of one kind look. */
export interface LineLook {
  /** The mark at the end of each. */
  readonly end: GlyphPath;
  /** Lengths of strokes and gaps; none for a solid line. */
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

/** What is joined to nothing: a part of what a name stands for. */
export interface Loose {
  readonly id: string;
  readonly from: string;
  readonly part: string;
}

/** Two columns of names joined by lines of equal width, and under them what is joined to nothing. */
export interface LinkedColumns {
  readonly heads: readonly [left: string, right: string];
  readonly links: readonly Link[];
  /** Names on the right, from top to bottom; those on the left follow them, so that lines cross little. */
  readonly ends: readonly string[];
  readonly loose: readonly Loose[];
  readonly looseHead: string;
  /** The mark of what is joined to nothing. */
  readonly looseEnd: GlyphPath;
}

/** Ids of all rows that a name on either side is an end of. */
export function idsOf({ links, loose }: LinkedColumns, name: string): string[] {
  return [
    ...links.filter(({ from, to }) => from === name || to === name).map(({ id }) => id),
    ...loose.filter(({ from }) => from === name).map(({ id }) => id),
  ];
}
