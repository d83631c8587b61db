/** A statement as a thin tick on a line: up and solid if it helps, down and outlined if it hinders, a ring for an outcome. */
import type { Direction } from '../words/vocabulary/index.ts';
import { hundredth } from './elements.ts';

/** From tick to tick, height of the strip and where its line is, in pixels. */
export const TICKS = { pitch: 4.4, height: 56, line: 28 } as const;

/** Length of a tick, width of a solid and of an outlined one, radius of a ring and of a dot. */
const REACH = 24;
const SOLID = 2;
const OUTLINED = 2.4;
const RING = 1.7;
const DOT = 1;

const circle = (x: number, radius: number): string =>
  `M${hundredth(x - radius)},${TICKS.line}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0z`;
const box = (x: number, y: number, width: number, height: number): string =>
  `M${hundredth(x - width / 2)},${y}h${width}v${height}h${-width}z`;

const tick: Readonly<Record<Direction, (x: number) => string>> = {
  support: (x) => box(x, TICKS.line - REACH, SOLID, REACH),
  challenge: (x) => box(x, TICKS.line, OUTLINED, REACH),
  outcome: (x) => circle(x, RING),
  neutral: (x) => circle(x, DOT),
};

interface Tick {
  readonly direction: Direction;
  /** Place in the strip or stretch, from 0. */
  readonly place: number;
}

export const ticksPath = (ticks: readonly Tick[]): string =>
  ticks.map(({ direction, place }) => tick[direction]((place + 0.5) * TICKS.pitch)).join('');

/** Width in pixels of a stretch of so many ticks. */
export const stretchWidth = (count: number): number => hundredth(count * TICKS.pitch);
