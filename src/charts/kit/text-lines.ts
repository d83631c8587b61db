import type { DrawnText, Setting, Sheet } from './sheet.ts';
import { linesWithin, textWidth, type Face } from './text-width.ts';

/** Pixels from one line to the next, as a share of the size of the letters. */
export const LEADING = 1.28;

/** Height of a text that is broken at a width, in pixels. */
export const heightOf = (text: string, most: number, size: number, face: Face = 400): number =>
  linesWithin(text, most, size, face).length * LEADING * size;

/** From the middle of a line down to where its letters stand, as a share of their size. */
export const MIDDLE = 0.32;
/** Width of the outline in the color of the ground that keeps a text readable over lines, in pixels. */
export const HALO = 3;

/** A line of text as it has been drawn: how it is set, the middle of the line at its anchor, and how its element is placed. */
export interface PlacedLine extends Setting, Pick<DrawnText, 'node' | 'ids' | 'drop'> {
  readonly x: number;
  readonly y: number;
}

/** Lists a line of text with its box. */
export function list({ texts }: Sheet, { x, y, ...line }: PlacedLine): void {
  const { text, size, face, anchor } = line;
  const width = textWidth(text, size, face);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const box = { left, right: left + width, top: y - 0.38 * size, bottom: y + 0.56 * size };
  texts.push({ ...line, box });
}
