/** Texts with places in pixels: how they are broken into lines, drawn and listed. */
import { group } from 'd3';
import type { ColorName } from '../../theme/tokens.ts';
import type { Box } from '../boxes.ts';
import { element, type Attributes } from '../elements.ts';
import type { Setting, Sheet } from './sheet.ts';
import { evenLines, linesWithin, textWidth, type Face } from './text-width.ts';

/** Pixels from one line to the next, as a share of the size of the letters. */
export const LEADING = 1.28;
/** From the middle of a line down to where its letters stand, as a share of their size. */
export const MIDDLE = 0.32;
/** Width of the outline in the color of the ground that keeps a text readable over lines, in pixels. */
const HALO = 3;

/** How annotations look: in the serif's italic, a little larger than labels. */
export const voiceOf = ({ label }: { readonly label: number }) =>
  ({ face: 'italic', size: label + 2 }) as const;

/** How a text looks. */
export interface TextStyle {
  readonly face?: Setting['face'];
  /** Size of letters, in pixels; the theme's label size if not given. */
  readonly size?: number;
  readonly color?: ColorName;
  /** Whether lines are of similar width, so that no word is alone on the last. */
  readonly isEven?: boolean;
}

/** A text: its look, and the rows that it belongs to, with whose marks it is highlighted. */
export interface Text extends TextStyle {
  readonly text: string;
  readonly ids?: readonly string[];
}

/** A text at its place: `x` is its anchor, `y` the middle of a line, in pixels. */
export interface PlacedText extends Text {
  readonly x: number;
  readonly y: number;
  /** Which part of the text is at the place: its start if not given. */
  readonly anchor?: Setting['anchor'];
  /** Width at which lines are broken. */
  readonly most?: number;
  /** Which line is at the place: the first, or the middle of all. */
  readonly from?: 'first' | 'middle';
}

/** What texts are measured by: the theme, with its size of labels. */
export type Measure = Pick<Sheet, 'theme'>;

export const sizeIn = ({ size }: Text, { theme }: Measure): number => size ?? theme.label;

/** Height of a text that is broken at a width, in pixels. */
export const heightOf = (text: string, most: number, size: number, face: Face = 400): number =>
  linesWithin(text, most, size, face).length * LEADING * size;

/** Height of texts below one another that are broken at a width, in pixels. */
export const heightOfAll = (sheet: Measure, texts: readonly Text[], most: number): number =>
  texts.reduce((sum, one) => sum + heightOf(one.text, most, sizeIn(one, sheet), one.face), 0);

/** Places texts below one another. @param place upper corner of the first, and what all have in common */
export function column(
  sheet: Measure,
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

/** The box around a line of text whose middle is at `y`. */
export function textBox(
  x: number,
  y: number,
  { text, size, face, anchor = 'start' }: Pick<Setting, 'text' | 'size' | 'face'> & Partial<Setting>,
): Box {
  const width = textWidth(text, size, face);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - 0.38 * size, bottom: y + 0.56 * size };
}

/** The lines of a text, each with its place and its box. */
export function linesOf(sheet: Measure, placed: PlacedText) {
  const { text: whole, x, y, most = Infinity, face = 400, anchor = 'start', from, isEven } = placed;
  const size = sizeIn(placed, sheet);
  const lines = (isEven ? evenLines : linesWithin)(whole, most, size, face);
  const before = from === 'middle' ? (lines.length - 1) / 2 : 0;
  return lines.map((text, index) => {
    const line = { text, size, face, anchor, x, y: y + (index - before) * LEADING * size };
    return { ...line, box: textBox(x, line.y, line) };
  });
}

const keyOf = (ids: readonly string[]): Attributes =>
  ids.length > 1 ? { 'data-ks': ids.join(' ') } : { 'data-k': ids[0] };

function drawnLines(sheet: Sheet, placed: PlacedText): SVGElement[] {
  const { ids = [] } = placed;
  return linesOf(sheet, placed).map(({ x, y, ...line }) => {
    const place = { y: `${MIDDLE}em`, transform: `translate(${x},${y})`, ...keyOf(ids) };
    const node = element(sheet.document, 'text', place, [line.text]);
    sheet.texts.push({ ...line, node, ids, halo: HALO, drop: MIDDLE * line.size });
    return node;
  });
}

const faces: Readonly<Record<Setting['face'], Attributes>> = {
  400: {},
  600: { 'font-weight': 600 },
  italic: { 'font-style': 'italic' },
};

const lookOf = ({ anchor, face, color, size }: PlacedText): string => [anchor, face, color, size].join();

/** Draws texts with a halo in the color of the ground, those of one look in one group, and lists them. */
export function textGroups(sheet: Sheet, placed: readonly PlacedText[]): SVGElement[] {
  const { document, theme } = sheet;
  return [...group(placed, lookOf).values()].map((alike) => {
    const { anchor = 'start', face = 400, color = 'ink', size = theme.label } = alike[0] as PlacedText;
    const look = {
      fill: theme.color[color],
      stroke: theme.color.ground,
      'stroke-width': HALO,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      'text-anchor': anchor,
      'font-family': face === 'italic' ? theme.font.serif : undefined,
      'font-size': size,
      ...faces[face],
    };
    return element(
      document,
      'g',
      look,
      alike.flatMap((one) => drawnLines(sheet, one)),
    );
  });
}

/** All texts of a drawing as one element. */
export const texts = (sheet: Sheet, placed: readonly PlacedText[]): SVGElement =>
  element(sheet.document, 'g', {}, textGroups(sheet, placed));
