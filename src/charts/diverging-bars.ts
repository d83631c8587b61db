import { pictureOf } from './kit/drawing.ts';
import { ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { Direction } from '../words/vocabulary/index.ts';
import { labelStyle, pixelFrame, withHalo, withKeys } from './chart.ts';
import { emptyFrame } from './empty.ts';
import { NARROW, type DrawContext } from './context.ts';
import { textWidth } from './kit/text-width.ts';
import {
  dotsBeside,
  hatchedBars,
  solidBars,
  type Columns,
  type Count,
  type PlacedCount,
} from './diverging-marks.ts';

/** A row with its name and its counts, at most one for each direction. */
export interface DivergingRow {
  readonly name: string;
  readonly counts: readonly Count[];
}

/** Rows that are shown together, under a heading if there is one. */
export interface DivergingGroup {
  readonly head: string;
  readonly rows: readonly DivergingRow[];
}

/** Bars in two directions: hatched bars to the left count what hinders, solid bars to the right what helps. */
export interface DivergingBars {
  readonly groups: readonly DivergingGroup[];
  /** The largest counts that fit on the axis to the left and to the right. */
  readonly reach: readonly [left: number, right: number];
  /** The label of each direction, above its side or column. */
  readonly heads: Readonly<Record<Direction, string>>;
  /** Shown instead of a chart if there are no counts. */
  readonly empty: string;
}

interface Layout extends Columns {
  readonly narrow: boolean;
  readonly rowHeight: number;
  /** Where names end on a wide drawing, where they start on a narrow one. */
  readonly names: number;
  /** Pixels from a row's middle down to its marks, where the name stands over them. */
  readonly drop: number;
}

interface Placed {
  readonly y: number;
}

type PlacedRow = DivergingRow & Placed;
type PlacedGroup = { readonly head: string; readonly top: number; readonly rows: readonly PlacedRow[] };

/** Height of the heads of sides and of the axis. */
const TOP = 48;
const HEAD = 34;
const GAP = 12;
/** Room for a count at the end of a bar. */
const COUNT = 24;
const STEPS = [-30, -20, -10, -5, 5, 10, 20, 30];

/** Room for the names beside their bars: a share of the width, and never less than the longest of them. */
function roomForNames({ groups }: DivergingBars, { width, theme }: DrawContext): number {
  const widths = groups.flatMap(({ rows }) => rows.map(({ name }) => textWidth(name, theme.label)));
  return Math.max(Math.min(300, width * 0.37), ...widths);
}

function layoutFor(chart: DivergingBars, place: DrawContext): Layout {
  const { width } = place;
  const [left, right] = chart.reach;
  const narrow = width < NARROW;
  const names = narrow ? 0 : roomForNames(chart, place);
  const beside = narrow ? 80 : 132;
  const start = names + (narrow ? 0 : 8) + COUNT;
  const unit = (width - beside - COUNT - start) / (left + right);
  return {
    narrow,
    rowHeight: narrow ? 46 : 25,
    names,
    zero: start + left * unit,
    unit,
    outcome: width - beside + (narrow ? 26 : 36),
    neutral: width - (narrow ? 14 : 25),
    drop: narrow ? 11 : 0,
  };
}

function placed(
  groups: readonly DivergingGroup[],
  { rowHeight }: Layout,
): { groups: PlacedGroup[]; height: number } {
  let bottom = TOP;
  const result = groups.map(({ head, rows }, index) => {
    const top = index === 0 ? bottom : bottom + GAP;
    const first = top + (head ? HEAD : 0);
    bottom = first + rows.length * rowHeight;
    return { head, top, rows: rows.map((row, at) => ({ ...row, y: first + (at + 0.5) * rowHeight })) };
  });
  return { groups: result, height: bottom + 6 };
}

function sideHeads({ heads }: DivergingBars, layout: Layout, { theme }: DrawContext): Markish[] {
  const { narrow, zero } = layout;
  const over = (label: string, x: number, options: object): Markish =>
    text([label], labelStyle(theme, { x: () => x, y: () => 10, ...options }));
  const quiet = { fill: theme.color.muted };
  return [
    over(`− ${heads.challenge}`, zero - 8, { textAnchor: 'end', fontWeight: 600 }),
    over(`+ ${heads.support}`, zero + 8, { textAnchor: 'start', fontWeight: 600 }),
    narrow ? [] : over(heads.outcome, layout.outcome, quiet),
    narrow ? [] : over(heads.neutral, layout.neutral, quiet),
  ];
}

function axis({ reach }: DivergingBars, layout: Layout, height: number, { theme }: DrawContext): Markish[] {
  const { zero, unit } = layout;
  const steps = STEPS.filter((step) => -step <= reach[0] && step <= reach[1]);
  const x = (step: number): number => zero + step * unit;
  const label = (step: number): string => String(Math.abs(step));
  return [
    ruleX(steps, { x, y1: TOP - 6, y2: height, stroke: theme.color.line }),
    ruleX([zero], { y1: TOP - 6, y2: height, stroke: theme.color.strong }),
    text(steps, labelStyle(theme, { x, y: () => TOP - 16, text: label, fill: theme.color.muted })),
  ];
}

function names(groups: readonly PlacedGroup[], layout: Layout, { theme, width }: DrawContext): Markish[] {
  const headed = groups.filter(({ head }) => head);
  const anchor = layout.narrow ? 'start' : 'end';
  const style = (options: object): object => withHalo(theme, labelStyle(theme, options));
  return [
    ruleY(headed.slice(1), { y: 'top', x1: 0, x2: width, stroke: theme.color.line }),
    text(
      headed,
      style({
        text: 'head',
        x: () => 0,
        y: ({ top }: PlacedGroup) => top + 20,
        textAnchor: 'start',
        fontWeight: 600,
      }),
    ),
    text(
      groups.flatMap(({ rows }) => rows),
      style({
        text: 'name',
        x: () => layout.names,
        y: ({ y }: PlacedRow) => y - layout.drop,
        textAnchor: anchor,
      }),
    ),
  ];
}

/** Where a count is written, and which way it runs from there. */
function countPlace({ direction, count }: Count, layout: Layout): [x: number, anchor: 'start' | 'end'] {
  const { zero, unit } = layout;
  if (direction === 'support') return [zero + count * unit + 6, 'start'];
  if (direction === 'challenge') return [zero - count * unit - 6, 'end'];
  return [layout[direction] + 2, 'start'];
}

function counted(counts: readonly PlacedCount[], layout: Layout, { theme }: DrawContext): Markish[] {
  return (['start', 'end'] as const).map((anchor) => {
    const members = counts.filter((count) => countPlace(count, layout)[1] === anchor);
    return text(
      members,
      withHalo(
        theme,
        labelStyle(theme, {
          text: ({ count }: PlacedCount) => String(count),
          x: (count: PlacedCount) => countPlace(count, layout)[0],
          y: 'y',
          textAnchor: anchor,
          render: withKeys(members.map(({ id }) => id)),
        }),
      ),
    );
  });
}

const inDirection = (counts: readonly PlacedCount[], direction: Direction): PlacedCount[] =>
  counts.filter((count) => count.direction === direction);

/** Draws diverging bars at the width of the place. Below {@link NARROW}, names are above the bars. */
export function divergingBars(chart: DivergingBars, place: DrawContext): SVGSVGElement {
  const filled = chart.groups.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return pictureOf(emptyFrame(place, chart.empty));
  const layout = layoutFor(chart, place);
  const { groups, height } = placed(filled, layout);
  const counts = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => row.counts.map((count) => ({ ...count, y: row.y + layout.drop }))),
  );
  return pixelFrame(place, height, {
    x: { axis: null, domain: [0, place.width], range: [0, place.width] },
    marks: [
      axis(chart, layout, height, place),
      sideHeads(chart, layout, place),
      names(groups, layout, place),
      solidBars(inDirection(counts, 'support'), layout, place),
      hatchedBars(inDirection(counts, 'challenge'), layout, place),
      dotsBeside(counts, layout, place),
      counted(counts, layout, place),
    ],
  });
}
