import { ruleX, text, type Markish } from '@observablehq/plot';
import { labelStyle, type Scale } from './chart.ts';
import type { DrawContext } from './context.ts';

/** Height of the space for axis labels above the chart, in pixels. */
export const AXIS_HEIGHT = 30;

type Anchor = 'start' | 'middle' | 'end';

/** The first label starts at the axis; the last ends there where the axis runs to the edge of the drawing. */
function anchorOf(index: number, count: number, toEdge: boolean): Anchor {
  if (index === 0) return 'start';
  return index === count - 1 && toEdge ? 'end' : 'middle';
}

/** Vertical lines at the ticks of the scale, from {@link AXIS_HEIGHT} down to `bottom`, with labels above them. */
export function valueAxis(
  scale: Scale,
  place: DrawContext,
  { bottom, toEdge }: { bottom: number; toEdge: boolean },
): Markish[] {
  const { theme } = place;
  const grid = scale.ticks.map((tick, index) =>
    ruleX([tick.value], {
      y1: AXIS_HEIGHT,
      y2: bottom,
      stroke: index === 0 && scale.type === 'linear' ? theme.color.strong : theme.color.line,
    }),
  );
  const labels = scale.ticks.map((tick, index) =>
    text(
      [tick.label],
      labelStyle(theme, {
        x: () => tick.value,
        y: () => AXIS_HEIGHT - 14,
        fill: theme.color.muted,
        textAnchor: anchorOf(index, scale.ticks.length, toEdge),
      }),
    ),
  );
  return [...grid, ...labels];
}
