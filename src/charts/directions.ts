import type { Direction } from '../words/vocabulary/index.ts';
import { circle } from './circle.ts';
import type { Glyph } from './legend.ts';
import { outline } from './hatch.ts';
import { hatchedGlyph } from './kit/hatched.ts';

const bar = { left: -8, right: 8, top: -5, bottom: 5 };

/** Radii of the dots for statements on what neither helps nor hinders. */
const RADII = { neutral: 3.2, outcome: 4.2 } as const;

/** The mark for what a statement says about its topic. It has no color, because colors are kept for grantees. */
export const directionGlyphs: Readonly<Record<Direction, Glyph>> = {
  support: [{ d: outline(bar), fill: 'ink' }],
  challenge: hatchedGlyph(bar),
  outcome: [{ d: circle(RADII.outcome), fill: 'ground', stroke: 'ink', width: 1.6 }],
  neutral: [{ d: circle(RADII.neutral), fill: 'muted' }],
};

/** The same as signs within a line of text: plus, minus, ring and dot. */
export const directionSigns: Readonly<Record<Direction, Glyph>> = {
  support: [{ d: 'M-5.5,0h11M0,-5.5v11', fill: 'none', stroke: 'ink', width: 2 }],
  challenge: [{ d: 'M-5.5,0h11', fill: 'none', stroke: 'ink', width: 2 }],
  outcome: directionGlyphs.outcome,
  neutral: directionGlyphs.neutral,
};
