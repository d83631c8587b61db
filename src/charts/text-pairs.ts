/**
 * Two running texts about the same subject, opposite each other and joined by a line whose length means nothing. One
 * figure has them: the columns of the text table are about different things, and join nothing.
 */
import type { Point } from './boxes.ts';
import { NARROW, type DrawContext } from './context.ts';
import { at, element } from './elements.ts';
import { ends } from './ends.ts';
import { forms } from './kit/forms.ts';
import { lineElements, textLine, type Line } from './kit/lines.ts';
import { stacked } from './kit/rows.ts';
import { drawn, sheetFor, type Drawing, type Sheet } from './kit/sheet.ts';
import { LEADING } from './kit/texts.ts';
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

/** A line of a pair, and where the line that joins its texts begins and ends, from the upper left corner of this one. */
interface PairLine extends Line {
  readonly ring?: Point;
  readonly disc?: Point;
}

/** A heading, the text under it, and where both stand. */
interface Side {
  readonly head: string;
  readonly text: string;
  readonly place: { readonly x: number; readonly most: number };
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

/**
 * Wide: name and texts side by side, the texts under the line that joins them. Narrow: one under the other, the texts
 * beside that line.
 */
function linesOf(sheet: Sheet, { heads }: TextPairs, { id, name, from, to }: Pair): PairLine[] {
  const { width, theme } = sheet;
  const isLevel = width >= NARROW;
  const [left, right] = isLevel ? [Math.round(width * 0.2), Math.round(width * 0.6)] : [INDENT, INDENT];
  const most = isLevel ? right - left - BETWEEN : width - INDENT;
  const one = { head: heads[0], text: from, place: { x: left, most } };
  const other = { head: heads[1], text: to, place: { x: right, most: width - right } };
  const voice = { face: 'italic', size: theme.label + 6 } as const;
  const own = { size: theme.label + 2, ids: [id] };
  const named = { ...own, text: name, face: 600, x: 0 } as const;
  const headLine = (...sides: Side[]): Line =>
    textLine(
      sheet,
      sides.map(({ head, place }) => ({ ...voice, ...place, text: head })),
    );
  const bodyLine = (below: number, ...sides: Side[]): Line =>
    textLine(
      sheet,
      sides.map(({ text, place }) => ({ ...own, ...place, text })),
      { below },
    );
  if (isLevel) {
    const texts = [{ ...named, most: left - 20, down: ABOVE }];
    const ends = { ring: [left + MARK, ABOVE], disc: [right + MARK, ABOVE] } as const;
    return [
      { height: ABOVE + UNDER, rule: 0, texts, ...ends },
      headLine(one, other),
      bodyLine(GAP, one, other),
    ];
  }
  const beside: Point = [MARK + 1, (LEADING * voice.size) / 2];
  return [
    { height: UNDER, rule: 0 },
    textLine(sheet, [{ ...named, most: width }], { below: UNDER / 2 }),
    { ...headLine(one), ring: beside },
    bodyLine(UNDER, one),
    { ...headLine(other), disc: beside },
    bodyLine(GAP, other),
  ];
}

export function textPairs(chart: TextPairs, context: DrawContext): Drawing {
  const sheet = sheetFor(context);
  const { document, theme } = sheet;
  const lines = chart.pairs.flatMap((pair) => linesOf(sheet, chart, pair));
  const stack = stacked(lines, ({ height }) => height, 1);
  const placed = (end: 'ring' | 'disc'): Point[] =>
    stack.rows.flatMap(({ [end]: at, top }): Point[] => (at ? [[at[0], top + at[1]]] : []));
  const [rings, discs] = [placed('ring'), placed('disc')];
  const joins = rings.map(([x1, y1], index) => {
    const [x2, y2] = discs[index] ?? [x1, y1];
    return element(document, 'line', { x1, y1, x2, y2, stroke: theme.color.ink, 'stroke-width': 1.5 });
  });
  return drawn(sheet, Math.ceil(stack.bottom - GAP + 6), [
    ...lineElements(sheet, stack.rows),
    ...joins,
    ...rings.map((ring) =>
      element(document, 'path', { ...glyphAttributes(ends.ring, theme), transform: at(...ring) }),
    ),
    forms(
      sheet,
      discs.map(([x, y], index) => ({ id: chart.pairs[index]?.id ?? '', glyph: ends.disc, x, y })),
    ),
  ]);
}
