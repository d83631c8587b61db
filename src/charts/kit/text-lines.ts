import type { Box } from '../boxes.ts';
import { linesWithin, textWidth, type Face } from './text-width.ts';

/** Pixels from one line to the next, as a share of the size of the letters. */
export const LEADING = 1.28;

/** How annotations look: in the serif's italic, a little larger than labels. */
export const voiceOf = ({ label }: { readonly label: number }) =>
  ({ face: 'italic', size: label + 2 }) as const;

/** Height of a text that is broken at a width, in pixels. */
export const heightOf = (text: string, most: number, size: number, face: Face = 400): number =>
  linesWithin(text, most, size, face).length * LEADING * size;

/** The box around a line of text whose middle is at `y`. */
export function textBox(
  text: string,
  x: number,
  y: number,
  size: number,
  look: { readonly anchor?: 'start' | 'middle' | 'end'; readonly face?: Face },
): Box {
  const width = textWidth(text, size, look.face);
  const before = { start: 0, middle: width / 2, end: width }[look.anchor ?? 'middle'];
  return { left: x - before, right: x - before + width, top: y - 0.38 * size, bottom: y + 0.56 * size };
}
