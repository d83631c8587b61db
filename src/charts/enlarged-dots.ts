/**
 * Values that are too close together for an axis from zero: one such axis for scale, and a dot plot of the part of it
 * where they lie. It is a kind of its own because the two need one picture: the lower scale must not be seen without
 * the upper one.
 */
import { areaX, line, ruleX, ruleY, type Markish } from '@observablehq/plot';
import type { DrawContext } from './context.ts';
import { dotPlot, frameOf, type DotPlot } from './dot-plot.ts';
import { AXIS_HEIGHT, valueAxis, type Axis } from './kit/axis.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { label, voiceOf } from './kit/label.ts';
import { panels } from './kit/panels.ts';

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

/** The part of the upper axis that the lower one enlarges: as wide as the frame at the foot. */
function rays(sheet: Sheet, { axis, whole }: EnlargedDots): Markish[] {
  const { after, strong } = sheet.theme.color;
  const [[start, end], [from, to]] = [whole.domain, axis.domain];
  const sides = [
    { y: 0, from, to },
    { y: 1, from: start, to: end },
  ];
  return [
    areaX(sides, { y: 'y', x1: 'from', x2: 'to', fill: after }),
    line(sides, { x: 'from', y: 'y', stroke: strong }),
    line(sides, { x: 'to', y: 'y', stroke: strong }),
  ];
}

/** The axis from zero, with a tick for each value. */
function overview(chart: EnlargedDots, context: DrawContext): Drawing {
  const { whole, groups, heads } = chart;
  const sheet = sheetFor(context);
  const { ink, strong } = sheet.theme.color;
  const { isNarrow, options } = frameOf(sheet, chart);
  const values = groups.flatMap(({ rows }) => rows.flatMap(({ points }) => points.map(({ value }) => value)));
  const rayHeight = context.compact ? RAYS.compact : RAYS.usual;
  const head = { text: String, left: 0, anchor: 'start', ...voiceOf(sheet.theme) } as const;
  return plotted(sheet, {
    height: AXIS_HEIGHT + rayHeight,
    marginTop: AXIS_HEIGHT,
    marginLeft: options.marginLeft ?? 0,
    marginRight: options.marginRight ?? 0,
    x: { axis: null, type: whole.type, domain: whole.domain },
    y: { axis: null, domain: [1, 0] },
    marks: [
      rays(sheet, chart),
      ruleY([0, 1], { stroke: strong }),
      ruleX(values, {
        y1: () => -TICK.up / rayHeight,
        y2: () => TICK.down / rayHeight,
        stroke: ink,
        strokeWidth: 1.5,
      }),
      valueAxis(sheet, { ...whole, lines: [] }, { toEdge: true }),
      isNarrow ? [] : label(sheet, [heads.whole], { ...head, y: () => 0 }),
      isNarrow ? [] : label(sheet, [heads.enlarged], { ...head, y: () => 1, dy: -4 }),
    ],
  });
}

export function enlargedDots(chart: EnlargedDots, context: DrawContext): Drawing {
  return panels([overview(chart, context), dotPlot(chart, context)], 0);
}
