import type { Direction } from '../words/vocabulary/index.ts';
import type { ColorName } from '../theme/tokens.ts';
import { outline } from './hatch.ts';
import { hatchedGlyph } from './kit/hatched.ts';
import type { Glyph } from './legend.ts';

/**
 * What a statement says about its topic, as a thin bar on a line: how far it extends above and below the line, as a share
 * of the longest bar. One that points up says that it helps, one that points down that it hinders; an outcome lies across.
 */
export const REACHES: Readonly<Record<Direction, readonly [up: number, down: number]>> = {
  support: [1, 0],
  challenge: [0, 1],
  outcome: [0.42, 0.42],
  neutral: [0.14, 0.14],
};

/** Fill and outline of a bar. All have an outline, so that all are equally wide. */
interface BarLook {
  readonly fill: ColorName;
  readonly stroke: ColorName;
}

/** Distance between the hatch lines of bars that point down, in pixels. */
export const BAR_HATCH = 2.6;

const LOOKS: Readonly<Record<Direction, BarLook>> = {
  support: { fill: 'ink', stroke: 'ink' },
  challenge: { fill: 'ground', stroke: 'ink' },
  outcome: { fill: 'ground', stroke: 'ink' },
  neutral: { fill: 'muted', stroke: 'muted' },
};

/** The look of a bar; it is fainter if the reader has selected others. */
export function barLook(direction: Direction, isChosen: boolean): BarLook {
  const look = LOOKS[direction];
  return isChosen ? look : { fill: look.fill === 'ground' ? 'ground' : 'line', stroke: 'line' };
}

/** A bar as a legend shows it, with part of its line. */
export function directionBarGlyph(direction: Direction): Glyph {
  const [up, down] = REACHES[direction];
  const box = { left: -2.5, right: 2.5, top: -8.5 * up, bottom: 8.5 * down };
  return [
    { d: 'M-8,0h16', fill: 'none', stroke: 'strong', width: 1 },
    ...(direction === 'challenge'
      ? hatchedGlyph(box, 1, BAR_HATCH, 1)
      : [{ d: outline(box), ...LOOKS[direction], width: 1 }]),
  ];
}
