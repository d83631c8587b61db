import { pictureOf } from './kit/drawing.ts';
import type { AgencyType } from '../words/vocabulary/index.ts';
import { emptyFrame } from './empty.ts';
import { NARROW, type DrawContext } from './context.ts';
import { at, drawingOf, element, type Words, wordsGroup } from './elements.ts';
import { shapePath } from './shapes.ts';
import { textWidth } from './kit/text-width.ts';

/** One bar of a pair, divided into its parts. */
export interface Bar {
  /** What it is a share of, such as `Dollars`. */
  readonly of: string;
  /** The share in words, at the end of the bar. */
  readonly text: string;
  /** Shares of the whole, from 0 to 1. */
  readonly parts: readonly number[];
}

/** Two shares for the same item, one bar above the other: the first open, the second solid. */
export interface Pair {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  readonly name: string;
  /** Type of agency, which sets shape and color. If null, the pair has no shape and is drawn in ink. */
  readonly shape: AgencyType | null;
  readonly bars: readonly [open: Bar, solid: Bar];
}

/** Pairs of bars on a shared axis of percentages. */
export interface PairedBars {
  readonly pairs: readonly Pair[];
  /** Shown instead of a chart if there are no pairs. */
  readonly empty: string;
}

interface Layout {
  readonly narrow: boolean;
  /** Where bars start. */
  readonly start: number;
  /** Position of a share along the axis. */
  x(share: number): number;
  /** Tenths that the axis names, as shares. */
  readonly steps: readonly number[];
  readonly height: number;
  readonly pairs: readonly PlacedPair[];
}

interface PlacedPair extends Pair {
  readonly top: number;
  /** Middles of the two bars. */
  readonly middles: readonly [open: number, solid: number];
}

const AXIS_HEIGHT = 34;
const BAR = 14;
const TENTH = 0.1;
/** How much of a thin part its gap may take. */
const THIN = 0.3;
/** From the middle of a letter to the line that it stands on. */
const DROP = 5;

/** From the left of a name with a form before it, and between words. */
const INDENT = 22;
const APART = 10;

/** Least room for names, for the shares at the ends of bars, and from pair to pair. */
const WIDE = { start: 276, end: 164, middles: [8, 28], pitch: 62 } as const;
const OVER = { start: 1, end: 2, middles: [46, 84], pitch: 116 } as const;

const shareOf = ({ parts }: Bar): number => parts.reduce((sum, part) => sum + part, 0);
const longest = (pairs: readonly Pair[]): number =>
  Math.max(...pairs.flatMap(({ bars }) => bars.map(shareOf)));

/** Room beside bars, where words of a size ask for more than the least. */
function roomBeside(pairs: readonly Pair[], size: number): { start: number; end: number } {
  const bars = pairs.flatMap((pair) => pair.bars);
  const names = pairs.map(({ name }) => textWidth(name, size, 600));
  const ofs = bars.map(({ of }) => textWidth(of, size));
  const shares = bars.map(({ text }) => textWidth(text, size));
  return {
    start: Math.max(WIDE.start, INDENT + Math.max(...names) + Math.max(...ofs) + 2 * APART),
    end: Math.max(WIDE.end, APART + Math.max(...shares)),
  };
}

function layoutFor(pairs: readonly Pair[], width: number, size: number): Layout {
  const narrow = width < NARROW;
  const { middles, pitch } = narrow ? OVER : WIDE;
  const { start, end } = narrow ? OVER : roomBeside(pairs, size);
  const tenths = Math.ceil(longest(pairs) / TENTH - 1e-9);
  const topOf = (index: number): number => AXIS_HEIGHT + 8 + index * pitch;
  return {
    narrow,
    start,
    x: (share) => start + (share / (tenths * TENTH)) * (width - start - end),
    steps: Array.from({ length: tenths + 1 }, (_, tenth) => tenth * TENTH),
    height: topOf(pairs.length - 1) + middles[1] + BAR,
    pairs: pairs.map((pair, index) => {
      const top = topOf(index);
      return { ...pair, top, middles: [top + middles[0], top + middles[1]] };
    }),
  };
}

/** The parts of a bar as one path, each with a gap to the next, which is less where the part is thin. */
function partsPath({ parts }: Bar, middle: number, x: Layout['x'], widest: number): string {
  const height = BAR - widest;
  let from = 0;
  const rects = parts.map((part) => {
    const left = x(from);
    from += part;
    const room = x(from) - left;
    const gap = Math.min(widest, room * THIN);
    const width = (room - gap).toFixed(2);
    return `M${(left + gap / 2).toFixed(2)},${middle - height / 2}h${width}v${height}h-${width}z`;
  });
  return rects.join('');
}

function barPaths(
  { shape, bars, middles }: PlacedPair,
  { x }: Layout,
  { document, theme }: DrawContext,
): Node[] {
  const color = theme.color[shape ?? 'ink'];
  const open = { fill: theme.color.ground, stroke: color, 'stroke-width': 1.25 };
  return [
    element(document, 'path', { d: partsPath(bars[0], middles[0], x, 2.5), ...open }),
    element(document, 'path', { d: partsPath(bars[1], middles[1], x, 1), fill: color }),
  ];
}

function form({ shape, top }: PlacedPair, { narrow }: Layout, { document, theme }: DrawContext): Node[] {
  if (!shape) return [];
  const transform = at(8, top + (narrow ? 4 : 8));
  return [element(document, 'path', { transform, d: shapePath(shape, 5.6), fill: theme.color[shape] })];
}

/** What answers the pointer: both bars, and the space between them. */
function lane(
  { id, bars, middles }: PlacedPair,
  { start, x }: Layout,
  { document, theme }: DrawContext,
): Node {
  return element(document, 'rect', {
    'data-k': id,
    x: start,
    y: middles[0] - BAR / 2,
    width: (Math.max(...bars.map((bar) => x(shareOf(bar)))) - start).toFixed(1),
    height: middles[1] - middles[0] + BAR,
    fill: theme.color.ground,
    'fill-opacity': 0,
  });
}

function axis({ steps, x, height }: Layout, { document, theme }: DrawContext): Node[] {
  return steps.map((step, index) =>
    element(document, 'path', {
      d: `M${x(step).toFixed(1)},${AXIS_HEIGHT - 6}V${height}`,
      stroke: index === 0 ? theme.color.strong : theme.color.line,
    }),
  );
}

function axisWords({ steps, x, narrow }: Layout): Words[] {
  const anchor = (index: number): Words['anchor'] => {
    if (narrow && index === 0) return 'start';
    return narrow && index === steps.length - 1 ? 'end' : 'middle';
  };
  return steps.map((step, index) => ({
    text: `${Math.round(step * 100)}%`,
    x: x(step),
    y: AXIS_HEIGHT - 14,
    anchor: anchor(index),
    color: 'muted',
  }));
}

function pairWords({ id, name, shape, bars, top, middles }: PlacedPair, layout: Layout): Words[] {
  const { narrow, start, x } = layout;
  const line = top + (narrow ? 4 : 8) + DROP;
  const head: Words = { id, text: name, x: shape ? INDENT : 0, y: line, anchor: 'start', weight: 600 };
  const shares = bars.flatMap((bar, which): Words[] => {
    const middle = middles[which] ?? 0;
    if (narrow) return [{ text: `${bar.of}: ${bar.text}`, x: start + 6, y: middle - 12, anchor: 'start' }];
    return [
      { text: bar.of, x: start - APART, y: middle + DROP, anchor: 'end', color: 'muted' },
      { text: bar.text, x: x(shareOf(bar)) + 8, y: middle + DROP, anchor: 'start' },
    ];
  });
  return [head, ...shares];
}

/** Draws pairs of bars at the width of the place. Below {@link NARROW}, names and shares are above the bars. */
export function pairedBars({ pairs, empty }: PairedBars, place: DrawContext): SVGSVGElement {
  if (pairs.length === 0) return pictureOf(emptyFrame(place, empty));
  const { document, theme, width } = place;
  const layout = layoutFor(pairs, width, theme.label);
  const { height } = layout;
  const words = [...axisWords(layout), ...layout.pairs.flatMap((pair) => pairWords(pair, layout))];
  return drawingOf(document, { width, height }, [
    ...axis(layout, place),
    ...layout.pairs.flatMap((pair) => barPaths(pair, layout, place)),
    ...layout.pairs.flatMap((pair) => form(pair, layout, place)),
    wordsGroup(document, theme, words),
    ...layout.pairs.map((pair) => lane(pair, layout, place)),
  ]);
}
