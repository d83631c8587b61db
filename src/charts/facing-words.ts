import type { Point } from './boxes.ts';
import { NARROW, type DrawContext } from './context.ts';
import { at, type Attributes, drawingOf, element, words, type Words } from './elements.ts';
import { ends } from './ends.ts';
import { glyphAttributes } from './legend.ts';
import { textBlock, type TextBlock } from './text-block.ts';

/** Two texts about the same subject, shown opposite each other. */
export interface Pair {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Pairs of texts joined by a line: an open ring marks what is possible, and a disc what is the case. */
export interface FacingWords {
  /** Headings above the texts on each side, set like the report's words for how many. */
  readonly heads: readonly [from: string, to: string];
  readonly pairs: readonly Pair[];
}

/** A pair at its place. */
interface PlacedPair {
  readonly id: string;
  /** Height of the rule over it. */
  readonly top: number;
  readonly bottom: number;
  readonly name: readonly Words[];
  readonly heads: readonly Words[];
  readonly texts: readonly Words[];
  readonly ring: Point;
  readonly disc: Point;
}

/** What a pair is placed with. */
interface Setting {
  readonly width: number;
  /** Sizes of the texts, and of the heads over them. */
  readonly size: number;
  readonly voice: number;
  readonly heads: FacingWords['heads'];
}

/** From the rule down to the joining line or the name, from there to a head, and from a head to its text. */
const ABOVE = 26;
const TO_HEAD = 32;
const TO_TEXT = 9;
/** Between pairs, and between texts side by side. */
const GAP = 26;
const BETWEEN = 44;
/** Of texts, where the joining line runs down beside them. */
const INDENT = 24;
/** Half of a mark. */
const MARK = 5;

/** Wide: name and texts side by side, the texts under the line that joins them. */
function level({ id, name, from, to }: Pair, top: number, setting: Setting): PlacedPair {
  const { width, size, heads } = setting;
  const [left, right] = [Math.round(width * 0.2), Math.round(width * 0.6)];
  const line = top + ABOVE;
  const y = line + TO_HEAD;
  const style = { size, anchor: 'start' } as const;
  const title = textBlock(name, { ...style, id, x: 0, y: line - 0.64 * size, most: left - 20, weight: 600 });
  const one = textBlock(from, { ...style, x: left, y: y + TO_TEXT, most: right - left - BETWEEN });
  const other = textBlock(to, { ...style, x: right, y: y + TO_TEXT, most: width - right });
  return {
    id,
    top,
    bottom: y + TO_TEXT + Math.max(one.height, other.height) + GAP,
    name: title.lines,
    heads: [
      { id, text: heads[0], x: left, y, anchor: 'start' },
      { id, text: heads[1], x: right, y, anchor: 'start' },
    ],
    texts: [...one.lines, ...other.lines],
    ring: [left + MARK, line],
    disc: [right + MARK, line],
  };
}

/** Narrow: name and texts one under the other, the texts beside the line that joins them. */
function upright({ id, name, from, to }: Pair, top: number, setting: Setting): PlacedPair {
  const { width, size, voice, heads } = setting;
  const style = { size, anchor: 'start' } as const;
  const title = textBlock(name, { ...style, id, x: 0, y: top + ABOVE / 2, most: width, weight: 600 });
  const text = (words: string, head: number): TextBlock =>
    textBlock(words, { ...style, x: INDENT, y: head + TO_TEXT, most: width - INDENT });
  const first = top + ABOVE / 2 + title.height + TO_HEAD;
  const one = text(from, first);
  const second = first + TO_TEXT + one.height + TO_HEAD;
  const other = text(to, second);
  return {
    id,
    top,
    bottom: second + TO_TEXT + other.height + GAP,
    name: title.lines,
    heads: [
      { id, text: heads[0], x: INDENT, y: first, anchor: 'start' },
      { id, text: heads[1], x: INDENT, y: second, anchor: 'start' },
    ],
    texts: [...one.lines, ...other.lines],
    ring: [MARK + 1, first - 0.3 * voice],
    disc: [MARK + 1, second - 0.3 * voice],
  };
}

/** The pairs one under the other. */
function placed({ heads, pairs }: FacingWords, { width, theme }: DrawContext): PlacedPair[] {
  const setting = { width, heads, size: theme.label + 2, voice: theme.label + 6 };
  const lay = width < NARROW ? upright : level;
  let top = 1;
  return pairs.map((pair) => {
    const one = lay(pair, top, setting);
    top = one.bottom;
    return one;
  });
}

/** The rule over a pair, the line that joins its texts, and the marks at its ends. */
function marksOf({ id, top, ring, disc }: PlacedPair, { document, theme, width }: DrawContext): SVGElement[] {
  const line = ([x1, y1]: Point, [x2, y2]: Point, stroke: string, thickness: number): SVGElement =>
    element(document, 'line', { x1, y1, x2, y2, stroke, 'stroke-width': thickness });
  return [
    line([0, top], [width, top], theme.color.line, 1),
    line(ring, disc, theme.color.ink, 1.5),
    element(document, 'path', { ...glyphAttributes(ends.ring, theme), transform: at(...ring) }),
    element(document, 'path', {
      ...glyphAttributes(ends.disc, theme),
      'data-k': id,
      transform: at(...disc),
    }),
  ];
}

/** Draws pairs of texts at the width of the place. */
export function facingWords(chart: FacingWords, place: DrawContext): SVGSVGElement {
  const { document, theme, width } = place;
  const pairs = placed(chart, place);
  const height = Math.ceil((pairs.at(-1)?.bottom ?? 0) - GAP + 6);
  const group = (lines: readonly Words[], look: Attributes): SVGElement =>
    element(
      document,
      'g',
      { fill: theme.color.ink, ...look },
      lines.map((line) => words(document, theme, line)),
    );
  return drawingOf(document, { width, height }, [
    group(
      pairs.flatMap(({ name, texts }) => [...name, ...texts]),
      { 'font-size': theme.label + 2 },
    ),
    group(
      pairs.flatMap(({ heads }) => heads),
      { 'font-size': theme.label + 6, 'font-family': theme.font.serif, 'font-style': 'italic' },
    ),
    ...pairs.flatMap((pair) => marksOf(pair, place)),
  ]);
}
