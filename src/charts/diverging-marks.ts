import { dot, rect, type Markish } from '@observablehq/plot';
import type { Direction } from '../words/vocabulary/index.ts';
import { withKeys } from './chart.ts';
import type { DrawContext } from './context.ts';
import { HATCH, RADII } from './directions.ts';
import { hatch } from './hatch.ts';
import { lines } from './lines.ts';

/** One count in a row, drawn as a bar to the left or right of zero, or as a mark in a column beside the bars. */
export interface Count {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  readonly direction: Direction;
  readonly count: number;
}

/** A count with its vertical position in the drawing. */
export interface PlacedCount extends Count {
  readonly y: number;
}

/** Horizontal positions of the counts, in pixels. */
export interface Columns {
  readonly zero: number;
  /** Pixels for each statement. */
  readonly unit: number;
  /** Centers of the columns beside the bars. */
  readonly outcome: number;
  readonly neutral: number;
}

const BAR = 14;

/** Solid bars to the right of zero, divided into statements. */
export function solidBars(
  counts: readonly PlacedCount[],
  { zero, unit }: Columns,
  { theme }: DrawContext,
): Markish[] {
  const cuts = counts.flatMap(({ count, y }) =>
    Array.from({ length: count - 1 }, (_, index) => `M${zero + (index + 1) * unit},${y - BAR / 2}v${BAR}`),
  );
  return [
    rect(counts, {
      x1: () => zero,
      x2: ({ count }: PlacedCount) => zero + count * unit,
      y1: ({ y }: PlacedCount) => y - BAR / 2,
      y2: ({ y }: PlacedCount) => y + BAR / 2,
      fill: theme.color.ink,
      render: withKeys(counts.map(({ id }) => id)),
    }),
    lines(cuts.join(''), theme.color.ground, 1),
  ];
}

/** Hatched bars to the left of zero. */
export function hatchedBars(
  counts: readonly PlacedCount[],
  { zero, unit }: Columns,
  { theme }: DrawContext,
): Markish[] {
  const hatched = counts.map(({ count, y }) =>
    hatch({ left: zero - count * unit, top: y - BAR / 2, width: count * unit, height: BAR }, HATCH),
  );
  return [
    lines(hatched.join(''), theme.color.ink, 2),
    rect(counts, {
      x1: ({ count }: PlacedCount) => zero - count * unit,
      x2: () => zero,
      y1: ({ y }: PlacedCount) => y - BAR / 2,
      y2: ({ y }: PlacedCount) => y + BAR / 2,
      // Filled, though one sees through it: the whole bar answers the pointer, not its outline alone.
      fill: theme.color.ground,
      fillOpacity: 0,
      stroke: theme.color.ink,
      strokeWidth: 1.5,
      render: withKeys(counts.map(({ id }) => id)),
    }),
  ];
}

/** An open ring for outcomes and a small dot for neutral statements, each in its own column. */
export function dotsBeside(
  counts: readonly PlacedCount[],
  layout: Columns,
  { theme }: DrawContext,
): Markish[] {
  const style = {
    outcome: { fill: theme.color.ground, stroke: theme.color.ink, strokeWidth: 1.6 },
    neutral: { fill: theme.color.muted, stroke: 'none' },
  };
  return (['outcome', 'neutral'] as const).map((direction) => {
    const members = counts.filter((count) => count.direction === direction);
    return dot(members, {
      x: () => layout[direction] - 9,
      y: 'y',
      r: RADII[direction],
      ...style[direction],
      symbol: 'circle',
      render: withKeys(members.map(({ id }) => id)),
    });
  });
}
