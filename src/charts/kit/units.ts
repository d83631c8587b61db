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

/** Units, and over those of each row a rectangle that answers the pointer for all of them: it is as long as their number. */
export const unitMarks = <Unit extends { readonly look: Look }>(
  sheet: Sheet,
  units: readonly Unit[],
  extents: readonly Extent[],
  options: Omit<DotOptions<Unit>, 'look'>,
): Markish => [
  joinedDots(sheet, units, { ...options, look: ({ look }) => look }),
  felt(sheet, extents, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' }),
];
