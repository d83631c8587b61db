import type { Direction } from '../words/vocabulary.ts';
import type { ColorName } from '../theme/tokens.ts';
import { hatch, type Box } from './hatch.ts';
import type { Glyph } from './legend.ts';

/** How far a bar reaches up and down from the line of a strip, as a share of the longest. */
export const REACHES: Readonly<Record<Direction, readonly [up: number, down: number]>> = {
  support: [1, 0],
  challenge: [0, 1],
  outcome: [0.42, 0.42],
  neutral: [0.14, 0.14],
};

/** What a bar is filled and outlined with. */
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

/** A bar: its box, how the box is drawn, and the hatch in it. */
export interface Bar {
  readonly box: Box;
  readonly look: BarLook;
  /** The `d` attribute of a path to stroke; empty for a bar that is not hatched. */
  readonly hatch: string;
}

/**
 * What a passage says of its factor, as a thin bar on a line: up and solid what helps, down and hatched what hinders,
 * an open bar across the line for an outcome, a short muted one for what is neutral.
 * @param x its middle
 * @param line height of the line
 * @param reach of the longest bars, from the line
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

/** The same look, drawn back: for what a reader did not ask for. */
export const drawnBack = ({ width }: BarLook): BarLook =>
  width ? { fill: 'ground', stroke: 'line', width } : { fill: 'line' };

const outline = ({ left, top, width, height }: Box): string =>
  `M${left},${top}h${width}v${height}h${-width}z`;

/** A bar as a legend shows it, with a stretch of its line. */
export function directionBarGlyph(direction: Direction): Glyph {
  const { box, look, hatch: lines } = directionBar(direction, 0, 0, 6, 8.5);
  return [
    { d: 'M-8,0h16', fill: 'none', stroke: 'strong', width: 1 },
    { d: outline(box), ...look },
    ...(lines ? [{ d: lines, fill: 'none', stroke: 'ink', width: 1 } as const] : []),
  ];
}
