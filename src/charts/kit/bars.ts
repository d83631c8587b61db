import { rect, type Markish, type RectOptions } from '@observablehq/plot';
import type { Sheet } from './drawing.ts';
import { rectBox, tracked } from './tracked.ts';

/** Makes a bar so many pixels high around its place on the row scale. */
export const thick = (height: number): Pick<RectOptions, 'insetTop' | 'insetBottom'> => ({
  insetTop: -height / 2,
  insetBottom: -height / 2,
});

/**
 * Bars that stand for rows.
 * @param look where their ends are on the scales, and how they look
 * @param height that they have beyond their ends on the row scale, in pixels
 */
export const bars = (
  sheet: Sheet,
  rows: readonly { readonly id: string }[],
  look: RectOptions,
  height = 0,
): Markish => rect(rows, { ...thick(height), render: tracked(sheet, rows, rectBox(height)), ...look });

/** Bars that answer the pointer and the keyboard for what is drawn under them: filled, though one sees through them. */
export const felt = (
  sheet: Sheet,
  rows: readonly { readonly id: string }[],
  ends: Pick<RectOptions, 'x1' | 'x2' | 'y1' | 'y2'>,
  height = 0,
): Markish => bars(sheet, rows, { ...ends, fill: sheet.theme.color.ground, fillOpacity: 0 }, height);
