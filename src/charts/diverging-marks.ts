/** The marks of a diverging chart: bars or dots on both sides of zero, and dots in columns beside. */
import { rect, ruleX, stackX, type Markish, type RenderFunction } from '@observablehq/plot';
import type { Direction } from '../words/vocabulary/index.ts';
import { beside } from './kit/annotation.ts';
import { thick } from './kit/bars.ts';
import type { Sheet } from './kit/drawing.ts';
import { hatched } from './kit/hatched.ts';
import { label } from './kit/label.ts';
import { directionLooks, dots } from './kit/looks.ts';
import { rectBox, tracked } from './kit/tracked.ts';

/** Statements of one direction in one row: a bar of their number, or a dot for each. */
export interface DivergingItem {
  /** The row's id, the key of its mark. */
  readonly id: string;
  /** Id of the row of the chart. */
  readonly row: string;
  readonly direction: Direction;
  readonly count: number;
}

export type PlacedItem = DivergingItem & { readonly at: number };

/** Sizes, in pixels: of bars, of dots and how far they are from zero. */
const BAR = 14;
export const DOT = { radius: 8, unit: 21, from: 4 } as const;
/** Room for a count at the end of a bar, and from the end of a mark to what stands there. */
export const COUNT = 24;
const AFTER = 6;
/** From the start of a column to the middle of its first dot. */
const INSET = 6;
/** The items of a direction. */
export const inDirection = (items: readonly PlacedItem[], direction: Direction): PlacedItem[] =>
  items.filter((item) => item.direction === direction);

const isHindering = ({ direction }: PlacedItem): boolean => direction === 'challenge';

/** Solid bars to the right, cut into statements, and hatched ones to the left. */
export function bars(sheet: Sheet, items: readonly PlacedItem[]): Markish[] {
  const { color } = sheet.theme;
  const [helps, hinders] = [inDirection(items, 'support'), inDirection(items, 'challenge')];
  const cuts = helps.flatMap(({ count, at }) =>
    Array.from({ length: count - 1 }, (_, index) => ({ x: index + 1, at })),
  );
  const place = (along: (item: PlacedItem) => number): object =>
    stackX({ x: along, y1: 'at', y2: 'at', z: null, ...thick(BAR) } as object);
  const track = (own: readonly PlacedItem[]): RenderFunction => tracked(sheet, own, rectBox(BAR));
  return [
    rect(helps, { ...place(({ count }) => count), fill: color.ink, render: track(helps) }),
    ruleX(cuts, { x: 'x', y1: 'at', y2: 'at', ...thick(BAR), stroke: color.ground }),
    rect(hinders, {
      ...place(({ count }) => -count),
      // Filled, though one sees through it: the whole bar answers the pointer, not its outline alone.
      fill: color.ground,
      fillOpacity: 0,
      stroke: color.ink,
      strokeWidth: 1.5,
      render: hatched(sheet, { boxOf: rectBox(BAR) }, track(hinders)),
    }),
    ...beside(sheet, [...helps, ...hinders], isHindering, AFTER, {
      ...count,
      x: (item: PlacedItem) => (isHindering(item) ? -item.count : item.count),
    }),
  ];
}

const count = {
  text: ({ count: number }: PlacedItem) => String(number),
  y: 'at',
  ids: ({ id }: PlacedItem) => [id],
} as const;

/** A dot for each statement, one after another from zero. */
export const stackedDots = (sheet: Sheet, items: readonly PlacedItem[]): Markish[] =>
  (['challenge', 'support'] as const).map((direction, index) =>
    dots(sheet, inDirection(items, direction), {
      y: 'at',
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
export function columnsBeside(
  sheet: Sheet,
  form: 'bars' | 'dots',
  items: readonly PlacedItem[],
  columns: ReadonlyMap<Direction, number>,
): Markish[] {
  return [...columns].flatMap(([direction, left]) => {
    const own = inDirection(items, direction);
    const before = ({ id, row }: PlacedItem): number =>
      own.filter((item) => item.row === row).findIndex((item) => item.id === id);
    return [
      dots(sheet, own, {
        left: (item) => left + INSET + before(item) * DOT.unit,
        y: 'at',
        radius: form === 'bars' ? BAR / 2 - 1 : DOT.radius,
        look: () => directionLooks[direction],
      }),
      label(sheet, form === 'bars' ? own : [], { ...count, left: left + INSET + 11, anchor: 'start' }),
    ];
  });
}
