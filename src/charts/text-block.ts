import type { Words } from './elements.ts';
import { linesWithin } from './kit/text-width.ts';

/** Pixels from one line of a text to the next, as a share of its size. */
const LEADING = 1.28;

/** A text of several lines, and the height that it needs. */
export interface TextBlock {
  readonly lines: readonly Words[];
  readonly height: number;
}

/** Position and size of a text. `y` is its top edge. */
export type BlockStyle = Omit<Words, 'text'> & {
  /** Maximum width of a line, in pixels. */
  readonly most: number;
  readonly size: number;
};

/** Breaks a text into lines, starting at the top edge. */
export function textBlock(text: string, { most, size, ...style }: BlockStyle): TextBlock {
  const step = LEADING * size;
  const lines = linesWithin(text, most, size, style.weight);
  return {
    lines: lines.map((line, index) => ({
      ...style,
      text: line,
      y: style.y + (index + 0.5) * step + 0.35 * size,
    })),
    height: lines.length * step,
  };
}
