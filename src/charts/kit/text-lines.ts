import type { Box } from '../boxes.ts';
import type { DrawnText, Setting, Sheet } from './sheet.ts';
import { linesWithin, textWidth, type Face } from './text-width.ts';

/** Pixels from one line to the next, as a share of the size of the letters. */
export const LEADING = 1.28;

/** How annotations look: in the serif's italic, a little larger than labels. */
export const voiceOf = ({ label }: { readonly label: number }) =>
  ({ face: 'italic', size: label + 2 }) as const;

/** Height of a text that is broken at a width, in pixels. */
export const heightOf = (text: string, most: number, size: number, face: Face = 400): number =>
  linesWithin(text, most, size, face).length * LEADING * size;

/** From the middle of a line down to where its letters stand, as a share of their size. */
export const MIDDLE = 0.32;
/** Width of the outline in the color of the ground that keeps a text readable over lines, in pixels. */
export const HALO = 3;

/** A line of text as it has been drawn: how it is set, the middle of the line at its anchor, and how its element is placed. */
interface PlacedLine extends Setting, Pick<DrawnText, 'node' | 'ids' | 'drop'> {
  readonly x: number;
  readonly y: number;
}

/** The box around a line of text whose middle is at `y`. */
export function textBox(
  x: number,
  y: number,
  { text, size, face, anchor }: Pick<Setting, 'text' | 'size' | 'face' | 'anchor'>,
): Box {
  const width = textWidth(text, size, face);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - 0.38 * size, bottom: y + 0.56 * size };
}

/** Lists a line of text with its box. */
export function list({ texts }: Sheet, { x, y, ...line }: PlacedLine): void {
  texts.push({ ...line, box: textBox(x, y, line) });
}
