import { ruleX, text, type Markish } from '@observablehq/plot';
import { labelStyle, type Scale } from './chart.ts';
import { NARROW, type Place } from './place.ts';

const MILLION = 1e6;

/** Dollars from zero to the largest award, every five million named. */
const LINEAR_TICKS = [0, 5, 10, 15];
/** On a logarithmic axis, values that readers know, about equally far apart. */
const LOG_TICKS = [0.5, 1, 2, 5, 15];

const wide = (millions: number): string => (millions ? `$${millions} million` : '$0');
const short = (millions: number): string => `$${millions}`;

function ticks(values: readonly number[], width: number): Scale['ticks'] {
  const last = values.length - 1;
  return values.map((value, index) => ({
    value: value * MILLION,
    label: width < NARROW && index < last ? short(value) : wide(value),
  }));
}

/** The axis of awards, the same for every selection of them, so that pictures can be compared. */
export function awardScale(type: Scale['type'], width: number): Scale {
  return type === 'linear'
    ? { type, domain: [0, 15 * MILLION], ticks: ticks(LINEAR_TICKS, width) }
    : { type, domain: [0.5 * MILLION, 15 * MILLION], ticks: ticks(LOG_TICKS, width) };
}

type Anchor = 'start' | 'middle' | 'end';

/** The first label starts at the axis; the last ends there where the axis runs to the edge of the drawing. */
function anchorOf(index: number, count: number, toEdge: boolean): Anchor {
  if (index === 0) return 'start';
  return index === count - 1 && toEdge ? 'end' : 'middle';
}

/** Vertical lines from `top` to `bottom` at the scale's ticks, and their labels above. */
export function dollarAxis(
  scale: Scale,
  place: Place,
  { top, bottom, toEdge }: { top: number; bottom: number; toEdge: boolean },
): Markish[] {
  const { theme } = place;
  const grid = scale.ticks.map((tick, index) =>
    ruleX([tick.value], {
      y1: top,
      y2: bottom,
      stroke: index === 0 && scale.type === 'linear' ? theme.color.strong : theme.color.line,
    }),
  );
  const labels = scale.ticks.map((tick, index) =>
    text(
      [tick.label],
      labelStyle(theme, {
        x: () => tick.value,
        y: () => top - 14,
        fill: theme.color.muted,
        textAnchor: anchorOf(index, scale.ticks.length, toEdge),
      }),
    ),
  );
  return [...grid, ...labels];
}
