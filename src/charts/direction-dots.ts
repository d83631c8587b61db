import type { Direction } from '../words/vocabulary/index.ts';
import type { Theme } from '../theme/theme.ts';
import { circle } from './circle.ts';
import { at, element } from './elements.ts';
import { glyphAttributes, type Glyph, type GlyphPath } from './legend.ts';

/** Distance between the lines of a hatched disc. */
const HATCH = 4;

/** Chords at 45 degrees that fill a disc around the origin. */
function chords(radius: number): string {
  const count = Math.floor(radius / HATCH);
  return Array.from({ length: 2 * count + 1 }, (_, index) => {
    const away = (index - count) * HATCH * Math.SQRT1_2;
    const half = Math.sqrt(radius ** 2 - 2 * away ** 2) * Math.SQRT1_2;
    const points = [away + half, away - half].map((value) => value.toFixed(2));
    return `M${points[0]},${points[1]}L${points[1]},${points[0]}`;
  }).join('');
}

/**
 * Shows what a statement says about its topic as a dot made of a single path. A solid dot means that it helps, a hatched
 * one that it hinders, an open ring is an outcome, and a small muted dot is neutral.
 * @param radius radius of the dots for helping and hindering; the others are smaller
 */
export function directionDot(direction: Direction, radius = 6.5): GlyphPath {
  const inner = radius - 0.75;
  const dots: Readonly<Record<Direction, GlyphPath>> = {
    support: { d: circle(radius), fill: 'ink' },
    challenge: { d: circle(inner) + chords(inner), fill: 'ground', stroke: 'ink', width: 1.5 },
    outcome: { d: circle(radius * 0.72), fill: 'ground', stroke: 'ink', width: 1.6 },
    neutral: { d: circle(radius * 0.5), fill: 'muted' },
  };
  return dots[direction];
}

/** The dots as a legend shows them. */
export const directionDotGlyph = (direction: Direction): Glyph => [directionDot(direction)];

/** A dot with its center and the id of its row. */
export interface Dot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly path: GlyphPath;
}

/** Draws dots in the given order, each with the id of its row. */
export function dotsGroup(document: Document, theme: Theme, dots: readonly Dot[]): SVGElement {
  return element(
    document,
    'g',
    {},
    dots.map(({ id, x, y, path }) =>
      element(document, 'path', { 'data-k': id, transform: at(x, y), ...glyphAttributes(path, theme) }),
    ),
  );
}
