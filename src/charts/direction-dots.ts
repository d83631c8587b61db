import type { Direction } from '../words/vocabulary.ts';
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
 * What one passage says of its factor, as a dot of a single path: solid what helps, hatched what hinders, an open ring
 * for an outcome, small and muted what is neutral.
 * @param radius of the two that pull on the work; the others are smaller
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

/** A dot with its row's id and its center. */
export interface Dot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly path: GlyphPath;
}

/** Dots in their order, each marked with its row. */
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
