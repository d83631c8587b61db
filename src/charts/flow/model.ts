/** What leads to what, as lines of equal width: they show that there is a link, and never how much. */
import type { Text } from '../kit/texts.ts';
import type { GlyphPath } from '../legend.ts';

/** A line from a start to an end; it is for one row. */
export interface FlowLink {
  readonly id: string;
  readonly end: GlyphPath;
  /** Lengths of dashes and gaps; none for a solid line. */
  readonly dashes?: string;
}

interface StartText extends Text {
  readonly leaving: readonly string[];
}

export interface FlowStart {
  readonly texts: readonly StartText[];
}

export interface FlowEnd {
  readonly arriving: readonly string[];
  /** A heading above, where a group of ends begins. */
  readonly head?: string;
  /** What stands on the line, in the voice of the report's words for how many. */
  readonly words?: string;
  readonly texts: readonly Text[];
}

export interface Flow {
  /** Headings over both columns. */
  readonly heads?: readonly [starts: string, ends: string];
  /** An annotation between these, if there is room. */
  readonly note?: string;
  /** A heading over all of it, under a rule. */
  readonly head?: string;
  readonly starts: readonly FlowStart[];
  readonly ends: readonly FlowEnd[];
  readonly links: readonly FlowLink[];
  /** Whether its links lead nowhere: they stop after a short way. */
  readonly isLoose?: true;
}
