/** How figures of statements say what these are about: what helps the work to last, what hinders it, or neither. */
import { directionLooks, glyphOf } from '../../charts/kit/looks.ts';
import type { Glyph } from '../../charts/legend.ts';
import type { Direction } from '../../words/vocabulary/index.ts';
import { rowsWith } from './rows.ts';

interface Directed {
  readonly direction: Direction;
}

/** How many rows have a direction. */
export const countIn = (rows: readonly Directed[], direction: Direction): number =>
  rowsWith(rows, { direction }).length;

/** The dot for a statement of a direction, as a legend shows it. */
export const directionDot = (direction: Direction): Glyph => glyphOf(directionLooks[direction], 6.5);
