/** Points on lines: one or several in a row. What is near on the scale is moved apart by Plot's dodge. */
import { dodgeY, dot, initializer, scale, type DotOptions, type Markish } from '@observablehq/plot';
import type { AgencyType } from '../words/vocabulary/index.ts';
import { circle } from './circle.ts';
import { NARROW, type DrawContext } from './context.ts';
import { annotations, beside, isLate } from './kit/annotation.ts';
import { AXIS_HEIGHT, valueAxis } from './kit/axis.ts';
import type { Drawing, Sheet } from './kit/drawing.ts';
import { rowChart, type RowChart } from './kit/row-chart.ts';
import type { PlacedRow, RowFrame, RowMeasures } from './kit/row-frame.ts';
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
  /** A sentence beside the point, where there is room. */
  readonly annotation?: string | undefined;
}

export interface PointRow extends NamedRow {
  readonly points: readonly Point[];
}

/** Rows of points in groups on a shared axis. */
export type DotPlot = RowChart<PointRow>;

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

/** Height of a row, in pixels: of as many points as share a column with the fullest place, the most that are stacked there. */
function heights({ axis: { type, domain } }: DotPlot, { width }: Sheet): (row: PointRow) => number {
  const step = 2 * radiusFor(width) + PADDING;
  const { apply } = scale({ x: { type, domain, range: [INSET, width - INSET] } });
  return ({ points }) => {
    const places = points.map(({ value }) => Number(apply(value)));
    const deepest = Math.max(
      ...places.map((x) => places.filter((other) => Math.abs(other - x) < step).length),
    );
    // Stacked around the middle: as many below it as above it, or one more.
    return (2 * Math.floor(deepest / 2) + 1) * step;
  };
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

/** Amounts and sentences beside points, the sentences at the height of the topmost that is stacked in their row. */
function texts(sheet: Sheet, chart: DotPlot, { rows, isNarrow }: RowFrame<PointRow>): Markish[] {
  const height = heights(chart, sheet);
  const points = rows.flatMap((row) =>
    row.points.map((point) => ({ ...point, row: row.row, down: 1.4 * INSET - height(row) / 2 })),
  );
  const late = ({ value }: Point): boolean => isLate(value, chart.axis);
  const named = points.filter(({ amount }) => amount);
  return [
    ...beside(sheet, named, (point) => isNarrow && late(point), 12, {
      text: ({ amount = '' }) => amount,
      x: 'value',
      y: 'row',
      ids: ({ id }) => [id],
    }),
    ...annotations(sheet, points, late),
  ];
}

/** The room that the rows of a chart need, for charts that share it. */
export function measuresOf(chart: DotPlot, sheet: Sheet): RowMeasures<PointRow> {
  const isNamed = chart.groups.some(({ rows }) => rows.some(({ title }) => title));
  const height = heights(chart, sheet);
  return {
    pitch: 0,
    mark: isNamed ? (row) => Math.max(LEAST, height(row)) : height,
    top: AXIS_HEIGHT,
    right: INSET,
    ...(isNamed && { between: sheet.compact ? BETWEEN / 2 : BETWEEN, ruled: true, color: 'muted' }),
  };
}

/** The axis, the names, the points and what is written beside them. */
export const pointMarks = (sheet: Sheet, chart: DotPlot, frame: RowFrame<PointRow>): Markish[] => [
  valueAxis(sheet, chart.axis, { toEdge: true, top: frame.options.marginTop }),
  frame.marks,
  frame.rows.map((row) => pointsOf(sheet, row)),
  texts(sheet, chart, frame),
];

export const dotPlot = (chart: DotPlot, context: DrawContext): Drawing =>
  rowChart(chart, context, {
    measures: (sheet) => measuresOf(chart, sheet),
    marks: (sheet, frame) => pointMarks(sheet, chart, frame),
  });
