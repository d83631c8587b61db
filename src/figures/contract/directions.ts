/** How figures of statements say what these are about: what helps the work to last, what hinders it, or neither. */
import { directionLooks, glyphOf } from '../../charts/kit/looks.ts';
import type { Glyph } from '../../charts/legend.ts';
import { directions, type Direction } from '../../words/vocabulary/index.ts';
import { rowsWith } from './rows.ts';
import { countsInWords } from './wording.ts';

interface Directed {
  readonly direction: Direction;
}

/** How many rows have a direction. */
export const countIn = (rows: readonly Directed[], direction: Direction): number =>
  rowsWith(rows, { direction }).length;

/** The counts of directions: `6 statements on what helps and 3 statements on what hinders`. */
export const directionsInWords = (rows: readonly Directed[]): string =>
  countsInWords(directions, (direction) => countIn(rows, direction));

/** The dot for a statement of a direction, as a legend shows it. */
export const directionDot = (direction: Direction): Glyph => glyphOf(directionLooks[direction], 6.5);
