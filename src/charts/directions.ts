import type { Direction } from '../words/vocabulary.ts';
import { circle } from './circle.ts';
import type { Glyph } from './legend.ts';
import { hatch, type Box } from './hatch.ts';

/** Distance between the lines of a challenge's hatch: 2 pixels on, 3 off. */
export const HATCH = 5;

const bar: Box = { left: -8, top: -5, width: 16, height: 10 };
const outline = ({ left, top, width, height }: Box): string =>
  `M${left},${top}h${width}v${height}h${-width}z`;

/** Radius of the dots that stand for passages which neither help nor hinder. */
export const RADII = { neutral: 3.2, outcome: 4.2 } as const;

/** What a passage says of its factor, as a mark: no hue, since hue belongs to the thirty-nine. */
export const directionGlyphs: Readonly<Record<Direction, Glyph>> = {
  support: [{ d: outline(bar), fill: 'ink' }],
  challenge: [
    { d: outline(bar), fill: 'ground', stroke: 'ink', width: 1.5 },
    { d: hatch(bar, HATCH), fill: 'none', stroke: 'ink', width: 2 },
  ],
  outcome: [{ d: circle(RADII.outcome), fill: 'ground', stroke: 'ink', width: 1.6 }],
  neutral: [{ d: circle(RADII.neutral), fill: 'muted' }],
};

/** The same as a sign in a line of text: plus, minus, ring and dot. */
export const directionSigns: Readonly<Record<Direction, Glyph>> = {
  support: [{ d: 'M-5.5,0h11M0,-5.5v11', fill: 'none', stroke: 'ink', width: 2 }],
  challenge: [{ d: 'M-5.5,0h11', fill: 'none', stroke: 'ink', width: 2 }],
  outcome: directionGlyphs.outcome,
  neutral: directionGlyphs.neutral,
};
