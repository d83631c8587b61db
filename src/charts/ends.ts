import { circle } from './circle.ts';
import type { GlyphPath } from './legend.ts';

/** Marks for the ends of lines, which differ only in shape. */
export const ends = {
  disc: { d: circle(4.6), fill: 'ink' },
  ring: { d: circle(4.2), fill: 'ground', stroke: 'ink', width: 1.6 },
  /** Smaller than a disc: a single case. */
  point: { d: circle(2.6), fill: 'ink' },
  /** A bar across: the line stops here. */
  bar: { d: 'M0,-7V7', fill: 'none', stroke: 'ink', width: 2.4 },
} as const satisfies Record<string, GlyphPath>;
