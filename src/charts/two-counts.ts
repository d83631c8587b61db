import { dot, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { AgencyType } from '../words/vocabulary/index.ts';
import { annotationStyle, labelStyle, pixelFrame, withHalo, withKeys } from './chart.ts';
import { lines } from './lines.ts';
import { NARROW, type DrawContext } from './context.ts';
import { shapes } from './shapes.ts';
import { linesWithin } from './kit/text-width.ts';

/** One of two counts of the same quantity. */
export interface Counted {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  readonly shape: AgencyType;
  readonly value: number;
  readonly amount: string;
  /** When it was counted, shown under the axis, and what the source does not say about that. */
  readonly when: string;
  readonly unsaid: string;
}

/** Two counts joined by a dashed line, because nothing is known about the time between them. */
export interface TwoCounts {
  readonly counts: readonly Counted[];
  /** Values labeled on the axis, starting at zero. */
  readonly ticks: readonly number[];
  /** What is counted, shown above the axis. */
  readonly axis: string;
  /** Sentences beside the drawing, if there is room. */
  readonly remarks: readonly string[];
}

interface Layout {
  readonly left: number;
  readonly right: number;
  /** Where remarks begin; none where there is no room. */
  readonly remarks: number | null;
  readonly bottom: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

const TOP = 44;
const HEIGHT = 230;
/** Height of the dates under the axis. */
const UNDER = 48;
const LEADING = 20;

function layoutFor({ width, room = Infinity }: DrawContext, { ticks }: TwoCounts): Layout {
  const left = 36;
  const remarks = width < NARROW ? null : Math.round(width * 0.66);
  const right = remarks === null ? width - 4 : remarks - 48;
  const height = Math.min(HEIGHT, room - TOP - UNDER);
  const bottom = TOP + height;
  const most = Math.max(...ticks);
  return {
    left,
    right,
    remarks,
    bottom,
    x: (index) => left + (right - left) * (index === 0 ? 0.24 : 0.76),
    y: (value) => bottom - (height * value) / most,
  };
}

function axis(
  { ticks, axis: words }: TwoCounts,
  { left, right, y }: Layout,
  { theme }: DrawContext,
): Markish[] {
  const muted = { fill: theme.color.muted } as const;
  const isTight = Math.abs(y(ticks[1] ?? 0) - y(ticks[0] ?? 0)) < LEADING;
  const labeled = ticks.filter((_, index) => !isTight || index % 2 === 0);
  return [
    ruleY(labeled.slice(1), { y, x1: left, x2: right, stroke: theme.color.line }),
    ruleY([0], { y, x1: left, x2: right, stroke: theme.color.strong }),
    text(labeled, labelStyle(theme, { ...muted, text: String, x: () => left - 8, y, textAnchor: 'end' })),
    text([words], labelStyle(theme, { ...muted, x: () => 0, y: () => 10, textAnchor: 'start' })),
  ];
}

function dates(counts: readonly Counted[], { x, bottom }: Layout, { theme }: DrawContext): Markish[] {
  const at = (_count: Counted, index: number): number => x(index);
  return [
    text(counts, labelStyle(theme, { text: 'when', x: at, y: () => bottom + 18, fontWeight: 600 })),
    text(counts, labelStyle(theme, { text: 'unsaid', x: at, y: () => bottom + 36, fill: theme.color.muted })),
  ];
}

function marks({ counts }: TwoCounts, { x, y, bottom }: Layout, { theme }: DrawContext): Markish[] {
  const at = (_count: Counted, index: number): number => x(index);
  const height = ({ value }: Counted): number => y(value);
  const [first, last] = counts;
  const render = withKeys(counts.map(({ id }) => id));
  return [
    ruleX(counts, { x: at, y1: height, y2: bottom, stroke: theme.color.line, strokeWidth: 2 }),
    first && last
      ? lines(`M${x(0)},${y(first.value)}L${x(1)},${y(last.value)}`, theme.color.strong, 1.5, '4 5')
      : null,
    dot(counts, {
      x: at,
      y: height,
      r: 8,
      sort: null,
      symbol: 'shape',
      fill: { value: ({ shape }: Counted) => theme.color[shape], scale: null },
      stroke: 'none',
      render,
    }),
    text(
      counts,
      withHalo(
        theme,
        labelStyle(theme, {
          text: 'amount',
          x: at,
          y: height,
          dy: -22,
          dx: 9,
          textAnchor: 'end',
          fontWeight: 600,
          render,
        }),
      ),
    ),
  ];
}

/** As many whole remarks as there is room for beside the drawing. */
function remarksBeside({ remarks }: TwoCounts, from: number, layout: Layout, place: DrawContext): Markish[] {
  const { theme, width } = place;
  const size = theme.label + 2;
  const most = layout.bottom + UNDER;
  let y = TOP;
  const lines = remarks.flatMap((words) => {
    // Measured as the sans would set them; an italic serif may want a little more.
    const broken = linesWithin(words, 0.88 * (width - from), size);
    const placed = broken.map((line, index) => ({ line, y: y + index * LEADING }));
    y += (broken.length + 0.6) * LEADING;
    return y - LEADING < most ? placed : [];
  });
  return [text(lines, annotationStyle(theme, { text: 'line', x: () => from, y: 'y' }))];
}

/** Draws the two counts at the width of the place. */
export function twoCounts(chart: TwoCounts, place: DrawContext): SVGSVGElement {
  const layout = layoutFor(place, chart);
  return pixelFrame(place, layout.bottom + UNDER, {
    x: { axis: null, domain: [0, place.width], range: [0, place.width] },
    symbol: { domain: Object.keys(shapes), range: Object.values(shapes) },
    marks: [
      axis(chart, layout, place),
      dates(chart.counts, layout, place),
      marks(chart, layout, place),
      layout.remarks === null ? [] : remarksBeside(chart, layout.remarks, layout, place),
    ],
  });
}
