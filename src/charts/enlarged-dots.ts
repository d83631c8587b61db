/**
 * Values that are too close together for an axis from zero: one such axis for scale, and a dot plot of the part of it
 * where they lie. It is a kind of its own because the two need one picture: the lower scale must not be seen without
 * the upper one.
 */
import { areaX, line, ruleX, ruleY, type Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3';
import type { DrawContext } from './context.ts';
import { measuresOf, pointMarks, type DotPlot } from './dot-plot.ts';
import { AXIS_HEIGHT, valueAxis, type Axis } from './kit/axis.ts';
import type { Drawing, Sheet } from './kit/drawing.ts';
import { label, voiceOf } from './kit/label.ts';
import { rowChart } from './kit/row-chart.ts';

/** The enlarged part as a dot plot, and the axis from zero, which ends where that does. */
export interface EnlargedDots extends DotPlot {
  readonly whole: Axis;
  /** What is said beside each axis, where there is room. */
  readonly heads: { readonly whole: string; readonly enlarged: string };
}

/** Height of the rays from one axis to the other, in pixels; less where there is little room. */
const RAYS = { usual: 54, compact: 26 } as const;
/** How far the ticks on the upper axis reach above it, and below. */
const TICK = { up: 3, down: 9 } as const;

/** Where the lower end of the rays is, in pixels. */
const footFor = ({ compact }: DrawContext): number => AXIS_HEIGHT + (compact ? RAYS.compact : RAYS.usual);

/** A place in pixels, which is on no scale. */
const pixels = <Datum>(value: (datum: Datum) => number) => ({ value, scale: null });

/**
 * The axis from zero, with a tick for each value, and rays from the part of it that the lower axis enlarges. As Plot has
 * one scale for a direction, its values are moved to the places of others on the lower axis.
 */
function overview(sheet: Sheet, { whole, axis, groups, heads }: EnlargedDots, isNarrow: boolean): Markish[] {
  const { after, ink, strong } = sheet.theme.color;
  const onLower = scaleLinear(whole.domain, axis.domain);
  const [[from, to], foot] = [axis.domain, footFor(sheet)];
  const sides = [
    { y: AXIS_HEIGHT, from: onLower(from), to: onLower(to) },
    { y: foot, from, to },
  ];
  const y = pixels((side: { readonly y: number }) => side.y);
  const points = groups.flatMap(({ rows }) => rows.flatMap((row) => row.points));
  const head = { text: String, left: 0, anchor: 'start', ...voiceOf(sheet.theme) } as const;
  const ticks = whole.ticks.map((tick) => ({ ...tick, value: onLower(tick.value) }));
  return [
    areaX(sides, { y, x1: 'from', x2: 'to', fill: after }),
    line(sides, { y, x: 'from', stroke: strong }),
    line(sides, { y, x: 'to', stroke: strong }),
    ruleY(sides, { y, stroke: strong }),
    ruleX(points, {
      x: ({ value }: { readonly value: number }) => onLower(value),
      y1: pixels(() => AXIS_HEIGHT - TICK.up),
      y2: pixels(() => AXIS_HEIGHT + TICK.down),
      stroke: ink,
      strokeWidth: 1.5,
    }),
    valueAxis(sheet, { ...axis, ticks, lines: [] }, { toEdge: true }),
    label(sheet, isNarrow ? [] : [heads.whole], { ...head, top: AXIS_HEIGHT }),
    label(sheet, isNarrow ? [] : [heads.enlarged], { ...head, top: foot - 4 }),
  ];
}

export const enlargedDots = (chart: EnlargedDots, context: DrawContext): Drawing =>
  rowChart(chart, context, {
    measures: (sheet) => ({ ...measuresOf(chart, sheet), top: footFor(sheet) + AXIS_HEIGHT }),
    marks: (sheet, frame) => [overview(sheet, chart, frame.isNarrow), pointMarks(sheet, chart, frame)],
  });
