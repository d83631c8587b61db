import { gridX, gridY, ruleY, type Markish } from '@observablehq/plot';
import { group } from 'd3';
import type { Sheet } from './drawing.ts';
import { label } from './label.ts';
import { MIDDLE } from './texts.ts';

/** A value axis: the kind of its scale, its range, and the values that it names. */
export interface Axis<Value extends number | Date = number> {
  readonly type: Value extends Date ? 'utc' : 'linear' | 'log';
  readonly domain: readonly [Value, Value];
  readonly ticks: readonly { readonly value: Value; readonly label: string }[];
  /** Values with a line of the grid, where these are not those that are named. */
  readonly lines?: readonly Value[];
}

/** Any axis, also one of dates. */
export type AnyAxis = Axis | Axis<Date>;

/** An axis that names some values. @param isLast whether a value is the last of them, where units stand */
export const axisOf = (
  type: Axis['type'],
  domain: Axis['domain'],
  values: readonly number[],
  label: (value: number, isLast: boolean) => string,
): Axis => ({
  type,
  domain,
  ticks: values.map((value, index) => ({ value, label: label(value, index === values.length - 1) })),
});

/** Height of the space for the labels of an axis along the top, in pixels. */
export const AXIS_HEIGHT = 30;
/** From the foot of a label to the grid. */
const PADDING = 7;

/** The grid: a line at each value, the stronger at zero. */
function grid(axis: AnyAxis, { theme: { color } }: Sheet): Markish[] {
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
  axis: AnyAxis,
  { toEdge = false, top = AXIS_HEIGHT } = {},
): Markish[] {
  const [from, to] = axis.domain.map(Number);
  const anchorOf = ({ value }: { readonly value: number | Date }): 'start' | 'middle' | 'end' => {
    if (Number(value) === from) return 'start';
    return toEdge && Number(value) === to ? 'end' : 'middle';
  };
  const middle = top - PADDING - MIDDLE * sheet.theme.label;
  const labeled = axis.ticks.filter(({ label: text }) => text);
  return [
    ...grid(axis, sheet),
    ...[...group(labeled, anchorOf)].map(([anchor, ticks]) =>
      label(sheet, ticks, {
        text: ({ label: text }) => text,
        x: 'value',
        top: middle,
        anchor,
        color: 'muted',
      }),
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
