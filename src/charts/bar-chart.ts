import { dot, rect, ruleY, type Markish } from '@observablehq/plot';
import type { AgencyType } from '../words/vocabulary/index.ts';
import { circle } from './circle.ts';
import type { DrawContext } from './context.ts';
import { emptyFrame } from './empty.ts';
import { annotations, isLate, type Annotation } from './kit/annotation.ts';
import { AXIS_HEIGHT, valueAxis, type Axis } from './kit/axis.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { label } from './kit/label.ts';
import { rowFrame, type PlacedRow, type RowFrame, type RowGroup } from './kit/row-frame.ts';
import type { NamedRow } from './kit/row-names.ts';
import { textWidth } from './kit/text-width.ts';
import { pointBox, rectBox, tracked } from './kit/tracked.ts';
import type { Glyph } from './legend.ts';
import { shapes } from './shapes.ts';

/** One bar. */
export interface Bar extends NamedRow {
  readonly value: number;
  /** The value as it is written in a label. */
  readonly amount: string;
  /** For consortia: the bar is a stem in the color of the type of agency, with its shape at the end. */
  readonly shape?: AgencyType;
}

/** Bars from zero, in groups. A logarithmic axis has no zero, so it has points on lines instead. */
export interface BarChart {
  readonly groups: readonly RowGroup<Bar>[];
  readonly axis: Axis;
  /** Widths of the columns of names and, at the right edge, of amounts, in pixels, if they must not follow from the bars. */
  readonly columns?: { readonly names: number; readonly amounts: number };
  readonly annotations?: readonly Annotation[];
  /** Said instead of a chart when there is no bar. */
  readonly empty: string;
}

const BAR = 12;
const RADIUS = 5.6;

/** The marks for both kinds of axis, as a legend shows them. */
export const barGlyphs: Readonly<Record<Axis['type'], Glyph>> = {
  linear: [{ d: 'M-8,-4h16v8h-16z', fill: 'ink' }],
  log: [{ d: circle(RADIUS), fill: 'ink' }],
};

type PlacedBar = PlacedRow<Bar>;

const hasShape = ({ shape }: Bar): boolean => shape !== undefined;

/** Stems and points, for consortia and on logarithmic axes; else plain bars. */
function marks(sheet: Sheet, bars: readonly PlacedBar[], { type, domain }: Axis): Markish[] {
  const { color } = sheet.theme;
  const ids = bars.map(({ id }) => id);
  const hue = ({ shape }: Bar): string => (shape ? color[shape] : color.ink);
  const isLinear = type === 'linear';
  if (isLinear && !bars.some(hasShape)) {
    const half = { insetTop: -BAR / 2, insetBottom: -BAR / 2 };
    const render = tracked(sheet, ids, rectBox(BAR));
    return [rect(bars, { x1: () => 0, x2: 'value', y1: 'row', y2: 'row', ...half, fill: color.ink, render })];
  }
  const stems = isLinear
    ? { x1: 0, x2: 'value', stroke: { value: hue, scale: null }, strokeOpacity: 0.5, strokeWidth: 2 }
    : { x1: domain[0], x2: domain[1], stroke: color.line };
  return [
    ruleY(bars, { y: 'row', ...stems }),
    dot(bars, {
      x: 'value',
      y: 'row',
      r: RADIUS,
      sort: null,
      symbol: ({ shape = 'school-district' }: Bar) => shape,
      fill: { value: hue, scale: null },
      stroke: 'none',
      render: tracked(sheet, ids, pointBox(RADIUS)),
    }),
  ];
}

/** Amounts at the ends of bars, or at the edge, where a narrow drawing has them beside the name. */
function amounts(sheet: Sheet, { rows, isNarrow }: RowFrame<Bar>, atEdge: boolean): Markish {
  const style = { text: ({ amount }: Bar) => amount, ids: ({ id }: Bar) => [id] } as const;
  return atEdge || isNarrow
    ? label(sheet, rows, { ...style, y: 'nameRow', left: sheet.width, anchor: 'end' })
    : label(sheet, rows, { ...style, y: 'row', x: 'value', dx: 10, anchor: 'start' });
}

/** Sentences beside the ends of bars; on a logarithmic axis, which has points, also before late ones. */
function annotated(
  sheet: Sheet,
  bars: readonly PlacedBar[],
  { annotations: all = [], axis }: BarChart,
): Markish[] {
  const noted = bars.flatMap(({ id, value, row }) =>
    all.filter((one) => one.id === id).map(({ text }) => ({ text, value, row })),
  );
  return annotations(sheet, noted, ({ value }) => axis.type === 'log' && isLate(value, axis));
}

/** Draws the bars at the width of the context. */
export function barChart(chart: BarChart, context: DrawContext): Drawing {
  const { groups, axis, columns, empty } = chart;
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return emptyFrame(context, empty);
  const sheet = sheetFor(context);
  const bars = filled.flatMap(({ rows }) => rows);
  const widest = Math.max(...bars.map(({ amount }) => textWidth(amount, sheet.theme.label)));
  const frame = rowFrame(sheet, filled, {
    ...(bars.some(hasShape) ? { pitch: 19.5, mark: 17 } : { pitch: 25, mark: 20 }),
    top: AXIS_HEIGHT,
    right: columns?.amounts ?? widest + 14,
    ...(columns && { names: columns.names }),
  });
  return plotted(sheet, {
    ...frame.options,
    x: { axis: null, type: axis.type, domain: axis.domain },
    symbol: { domain: Object.keys(shapes), range: Object.values(shapes) },
    marks: [
      valueAxis(sheet, axis, { toEdge: frame.isNarrow }),
      marks(sheet, frame.rows, axis),
      frame.marks,
      amounts(sheet, frame, columns !== undefined),
      frame.isNarrow ? [] : annotated(sheet, frame.rows, chart),
    ],
  });
}
