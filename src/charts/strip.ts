/** A strip of thin bars, read like a text: each part has a line, divided into stretches, which wraps if space is tight. */
import type { Direction } from '../words/vocabulary/index.ts';
import type { ColorName } from '../theme/tokens.ts';
import { NARROW, type DrawContext } from './context.ts';
import { directionBar, drawnBack, REACHES, type Bar } from './direction-bars.ts';
import { drawingOf, element, type Words, wordsGroup } from './elements.ts';
import { textWidth } from './kit/text-width.ts';

/** One bar. */
export interface StripItem {
  readonly id: string;
  readonly direction: Direction;
  /** Whether the reader has selected it. Other bars are drawn fainter. */
  readonly isChosen: boolean;
}

/** Bars that are shown together, under a label if there is one. */
export interface Stretch {
  readonly label: string;
  readonly items: readonly StripItem[];
}

/** A part of the strip, with its own heading. */
export interface StripPart {
  readonly head: string;
  readonly note: string;
  readonly stretches: readonly Stretch[];
}

interface Layout {
  readonly narrow: boolean;
  /** Where bars begin, and where a line ends. */
  readonly left: number;
  readonly right: number;
  /** From bar to bar. */
  readonly pitch: number;
}

/** Bars of one stretch that stand on one line. */
interface Piece extends Stretch {
  readonly x: number;
  /** Lines of the part above this one. */
  readonly row: number;
}

interface PlacedPart extends StripPart {
  readonly top: number;
  /** Height of the strip's first line, and how far the next ones are from it and from each other. */
  readonly line: number;
  readonly rowHeight: number;
  /** How far bars reach up from their line. */
  readonly up: number;
  readonly pieces: readonly Piece[];
  readonly bottom: number;
}

/** Reach of the longest bars. */
const REACH = 19;
/** Room of the labels over the bars. */
const LABEL = 24;
/** Room that a line keeps over and under it at least: where it is wide, head and note stand beside it. */
const LEAST = { narrow: 9, wide: 18 } as const;
/** Between two stretches, between two lines of a part, between two parts, and from one bar to the next. */
const STRETCH_GAP = 14;
const ROW_GAP = 8;
const PART_GAP = 18;
const BAR_GAP = 2.4;
/** Room of a head that stands over its part. */
const HEAD = 20;
/** The narrowest and the widest distance from bar to bar. */
const PITCHES = [6.2, 9] as const;
/** From the middle of a line of text down to the line it stands on. */
const DROP = 4.5;

const lengthOf = ({ label, items }: Stretch, pitch: number, size: number): number =>
  Math.max(items.length * pitch, textWidth(label, size));

/** The widest pitch at which the longest part has room on one line; where there is none, the narrowest. */
function layoutFor(parts: readonly StripPart[], { width, theme }: DrawContext): Layout {
  const narrow = width < NARROW;
  const left = narrow ? 0 : Math.min(170, Math.round(width * 0.24));
  const [least, most] = PITCHES;
  const pitches = parts.map(({ stretches }) => {
    const gaps = (stretches.length - 1) * STRETCH_GAP;
    const bars = stretches.reduce((sum, { items }) => sum + items.length, 0);
    const spare = stretches.reduce((sum, one) => sum + lengthOf(one, least, theme.label), 0);
    const labels = spare - bars * least;
    return (width - left - gaps - labels) / bars;
  });
  return { narrow, left, right: width, pitch: Math.max(least, Math.min(most, ...pitches)) };
}

/** Stretches as text runs: one after the other, on a new line where the next has no room, broken where it needs more than one. */
function flowed(stretches: readonly Stretch[], { left, right, pitch }: Layout, size: number): Piece[] {
  const pieces: Piece[] = [];
  let [x, row] = [left, 0];
  for (const { label, items } of stretches) {
    if (x > left && x + lengthOf({ label, items }, pitch, size) > right) [x, row] = [left, row + 1];
    const room = Math.floor((right - x) / pitch + 1e-6);
    for (let from = 0; from < items.length; from += room) {
      if (from > 0) [x, row] = [left, row + 1];
      pieces.push({ label: from > 0 ? '' : label, items: items.slice(from, from + room), x, row });
    }
    const last = pieces.at(-1);
    if (last) x += lengthOf(last, pitch, size) + STRETCH_GAP;
  }
  return pieces;
}

/** How far the bars of a part reach up and down from their line. */
function reachesOf({ stretches }: StripPart, { narrow }: Layout): [up: number, down: number] {
  const least = narrow ? LEAST.narrow : LEAST.wide;
  const reaches = stretches.flatMap(({ items }) => items.map(({ direction }) => REACHES[direction]));
  return [
    Math.max(least, ...reaches.map(([up]) => up * REACH)),
    Math.max(least, ...reaches.map(([, down]) => down * REACH)),
  ];
}

function placed(parts: readonly StripPart[], layout: Layout, size: number): PlacedPart[] {
  let top = 0;
  return parts.map((part) => {
    const pieces = flowed(part.stretches, layout, size);
    const labels = part.stretches.some(({ label }) => label) ? LABEL : 0;
    const [up, down] = reachesOf(part, layout);
    const rowHeight = labels + up + down + ROW_GAP;
    const line = top + (layout.narrow ? HEAD : 0) + labels + up;
    const bottom = line + (pieces.at(-1)?.row ?? 0) * rowHeight + down;
    const one = { ...part, top, line, rowHeight, up, pieces, bottom };
    top = bottom + PART_GAP;
    return one;
  });
}

/** The heads of a part, beside its first line or over it. */
function headsOf({ head, note, top, line }: PlacedPart, { narrow, right }: Layout): Words[] {
  const y = narrow ? top + 14 : line - 4;
  return [
    { text: head, x: 0, y, anchor: 'start', weight: 600 },
    narrow
      ? { text: note, x: right, y, anchor: 'end', color: 'muted' }
      : { text: note, x: 0, y: y + 18, anchor: 'start', color: 'muted' },
  ];
}

const labelsOf = ({ pieces, line, rowHeight, up }: PlacedPart): Words[] =>
  pieces
    .filter(({ label }) => label)
    .map(({ label, x, row }) => ({
      text: label,
      x,
      y: line + row * rowHeight - up - LABEL / 2 + DROP,
      anchor: 'start',
    }));

/** A bar of the strip with what it stands for. */
interface PlacedBar extends Bar {
  readonly id: string;
  readonly isChosen: boolean;
}

const barsOf = ({ pieces, line, rowHeight }: PlacedPart, pitch: number): PlacedBar[] =>
  pieces.flatMap(({ items, x, row }) =>
    items.map(({ id, direction, isChosen }, index) => ({
      id,
      isChosen,
      ...directionBar(direction, x + (index + 0.5) * pitch, line + row * rowHeight, pitch - BAR_GAP, REACH),
    })),
  );

function barElement({ id, box, look, isChosen }: PlacedBar, { document, theme }: DrawContext): SVGElement {
  const { fill, stroke, width } = isChosen ? look : drawnBack(look);
  return element(document, 'rect', {
    'data-k': id,
    x: box.left,
    y: box.top,
    width: box.width,
    height: box.height,
    fill: theme.color[fill],
    stroke: stroke && theme.color[stroke],
    'stroke-width': width,
  });
}

/** Draws the strip at the width of the place. Below {@link NARROW}, headings are above their parts. */
export function strip(parts: readonly StripPart[], place: DrawContext): SVGSVGElement {
  const { document, theme, width } = place;
  const layout = layoutFor(parts, place);
  const laid = placed(parts, layout, theme.label);
  const height = laid.at(-1)?.bottom ?? 0;
  const bars = laid.flatMap((part) => barsOf(part, layout.pitch));
  const lines = laid.flatMap(({ pieces, line, rowHeight }) =>
    pieces.map(({ x, row, items }) => `M${x},${line + row * rowHeight}h${items.length * layout.pitch}`),
  );
  const stroke = (d: string, color: ColorName): SVGElement =>
    element(document, 'path', { d, fill: 'none', stroke: theme.color[color] });
  const hatched = (isChosen: boolean): string =>
    bars
      .filter((bar) => bar.isChosen === isChosen)
      .map((bar) => bar.hatch)
      .join('');
  return drawingOf(document, { width, height }, [
    stroke(lines.join(''), 'strong'),
    wordsGroup(
      document,
      theme,
      laid.flatMap((part) => [...headsOf(part, layout), ...labelsOf(part)]),
    ),
    element(
      document,
      'g',
      {},
      bars.map((bar) => barElement(bar, place)),
    ),
    element(document, 'g', { 'pointer-events': 'none' }, [
      stroke(hatched(false), 'line'),
      stroke(hatched(true), 'ink'),
    ]),
  ]);
}
