import type { Markish } from '@observablehq/plot';
import { felt } from './bars.ts';
import type { Sheet } from './drawing.ts';
import { joinedDots, type DotOptions, type Look } from './looks.ts';

/** Where the units of a row are, by places on the scales. */
export interface Extent {
  readonly id: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Units in lines of so many: how many units before the middle of each, and where its line is in a block around zero, one high. */
export function inLines<Unit extends object>(units: readonly Unit[], perLine: number) {
  const lines = Math.ceil(units.length / perLine);
  return units.map((unit, index) => ({
    ...unit,
    x: (index % perLine) + 0.5,
    y: (Math.floor(index / perLine) + 0.5) / lines - 0.5,
  }));
}

/** Units, and over those of each row a rectangle that answers the pointer for all of them: it is as long as their number. */
export const unitMarks = <Unit extends { readonly look: Look }>(
  sheet: Sheet,
  units: readonly Unit[],
  extents: readonly Extent[],
  options: Omit<DotOptions<Unit>, 'look' | 'x' | 'y'>,
): Markish => [
  joinedDots(sheet, units, { ...options, x: 'x', y: 'y', look: ({ look }) => look }),
  felt(sheet, extents, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' }),
];
