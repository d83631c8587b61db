import { gridX, gridY, ruleY, type Markish } from '@observablehq/plot';
import type { Sheet } from './drawing.ts';
import { label } from './label.ts';
import { MIDDLE } from './texts.ts';

/** A value that an axis names. */
interface Tick<Value extends number | Date = number> {
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
/** From the foot of a label to the grid. */
const PADDING = 7;

type Anchor = 'start' | 'middle' | 'end';
type AnyTick = Tick<number | Date>;

/** The grid: a line at each value, the stronger at zero. */
function grid(axis: Axis | TimeAxis, { theme: { color } }: Sheet): Markish[] {
  const lines: readonly (number | Date)[] = axis.lines ?? axis.ticks.map(({ value }) => value);
  const zero = lines.filter((value) => value === 0);
  const others = lines.filter((value) => value !== 0);
  return [
    gridX(others, { stroke: color.line, strokeOpacity: 1 }),
    gridX(zero, { stroke: color.strong, strokeOpacity: 1 }),
  ];
}

/**
 * Plot's grid, with a stronger line at zero, and labels along the top. A label at the start of the scale starts there.
 * @param toEdge whether the axis runs to the edge of the drawing, so that a label at its end must end there
 * @param top where the grid begins, in pixels
 */
export function valueAxis(
  sheet: Sheet,
  axis: Axis | TimeAxis,
  { toEdge = false, top = AXIS_HEIGHT } = {},
): Markish[] {
  const [from, to] = axis.domain.map(Number);
  const anchorOf = ({ value }: AnyTick): Anchor => {
    if (Number(value) === from) return 'start';
    return toEdge && Number(value) === to ? 'end' : 'middle';
  };
  const middle = top - PADDING - MIDDLE * sheet.theme.label;
  const labeled = axis.ticks.filter(({ label: text }) => text) as readonly AnyTick[];
  return [
    ...grid(axis, sheet),
    ...(['start', 'middle', 'end'] as const).map((anchor) =>
      label(
        sheet,
        labeled.filter((tick) => anchorOf(tick) === anchor),
        { text: ({ label: text }) => text, x: 'value', top: middle, anchor, color: 'muted' },
      ),
    ),
  ];
}

/** An axis up the left side, from zero: its values, and over them what they are values of. */
export function sideAxis(
  sheet: Sheet,
  values: readonly number[],
  { left, words, text }: { left: number; words: string; text: (value: number) => string },
): Markish[] {
  const { color } = sheet.theme;
  const muted = { color: 'muted' } as const;
  return [
    gridY(values.slice(1), { stroke: color.line, strokeOpacity: 1 }),
    ruleY([0], { stroke: color.strong }),
    label(sheet, values, { ...muted, text, y: (value: number) => value, left: left - 8, anchor: 'end' }),
    label(sheet, [words], { ...muted, text: String, left: 0, top: 10, anchor: 'start' }),
  ];
}
