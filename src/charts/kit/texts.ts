/** Texts of drawings without scales: branches and links, running text, the map. */
import { group } from 'd3';
import type { ColorName } from '../../theme/tokens.ts';
import { at, element, type Attributes } from '../elements.ts';
import type { Sheet } from './sheet.ts';
import { HALO, heightOf, LEADING, MIDDLE, textBox } from './text-lines.ts';
import { linesWithin, type Face } from './text-width.ts';

/** A text: its look, and the rows that it belongs to. */
export interface Text {
  readonly text: string;
  readonly face?: Exclude<Face, 'title'>;
  /** Size of letters, in pixels; the theme's label size if not given. */
  readonly size?: number;
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

/** What texts are measured by: the theme, with its size of labels. */
type Measure = Pick<Sheet, 'theme'>;

const sizeIn = ({ size }: Text, { theme }: Measure): number => size ?? theme.label;

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

const lookOf = ({ anchor, face, color, size }: PlacedText): string => [anchor, face, color, size].join();

const keyOf = (ids: readonly string[]): Attributes =>
  ids.length > 1 ? { 'data-ks': ids.join(' ') } : { 'data-k': ids[0] };

/** The lines of a text, each with its place and its box. */
export function linesOf(sheet: Measure, placed: PlacedText) {
  const { text: whole, x, y, most = Infinity, face = 400, anchor } = placed;
  const size = sizeIn(placed, sheet);
  return linesWithin(whole, most, size, face).map((text, index) => {
    const line = { text, size, face, anchor, x, y: y + index * LEADING * size };
    return { ...line, box: textBox(x, line.y, line) };
  });
}

function drawnLines(sheet: Sheet, placed: PlacedText): SVGElement[] {
  const { ids = [] } = placed;
  return linesOf(sheet, placed).map(({ box, ...line }) => {
    const place = { ...keyOf(ids), transform: at(line.x, line.y), y: `${MIDDLE}em` };
    const node = element(sheet.document, 'text', place, [line.text]);
    const { text, size, face, anchor } = line;
    sheet.texts.push({ text, size, face, anchor, box, node, ids, halo: HALO, drop: MIDDLE * line.size });
    return node;
  });
}

const faces: Readonly<Record<Exclude<Face, 'title'>, Attributes>> = {
  400: {},
  600: { 'font-weight': 600 },
  italic: { 'font-style': 'italic' },
};

/** Draws texts with a halo in the color of the ground, those of one look in one group, and lists them. */
export function texts(sheet: Sheet, placed: readonly PlacedText[]): SVGElement {
  const { document, theme } = sheet;
  const groups = [...group(placed, lookOf).values()].map((alike) => {
    const { anchor, face = 400, color = 'ink' } = alike[0] as PlacedText;
    const look = {
      'font-size': sizeIn(alike[0] as PlacedText, sheet),
      'text-anchor': anchor,
      fill: theme.color[color],
      stroke: theme.color.ground,
      'stroke-width': HALO,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      'font-family': face === 'italic' ? theme.font.serif : undefined,
      ...faces[face],
    };
    return element(
      document,
      'g',
      look,
      alike.flatMap((one) => drawnLines(sheet, one)),
    );
  });
  return element(document, 'g', {}, groups);
}
