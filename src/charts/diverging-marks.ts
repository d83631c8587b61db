/** The marks of a diverging chart: bars or dots on both sides of zero, and dots in columns beside. */
import { ruleX, type Markish } from '@observablehq/plot';
import { range } from 'd3';
import type { Direction } from '../words/vocabulary/index.ts';
import { beside } from './kit/annotation.ts';
import { bars, thick } from './kit/bars.ts';
import type { Sheet } from './kit/drawing.ts';
import { hatched } from './kit/hatched.ts';
import { label } from './kit/label.ts';
import { directionLooks, dots } from './kit/looks.ts';
import { rectBox, tracked } from './kit/tracked.ts';

/** Statements of one direction in one row: a bar of their number, or a dot for each. */
export interface DivergingItem {
  /** The row's id, the key of its mark. */
  readonly id: string;
  readonly direction: Direction;
  readonly count: number;
}

/** An item with its row's place on the row scale, and the number of items of its direction before it in the row. */
export interface PlacedItem extends DivergingItem {
  readonly row: number;
  readonly before: number;
}

/** Sizes, in pixels: of bars, of dots and how far they are from zero. */
const BAR = 14;
export const DOT = { radius: 8, unit: 21, from: 4 } as const;
/** Room for a count at the end of a bar, and from the end of a mark to what stands there. */
export const COUNT = 24;
const AFTER = 6;
/** From the start of a column to the middle of its first dot. */
const INSET = 6;

const inDirection = (items: readonly PlacedItem[], direction: Direction): PlacedItem[] =>
  items.filter((item) => item.direction === direction);

const isHindering = ({ direction }: PlacedItem): boolean => direction === 'challenge';
/** Where the bar of an item ends. */
const endOf = (item: PlacedItem): number => (isHindering(item) ? -item.count : item.count);

const count = {
  text: ({ count: number }: PlacedItem) => String(number),
  y: 'row',
  ids: ({ id }: PlacedItem) => [id],
} as const;

/** Solid bars to the right, cut into statements, and hatched ones to the left. */
export function divergingBars(sheet: Sheet, items: readonly PlacedItem[]): Markish[] {
  const { ink, ground } = sheet.theme.color;
  const [helps, hinders] = [inDirection(items, 'support'), inDirection(items, 'challenge')];
  const cuts = helps.flatMap(({ count: number, row }) => range(1, number).map((x) => ({ x, row })));
  const boxOf = rectBox(BAR);
  const place = { x1: () => 0, x2: endOf, y1: 'row', y2: 'row' };
  return [
    bars(sheet, helps, { ...place, fill: ink }, BAR),
    ruleX(cuts, { x: 'x', y1: 'row', y2: 'row', ...thick(BAR), stroke: ground }),
    // Filled, though one sees through them: whole bars answer the pointer, not their outlines alone.
    bars(
      sheet,
      hinders,
      {
        ...place,
        fill: ground,
        fillOpacity: 0,
        stroke: ink,
        strokeWidth: 1.5,
        render: hatched(sheet, { boxOf }, tracked(sheet, hinders, boxOf)),
      },
      BAR,
    ),
    ...beside(sheet, [...helps, ...hinders], isHindering, AFTER, { ...count, x: endOf }),
  ];
}

/** A dot for each statement, one after another from zero. */
export const stackedDots = (sheet: Sheet, items: readonly PlacedItem[]): Markish[] =>
  (['challenge', 'support'] as const).map((direction, index) =>
    dots(sheet, inDirection(items, direction), {
      y: 'row',
      along: () => 2 * index - 1,
      dx: (2 * index - 1) * DOT.from,
      radius: DOT.radius,
      look: () => directionLooks[direction],
    }),
  );

/**
 * Dots in the columns beside: one with a count, or one for each statement.
 * @param columns where the column of a direction begins, in pixels
 */
export const columnsBeside = (
  sheet: Sheet,
  form: 'bars' | 'dots',
  items: readonly PlacedItem[],
  columns: ReadonlyMap<Direction, number>,
): Markish[] =>
  [...columns].flatMap(([direction, left]) => [
    dots(sheet, inDirection(items, direction), {
      left: ({ before }) => left + INSET + before * DOT.unit,
      y: 'row',
      radius: form === 'bars' ? BAR / 2 - 1 : DOT.radius,
      look: () => directionLooks[direction],
    }),
    label(sheet, form === 'bars' ? inDirection(items, direction) : [], {
      ...count,
      left: left + INSET + 11,
      anchor: 'start',
    }),
  ]);
