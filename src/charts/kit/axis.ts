import { axisX, gridX, type Markish, type RenderFunction } from '@observablehq/plot';
import type { Sheet } from './drawing.ts';
import { textBox } from './label.ts';

/** A value that an axis names. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** A value axis: the kind of its scale, its range, and the values that it names. */
export interface Axis {
  readonly type: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

/** Height of the space for the labels of an axis along the top, in pixels. */
export const AXIS_HEIGHT = 30;
/** From a label to the grid. */
const PADDING = 7;

type Anchor = 'start' | 'middle' | 'end';

/** Lists the labels that Plot has drawn. */
function listing(sheet: Sheet, ticks: readonly Tick[], anchor: Anchor): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    const { label: size } = sheet.theme;
    const y = dimensions.marginTop - PADDING - size / 2;
    [...(group?.children ?? [])].forEach((node, position) => {
      const at = index[position] ?? 0;
      const text = ticks[at]?.label ?? '';
      const x = Number(values['x']?.[at]);
      sheet.texts.push({ node, ids: [], text, size, box: textBox(text, x, y, size, { anchor }) });
    });
    return group;
  };
}

/** Plot's axis along the top: labels alone. */
export function tickLabels(sheet: Sheet, ticks: readonly Tick[], anchor: Anchor): Markish[] {
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

/**
 * Plot's grid and axis along the top, with a stronger line at zero. The first label starts at its value.
 * @param toEdge whether the axis runs to the edge of the drawing, so that the last label must end there
 */
export function valueAxis(sheet: Sheet, { type, ticks }: Axis, { toEdge = false } = {}): Markish[] {
  const { color } = sheet.theme;
  const [first, last] = [ticks.slice(0, 1), toEdge ? ticks.slice(1).slice(-1) : []];
  const others = ticks.slice(1, ticks.length - last.length);
  const zero = type === 'linear' ? first : [];
  const grid = (some: readonly Tick[], stroke: string): Markish =>
    gridX(
      some.map(({ value }) => value),
      { stroke, strokeOpacity: 1 },
    );
  return [
    grid(
      ticks.filter((tick) => !zero.includes(tick)),
      color.line,
    ),
    grid(zero, color.strong),
    ...tickLabels(sheet, first, 'start'),
    ...tickLabels(sheet, others, 'middle'),
    ...tickLabels(sheet, last, 'end'),
  ];
}
