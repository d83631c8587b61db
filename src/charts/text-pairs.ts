/**
 * Two running texts about the same subject, opposite each other and joined by a line whose length means nothing. One
 * figure has them: the columns of the text table are about different things, and join nothing.
 */
import type { Point } from './boxes.ts';
import { NARROW, type DrawContext } from './context.ts';
import { at, element } from './elements.ts';
import { ends } from './ends.ts';
import { forms } from './kit/forms.ts';
import { drawn, sheetFor, type Drawing, type Sheet } from './kit/sheet.ts';
import { column, heightOfAll, texts, type PlacedText, type Text } from './kit/texts.ts';
import { glyphAttributes } from './legend.ts';

export interface Pair {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Pairs of texts joined by a line: an open ring marks what is possible, and a disc what is the case. */
interface TextPairs {
  /** Headings above the texts on each side, set like the report's words for how many. */
  readonly heads: readonly [from: string, to: string];
  readonly pairs: readonly Pair[];
}

interface PlacedPair {
  readonly id: string;
  /** Height of the rule over it. */
  readonly top: number;
  readonly bottom: number;
  readonly texts: readonly PlacedText[];
  readonly ring: Point;
  readonly disc: Point;
}

/** From the rule down to the joining line or the name, and from there to a heading, in pixels. */
const ABOVE = 26;
const UNDER = 12;
/** Between pairs, and between texts side by side. */
const GAP = 24;
const BETWEEN = 44;
/** Of texts, where the joining line runs down beside them. */
const INDENT = 24;
/** Half of a mark. */
const MARK = 5;

/** What is written of a pair: its name, and on each side a heading and a text. */
function wordsOf({ theme }: Sheet, { heads }: TextPairs, { id, name, from, to }: Pair) {
  const [voice, ids] = [{ face: 'italic', size: theme.label + 6 } as const, [id]];
  const size = theme.label + 2;
  const side = (head: string, text: string): Text[] => [
    { text: head, ...voice },
    { text, size, ids },
  ];
  return {
    name: [{ text: name, face: 600, size, ids }] as const,
    from: side(heads[0], from),
    to: side(heads[1], to),
  };
}

/**
 * Wide: name and texts side by side, the texts under the line that joins them. Narrow: one under the other, the texts
 * beside that line.
 */
function placedPair(sheet: Sheet, chart: TextPairs, pair: Pair, top: number): PlacedPair {
  const { width } = sheet;
  const isLevel = width >= NARROW;
  const { name, from, to } = wordsOf(sheet, chart, pair);
  const [left, right] = isLevel ? [Math.round(width * 0.2), Math.round(width * 0.6)] : [INDENT, INDENT];
  const [most, mostRight] = [isLevel ? right - left - BETWEEN : width - INDENT, width - right];
  const line = top + ABOVE;
  const names = { x: 0, anchor: 'start', most: isLevel ? left - 20 : width } as const;
  const first = isLevel ? line + UNDER : top + 1.5 * UNDER + heightOfAll(sheet, name, width);
  const second = isLevel ? first : first + heightOfAll(sheet, from, most) + UNDER;
  const one = column(sheet, from, { x: left, anchor: 'start', top: first, most });
  const other = column(sheet, to, { x: right, anchor: 'start', top: second, most: mostRight });
  return {
    id: pair.id,
    top,
    bottom:
      Math.max(first + heightOfAll(sheet, from, most), second + heightOfAll(sheet, to, mostRight)) + GAP,
    texts: [
      ...(isLevel
        ? name.map((text) => ({ ...text, ...names, y: line }))
        : column(sheet, name, { ...names, top: top + UNDER })),
      ...one,
      ...other,
    ],
    ring: isLevel ? [left + MARK, line] : [MARK + 1, one[0]?.y ?? first],
    disc: isLevel ? [right + MARK, line] : [MARK + 1, other[0]?.y ?? second],
  };
}

/** The rules over pairs, the lines that join their texts, and the rings where these begin. */
function joins({ document, theme, width }: Sheet, pairs: readonly PlacedPair[]): SVGElement[] {
  const line = ([x1, y1]: Point, [x2, y2]: Point, stroke: string, thickness: number): SVGElement =>
    element(document, 'line', { x1, y1, x2, y2, stroke, 'stroke-width': thickness });
  return pairs.flatMap(({ top, ring, disc }) => [
    line([0, top], [width, top], theme.color.line, 1),
    line(ring, disc, theme.color.ink, 1.5),
    element(document, 'path', { ...glyphAttributes(ends.ring, theme), transform: at(...ring) }),
  ]);
}

export function textPairs(chart: TextPairs, context: DrawContext): Drawing {
  const sheet = sheetFor(context);
  const placed: PlacedPair[] = [];
  for (const pair of chart.pairs) placed.push(placedPair(sheet, chart, pair, placed.at(-1)?.bottom ?? 1));
  return drawn(sheet, Math.ceil((placed.at(-1)?.bottom ?? 0) - GAP + 6), [
    texts(
      sheet,
      placed.flatMap((pair) => pair.texts),
    ),
    ...joins(sheet, placed),
    forms(
      sheet,
      placed.map(({ id, disc: [x, y] }) => ({ id, glyph: ends.disc, x, y })),
    ),
  ]);
}
