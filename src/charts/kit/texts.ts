import type { Markish } from '@observablehq/plot';
import { group } from 'd3';
import type { ColorName } from '../../theme/tokens.ts';
import type { Sheet } from './drawing.ts';
import { heightOf, label, LEADING, type LabelOptions } from './label.ts';

/** A text of drawings that have no scales: its look, and the rows that it belongs to. */
export interface Text extends Pick<LabelOptions<unknown>, 'face' | 'size'> {
  readonly text: string;
  readonly color?: ColorName;
  readonly ids?: readonly string[];
}

/** A text at its place: `x` is its anchor, `y` the middle of its first line, in pixels. */
export interface PlacedText extends Text {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Width at which lines are broken. */
  readonly most?: number;
}

const sizeIn = ({ size }: Text, { theme }: Sheet): number => size ?? theme.label;

/** Height of texts below one another that are broken at a width, in pixels. */
export const heightOfAll = (sheet: Sheet, texts: readonly Text[], most: number): number =>
  texts.reduce((sum, one) => sum + heightOf(one.text, most, sizeIn(one, sheet), one.face), 0);

/** Places texts below one another. @param place upper corner of the first, and what all have in common */
export function column(
  sheet: Sheet,
  texts: readonly Text[],
  { top, ...place }: Pick<PlacedText, 'x' | 'anchor'> & { readonly top: number; readonly most: number },
): PlacedText[] {
  let y = top;
  return texts.map((text) => {
    const placed = { ...text, ...place, y: y + (LEADING * sizeIn(text, sheet)) / 2 };
    y += heightOfAll(sheet, [text], place.most);
    return placed;
  });
}

const lookOf = ({ anchor, face, color, size }: PlacedText): string => [anchor, face, color, size].join();

/** The marks for texts at places in pixels; those of one look are one mark. */
export function texts(sheet: Sheet, placed: readonly PlacedText[]): Markish[] {
  return [...group(placed, lookOf).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { anchor, face = 400, color = 'ink', size = sheet.theme.label } = first;
    return label(sheet, alike, {
      text: ({ text }) => text,
      left: ({ x }) => x,
      top: ({ y }) => y,
      most: ({ most = Infinity }) => most,
      ids: ({ ids = [] }) => ids,
      ...{ anchor, face, color, size },
    });
  });
}
