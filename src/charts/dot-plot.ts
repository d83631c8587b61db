/** Points on lines: one or several in a row. What is near on the scale is moved apart by Plot's dodge. */
import { dodgeY, dot, initializer, scale, type DotOptions, type Markish } from '@observablehq/plot';
import type { AgencyType } from '../words/vocabulary/index.ts';
import { circle } from './circle.ts';
import { NARROW, type DrawContext } from './context.ts';
import { emptyFrame } from './empty.ts';
import { annotations, beside, isLate, type Annotation } from './kit/annotation.ts';
import { AXIS_HEIGHT, valueAxis, type Axis } from './kit/axis.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { rowFrame, type PlacedRow, type RowFrame } from './kit/row-frame.ts';
import type { RowGroup } from './kit/row-heads.ts';
import type { NamedRow } from './kit/row-names.ts';
import { pointBox, tracked } from './kit/tracked.ts';
import type { Glyph } from './legend.ts';

export type PointLook = 'filled' | 'open' | 'dashed';

interface Point {
  readonly id: string;
  readonly value: number;
  /** The value as it is written beside the point; none if it is not written. */
  readonly amount?: string;
  /** For grantees: shape and color of the type of agency. */
  readonly shape?: AgencyType | undefined;
  readonly look?: PointLook | undefined;
}

export interface PointRow extends NamedRow {
  readonly points: readonly Point[];
}

/** Rows of points in groups on a shared axis. */
export interface DotPlot {
  readonly groups: readonly RowGroup<PointRow>[];
  readonly axis: Axis;
  readonly annotations?: readonly Annotation[];
  /** Said instead of a chart if there is no point. */
  readonly empty: string;
}

const RADIUS = 6;

const onRim = (turn: number): string =>
  [Math.cos, Math.sin].map((of) => (RADIUS * of(2 * Math.PI * turn)).toFixed(2)).join();

/** A rim of six short arcs, as long as the gaps between them. */
const BROKEN_RING = Array.from({ length: 6 }, (_, index) => index / 6)
  .map((turn) => `M${onRim(turn)}A${RADIUS},${RADIUS} 0 0 1 ${onRim(turn + 1 / 12)}`)
  .join('');

/** Points in ink as legends show them. */
export const pointGlyphs: Readonly<Record<PointLook, Glyph>> = {
  filled: [{ d: circle(RADIUS), fill: 'ink' }],
  open: [{ d: circle(RADIUS), fill: 'ground', stroke: 'ink', width: 2 }],
  dashed: [{ d: BROKEN_RING, fill: 'ground', stroke: 'ink', width: 2 }],
};

/** Radius of points, in pixels. */
const radiusFor = (width: number): number => (width < NARROW ? 5 : 6.5);
/** Between points that are moved apart. */
const PADDING = 2.5;
/** Right of the scale: half a point, and some room. */
const INSET = 12;
/** Below rows that have names, with a line in its middle. */
const BETWEEN = 24;
/** Least height of such rows, for the amounts beside points. */
const LEAST = 24;

/** Number of points that share a column with the fullest place of a row: the most that can be stacked there. */
function deepest(points: readonly Point[], position: (value: number) => number, reach: number): number {
  const places = points.map(({ value }) => position(value));
  return Math.max(...places.map((x) => places.filter((other) => Math.abs(other - x) < reach).length));
}

/** Height of a row, in pixels, from how its points are stacked. */
function heights({ axis }: DotPlot, { width }: Sheet): (row: PointRow) => number {
  const step = 2 * radiusFor(width) + PADDING;
  const { type, domain } = axis;
  const { apply } = scale({ x: { type, domain, range: [INSET, width - INSET] } });
  // Stacked around the middle: as many below it as above it, or one more.
  const halves = (count: number): number => Math.floor(count / 2);
  return ({ points }) => (2 * halves(deepest(points, (value) => Number(apply(value)), step)) + 1) * step;
}

/** Plot's dodge stacks points around the middle of the frame; this moves them to a place on the row scale. */
function aroundRow(row: number, options: DotOptions): DotOptions {
  return initializer(options, (data, facets, channels, scales, { marginTop, marginBottom, height }) => {
    const middle = (marginTop + height - marginBottom) / 2;
    const by = Number(scales.y?.(row)) - middle;
    const dodged = (channels['y']?.value ?? []) as unknown as readonly number[];
    return { data, facets, channels: { y: { value: Array.from(dodged, (y) => y + by) } } };
  });
}

/** The points of a row that look alike. */
function pointsOf(sheet: Sheet, { row, points }: PlacedRow<PointRow>): Markish {
  const { color, ground, ink } = { ...sheet.theme, ...sheet.theme.color };
  const r = radiusFor(sheet.width);
  const hue = ({ shape, look = 'filled' }: Point): string => {
    if (shape) return color[shape];
    return look === 'filled' ? ink : ground;
  };
  const look = points[0]?.look ?? 'filled';
  // Six short arcs, as long as the gaps between them.
  const dashes = look === 'dashed' ? { strokeDasharray: (Math.PI * r) / 6 } : {};
  return dot(
    points,
    aroundRow(
      row,
      dodgeY(
        { anchor: 'middle', padding: PADDING },
        {
          x: 'value',
          r,
          sort: null,
          symbol: ({ shape = 'school-district' }: Point) => shape,
          fill: { value: hue, scale: null },
          ...(look === 'filled' ? { stroke: 'none' } : { stroke: ink, strokeWidth: 2, ...dashes }),
          render: tracked(sheet, points, pointBox(r)),
        },
      ),
    ),
  );
}

type PlacedPoint = Point & { readonly row: number };

const placedPoints = ({ rows }: RowFrame<PointRow>): PlacedPoint[] =>
  rows.flatMap(({ points, row }) => points.map((point) => ({ ...point, row })));

/** Amounts right of their points, or left of them where there is more room. */
function amounts(sheet: Sheet, frame: RowFrame<PointRow>, axis: Axis): Markish[] {
  const named = placedPoints(frame).filter(({ amount }) => amount);
  return beside(sheet, named, ({ value }) => frame.isNarrow && isLate(value, axis), 12, {
    text: ({ amount = '' }) => amount,
    x: 'value',
    y: 'row',
    ids: ({ id }) => [id],
  });
}

/** Sentences beside points, at the height of the topmost that is stacked in their row. */
function annotated(sheet: Sheet, chart: DotPlot, { rows }: RowFrame<PointRow>): Markish[] {
  const height = heights(chart, sheet);
  const places = rows.flatMap((row) =>
    row.points.map(({ id, value }) => ({ id, value, row: row.row, down: 1.4 * INSET - height(row) / 2 })),
  );
  return annotations(sheet, chart.annotations, places, ({ value }) => isLate(value, chart.axis));
}

/** The rows of a chart with their names and margins, for charts that share these. */
export function frameOf(sheet: Sheet, chart: DotPlot): RowFrame<PointRow> {
  const isNamed = chart.groups.some(({ rows }) => rows.some(({ title }) => title));
  const height = heights(chart, sheet);
  return rowFrame(sheet, chart.groups, {
    pitch: 0,
    mark: isNamed ? (row) => Math.max(LEAST, height(row)) : height,
    top: AXIS_HEIGHT,
    right: INSET,
    ...(isNamed && { between: sheet.compact ? BETWEEN / 2 : BETWEEN, ruled: true, color: 'muted' }),
  });
}

export function dotPlot(chart: DotPlot, context: DrawContext): Drawing {
  const { axis, empty } = chart;
  const groups = chart.groups.filter(({ rows }) => rows.some(({ points }) => points.length > 0));
  if (groups.length === 0) return emptyFrame(context, empty);
  const sheet = sheetFor(context);
  const frame = frameOf(sheet, { ...chart, groups });
  return plotted(sheet, {
    ...frame.options,
    x: { axis: null, type: axis.type, domain: axis.domain },
    marks: [
      valueAxis(sheet, axis, { toEdge: true }),
      frame.marks,
      frame.rows.map((row) => pointsOf(sheet, row)),
      amounts(sheet, frame, axis),
      annotated(sheet, chart, frame),
    ],
  });
}
