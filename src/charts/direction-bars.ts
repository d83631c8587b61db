import type { Direction } from '../words/vocabulary/index.ts';
import type { ColorName } from '../theme/tokens.ts';
import { hatch, type Box } from './hatch.ts';
import type { Glyph } from './legend.ts';

/** How far a bar extends above and below the line of a strip, as a share of the longest bar. */
export const REACHES: Readonly<Record<Direction, readonly [up: number, down: number]>> = {
  support: [1, 0],
  challenge: [0, 1],
  outcome: [0.42, 0.42],
  neutral: [0.14, 0.14],
};

/** Fill and outline of a bar. */
export interface BarLook {
  readonly fill: ColorName;
  readonly stroke?: ColorName;
  /** Width of the outline in pixels. */
  readonly width?: number;
}

const LOOKS: Readonly<Record<Direction, BarLook>> = {
  support: { fill: 'ink' },
  challenge: { fill: 'ground', stroke: 'ink', width: 1 },
  outcome: { fill: 'ground', stroke: 'ink', width: 1.3 },
  neutral: { fill: 'muted' },
};

/** A bar: its box, the look of the box, and the hatching inside it. */
export interface Bar {
  readonly box: Box;
  readonly look: BarLook;
  /** The `d` attribute of a path to stroke, or an empty string if the bar is not hatched. */
  readonly hatch: string;
}

/**
 * Shows what a statement says about its topic as a thin bar on a line. A solid bar that points up means that it helps, a
 * hatched one that points down that it hinders. An open bar across the line is an outcome, and a short muted bar is
 * neutral.
 * @param x center of the bar
 * @param line y of the line
 * @param reach length of the longest bars, measured from the line
 */
export function directionBar(
  direction: Direction,
  x: number,
  line: number,
  width: number,
  reach: number,
): Bar {
  const [up, down] = REACHES[direction];
  const look = LOOKS[direction];
  // An outline stands half inside and half outside of its box.
  const inset = (look.width ?? 0) / 2;
  const box = {
    left: x - width / 2 + inset,
    top: line - up * reach + inset,
    width: width - 2 * inset,
    height: (up + down) * reach - 2 * inset,
  };
  return { box, look, hatch: direction === 'challenge' ? hatch(box, 2.6) : '' };
}

/** A fainter version of a look, for bars that the reader has not selected. */
export const drawnBack = ({ width }: BarLook): BarLook =>
  width ? { fill: 'ground', stroke: 'line', width } : { fill: 'line' };

const outline = ({ left, top, width, height }: Box): string =>
  `M${left},${top}h${width}v${height}h${-width}z`;

/** A bar as a legend shows it, with part of its line. */
export function directionBarGlyph(direction: Direction): Glyph {
  const { box, look, hatch: lines } = directionBar(direction, 0, 0, 6, 8.5);
  return [
    { d: 'M-8,0h16', fill: 'none', stroke: 'strong', width: 1 },
    { d: outline(box), ...look },
    ...(lines ? [{ d: lines, fill: 'none', stroke: 'ink', width: 1 } as const] : []),
  ];
}
