import { dot, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { AgencyType } from '../words/vocabulary/index.ts';
import { annotationStyle, labelStyle, pixelFrame, withKeys } from './chart.ts';
import { ground, lines } from './lines.ts';
import { NARROW, type DrawContext } from './context.ts';
import type { Point } from './boxes.ts';
import type { Glyph } from './legend.ts';
import { shapes } from './shapes.ts';
import { linesWithin } from './kit/text-width.ts';

/** One step of the curve. */
export interface Step {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  readonly shape: AgencyType;
  /** Share of the whole held by this step and all steps before it, from 0 to 1. */
  readonly reached: number;
}

/** Neighboring steps that share a label under the axis. */
export interface Stretch {
  readonly head: string;
  readonly note: string;
  readonly count: number;
}

/** A curve that rises step by step to the whole, with a straight line that shows equal steps for comparison. */
export interface CumulativeCurve {
  readonly steps: readonly Step[];
  readonly stretches: readonly Stretch[];
  /** How many steps the annotation is about. The area under them is filled. */
  readonly counted: number;
  /** The text of the annotation, one entry per line where space is tight. */
  readonly reading: readonly string[];
  /** What the shares are shares of. */
  readonly axis: string;
}

interface Layout {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** DrawContext in the drawing of a number of steps, and of a share. */
  readonly x: (steps: number) => number;
  readonly y: (share: number) => number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const SHARES = [0, 0.25, 0.5, 0.75, 1];
const TOP = 38;
const LINE = 18;
/** Height of the labels under the axis where these have two lines. */
const UNDER = 66;
/** Average width of a letter of the serif, as a share of its size. */
const LETTER = 0.48;
const DASHES = '2 4';

/** The straight line as a legend shows it. */
export const evenGlyph: Glyph = [
  { d: 'M-8,5L-5.5,3M-2.5,0.6L0,-1.4M3,-3.8L5.5,-5.8', fill: 'none', stroke: 'strong', width: 1.5 },
];

function layoutFor({ width, room = Infinity }: DrawContext, count: number): Layout {
  const narrow = width < NARROW;
  const [left, right] = [44, width - 8];
  const bottom = Math.min(TOP + (narrow ? 250 : 350), room - UNDER);
  return {
    narrow,
    left,
    right,
    bottom,
    x: (steps) => left + ((right - left) * steps) / count,
    y: (share) => bottom - (bottom - TOP) * share,
  };
}

function shareAxis(words: string, { left, right, y }: Layout, { theme }: DrawContext): Markish[] {
  const style = { textAnchor: 'end', fill: theme.color.muted } as const;
  return [
    ruleY(SHARES.slice(1), { y, x1: left, x2: right, stroke: theme.color.line }),
    ruleY([0], { y, x1: left, x2: right, stroke: theme.color.strong }),
    text(
      SHARES,
      labelStyle(theme, { ...style, text: (share: number) => `${100 * share}%`, x: () => left - 8, y }),
    ),
    text([words], labelStyle(theme, { ...style, x: () => 0, y: () => 10, textAnchor: 'start' })),
  ];
}

interface PlacedStretch extends Stretch {
  readonly start: number;
  readonly middle: number;
  /** The head, broken to its room. */
  readonly lines: readonly string[];
}

function placedStretches(
  stretches: readonly Stretch[],
  { x }: Layout,
  { theme }: DrawContext,
): PlacedStretch[] {
  let before = 0;
  return stretches.map((stretch) => {
    const [start, end] = [x(before), x(before + stretch.count)];
    before += stretch.count;
    const lines = linesWithin(stretch.head, end - start - 6, theme.label, 600);
    return { ...stretch, start, middle: (start + end) / 2, lines };
  });
}

const deepest = (stretches: readonly PlacedStretch[]): number =>
  Math.max(...stretches.map(({ lines }) => lines.length));

function heads(stretches: readonly PlacedStretch[], { bottom }: Layout, { theme }: DrawContext): Markish[] {
  const row = (index: number): number => bottom + 18 + index * LINE;
  const lines = stretches.flatMap((stretch) =>
    stretch.lines.map((words, index) => ({ ...stretch, words, index })),
  );
  return [
    ruleX(stretches.slice(1), { x: 'start', y1: TOP, y2: bottom, stroke: theme.color.line }),
    text(
      lines,
      labelStyle(theme, {
        text: 'words',
        x: 'middle',
        y: ({ index }: { index: number }) => row(index),
        fontWeight: 600,
      }),
    ),
    text(
      stretches,
      labelStyle(theme, {
        text: 'note',
        x: 'middle',
        y: () => row(deepest(stretches)),
        fill: theme.color.muted,
      }),
    ),
  ];
}

/** Straight lines from point to point. */
const through = (way: readonly Point[]): string => way.map(([x, y]) => `L${x},${y}`).join('');

/** The curve from zero through all steps, the area under the counted ones, and a drop from the last of these. */
function curve(
  { steps, counted }: CumulativeCurve,
  { x, y, left, right, bottom }: Layout,
  { theme }: DrawContext,
): Markish[] {
  const way = [0, ...steps.map(({ reached }) => reached)].map(
    (share, index) => [x(index), y(share)] as const,
  );
  const [end = [left, bottom] as const] = way.slice(counted);
  return [
    ground(`M${left},${bottom}${through(way.slice(0, counted + 1))}V${bottom}Z`, theme.color.line),
    lines(`M${left},${bottom}L${right},${y(1)}`, theme.color.strong, 1.5, DASHES),
    lines(`M${left},${bottom}${through(way)}`, theme.color.strong, 1.5),
    ruleX([end[0]], { y1: end[1], y2: bottom, stroke: theme.color.ink }),
    ruleY([end[1]], { x1: left, x2: end[0], stroke: theme.color.ink }),
  ];
}

function marks(steps: readonly Step[], { x, y, narrow }: Layout, { theme }: DrawContext): Markish {
  return dot(steps, {
    x: (_step: Step, index: number) => x(index + 1),
    y: ({ reached }: Step) => y(reached),
    r: narrow ? 2.8 : 5.6,
    sort: null,
    symbol: 'shape',
    fill: { value: ({ shape }: Step) => theme.color[shape], scale: null },
    stroke: 'none',
    render: withKeys(steps.map(({ id }) => id)),
  });
}

/**
 * Where the reading begins: under the curve, to the right of its point, or of the first one beyond that leaves room
 * over the axis, and as near as its width allows.
 */
function readingAt({ steps, counted }: CumulativeCurve, size: Size, { x, y, right, bottom }: Layout): Point {
  const under = ({ reached }: Step): number => y(reached) + 30;
  const roomy = steps.findIndex((step, index) => index + 1 >= counted && under(step) + size.height <= bottom);
  const left = Math.min(x(roomy + 1) + 12, right - size.width);
  const passed = steps.findLast((_, index) => x(index + 1) <= left);
  return [left, passed ? under(passed) : bottom];
}

function readingBeside(chart: CumulativeCurve, layout: Layout, { theme }: DrawContext): Markish[] {
  const lines = layout.narrow ? chart.reading : [chart.reading.join(' ')];
  const letter = theme.label + 2;
  const leading = letter + 4;
  const width = Math.max(...lines.map(({ length }) => length)) * letter * LETTER;
  const [left, top] = readingAt(chart, { width, height: (lines.length - 0.5) * leading }, layout);
  return lines.map((words, index) =>
    text([words], annotationStyle(theme, { x: () => left, y: () => top + index * leading })),
  );
}

/** Draws the curve at the width of the place. */
export function cumulativeCurve(chart: CumulativeCurve, place: DrawContext): SVGSVGElement {
  const layout = layoutFor(place, chart.steps.length);
  const stretches = placedStretches(chart.stretches, layout, place);
  return pixelFrame(place, layout.bottom + 30 + deepest(stretches) * LINE, {
    x: { axis: null, domain: [0, place.width], range: [0, place.width] },
    symbol: { domain: Object.keys(shapes), range: Object.values(shapes) },
    marks: [
      shareAxis(chart.axis, layout, place),
      heads(stretches, layout, place),
      curve(chart, layout, place),
      marks(chart.steps, layout, place),
      readingBeside(chart, layout, place),
    ],
  });
}
