import { axisX, gridX, type Markish, type RenderFunction } from '@observablehq/plot';
import type { Sheet } from './drawing.ts';
import { joined } from './joined.ts';
import { list, MIDDLE } from './text-lines.ts';

/** A value that an axis names. */
export interface Tick<Value extends number | Date = number> {
  readonly value: Value;
  readonly label: string;
}

/** A value axis: the kind of its scale, its range, and the values that it names. */
export interface Axis {
  readonly type: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  /** Values with a line of the grid, where these are not those that are named. */
  readonly lines?: readonly number[];
}

/** An axis of dates, whose labels stand between its lines: a year's number is at the middle of the year. */
export interface TimeAxis {
  readonly type: 'utc';
  readonly domain: readonly [Date, Date];
  readonly ticks: readonly Tick<Date>[];
  readonly lines: readonly Date[];
}

/** A linear axis that names some values. @param isLast whether a value is the last of them, where units stand */
export const linearAxis = (
  domain: Axis['domain'],
  values: readonly number[],
  label: (value: number, isLast: boolean) => string,
): Axis => ({
  type: 'linear',
  domain,
  ticks: values.map((value, index) => ({ value, label: label(value, index === values.length - 1) })),
});

/** Height of the space for the labels of an axis along the top, in pixels. */
export const AXIS_HEIGHT = 30;
/** From a label to the grid. */
const PADDING = 7;

type Anchor = 'start' | 'middle' | 'end';
type AnyTick = Tick<number | Date>;

/** Lists the labels that Plot has drawn. */
function listing(sheet: Sheet, ticks: readonly AnyTick[], anchor: Anchor): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    const { label: size } = sheet.theme;
    const y = dimensions.marginTop - PADDING - MIDDLE * size;
    [...(group?.children ?? [])].forEach((node, position) => {
      const at = index[position] ?? 0;
      const text = ticks[at]?.label ?? '';
      const x = Number(values['x']?.[at]);
      list(sheet, { node, ids: [], text, x, y, size, face: 400, anchor, halo: 0, drop: 0 });
    });
    return group;
  };
}

function tickLabels(sheet: Sheet, ticks: readonly AnyTick[], anchor: Anchor): Markish[] {
  if (ticks.length === 0) return [];
  const { theme } = sheet;
  return [
    axisX(
      ticks.map(({ value }) => value),
      {
        anchor: 'top',
        text: ticks.map(({ label }) => label),
        label: null,
        tickSize: 0,
        tickPadding: PADDING,
        textAnchor: anchor,
        fontSize: theme.label,
        fill: theme.color.muted,
        render: listing(sheet, ticks, anchor),
      },
    ),
  ];
}

/** The grid: a line at each value, the stronger at zero. */
function grid(axis: Axis | TimeAxis, { theme: { color } }: Sheet): Markish[] {
  const lines: readonly (number | Date)[] = axis.lines ?? axis.ticks.map(({ value }) => value);
  const zero = lines.filter((value) => value === 0);
  const others = lines.filter((value) => value !== 0);
  return [
    gridX(others, { stroke: color.line, strokeOpacity: 1, render: joined }),
    gridX(zero, { stroke: color.strong, strokeOpacity: 1 }),
  ];
}

/**
 * Plot's grid and axis along the top, with a stronger line at zero. A label at the start of the
 * scale starts there.
 * @param toEdge whether the axis runs to the edge of the drawing, so that a label at its end must end there
 */
export function valueAxis(sheet: Sheet, axis: Axis | TimeAxis, { toEdge = false } = {}): Markish[] {
  const [from, to] = axis.domain.map(Number);
  const anchorOf = ({ value }: AnyTick): Anchor => {
    if (Number(value) === from) return 'start';
    return toEdge && Number(value) === to ? 'end' : 'middle';
  };
  const labeled = axis.ticks.filter(({ label }) => label) as readonly AnyTick[];
  const anchored = (anchor: Anchor): AnyTick[] => labeled.filter((tick) => anchorOf(tick) === anchor);
  return [
    ...grid(axis, sheet),
    ...(['start', 'middle', 'end'] as const).flatMap((anchor) => tickLabels(sheet, anchored(anchor), anchor)),
  ];
}
