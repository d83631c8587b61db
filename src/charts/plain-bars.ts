import { dot, rect, ruleY, text, type Markish } from '@observablehq/plot';
import { circle } from './circle.ts';
import { labelStyle, pixelFrame, withHalo, withKeys, type Scale } from './chart.ts';
import { placed, type GroupMeasures, type Placed } from './grouped-rows.ts';
import { NARROW, type DrawContext } from './context.ts';
import type { Glyph } from './legend.ts';
import { textWidth } from './text-width.ts';
import { AXIS_HEIGHT, valueAxis } from './value-axis.ts';

/** One bar. */
export interface Bar {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** The value as it is written in a label. */
  readonly amount: string;
}

/** Bars that are shown together under a heading. */
export interface BarGroup {
  readonly head: string;
  readonly items: readonly Bar[];
}

/** Uncolored bars in groups. A logarithmic axis has no zero for bars to start from, so it has dots on lines instead. */
export interface PlainBars {
  readonly groups: readonly BarGroup[];
  readonly scale: Scale;
}

const BELOW = 4;
const GAP = 14;
const BAR = 12;
const RADIUS = 5;

/** The marks for both kinds of axis, as a legend shows them. */
export const plainBarGlyphs: Readonly<Record<Scale['type'], Glyph>> = {
  linear: [{ d: 'M-8,-4h16v8h-16z', fill: 'ink' }],
  log: [{ d: circle(RADIUS), fill: 'ink' }],
};

interface Layout extends GroupMeasures {
  readonly narrow: boolean;
  /** From the top of a row to the middle of its bar. */
  readonly drop: number;
  readonly left: number;
  readonly right: number;
}

type PlacedBar = Placed<Bar>;

function layoutFor({ width, theme }: DrawContext, bars: readonly Bar[]): Layout {
  const widest = (texts: readonly string[]): number =>
    Math.max(...texts.map((words) => textWidth(words, theme.label)));
  return width < NARROW
    ? { narrow: true, row: 40, head: 28, gap: GAP, drop: 29, left: RADIUS, right: RADIUS }
    : {
        narrow: false,
        row: 25,
        head: 30,
        gap: GAP,
        drop: 12.5,
        left: widest(bars.map(({ name }) => name)) + 16,
        right: widest(bars.map(({ amount }) => amount)) + 14,
      };
}

function heads(groups: readonly Placed<BarGroup>[], { theme }: DrawContext): Markish[] {
  const style = {
    text: 'head',
    y: ({ top }: Placed<BarGroup>) => top + 16,
    frameAnchor: 'left',
    textAnchor: 'start',
  } as const;
  return [
    ruleY(groups.slice(1), { y: 'top', stroke: theme.color.line }),
    text(groups, withHalo(theme, labelStyle(theme, { ...style, fontWeight: 600 }))),
  ];
}

function marks(
  bars: readonly PlacedBar[],
  scale: Scale,
  { drop }: Layout,
  { theme }: DrawContext,
): Markish[] {
  const middle = ({ top }: PlacedBar): number => top + drop;
  const render = withKeys(bars.map(({ id }) => id));
  if (scale.type === 'log') {
    const [x1, x2] = scale.domain;
    return [
      ruleY(bars, { y: middle, x1, x2, stroke: theme.color.line }),
      dot(bars, {
        x: 'value',
        y: middle,
        r: RADIUS,
        fill: theme.color.ink,
        sort: null,
        symbol: 'circle',
        render,
      }),
    ];
  }
  return [
    rect(bars, {
      x1: () => 0,
      x2: 'value',
      y1: (bar: PlacedBar) => middle(bar) - BAR / 2,
      y2: (bar: PlacedBar) => middle(bar) + BAR / 2,
      fill: theme.color.ink,
      render,
    }),
  ];
}

/** Whether a name and an amount have room over the bar. */
const fitsOver = ({ name, amount }: Bar, { theme, width }: DrawContext): boolean =>
  textWidth(name, theme.label) + 8 + textWidth(amount, theme.label) <= width;

/**
 * Names before the bars and amounts at their ends; where there is little room, both over the bars, and the amount beside
 * the bar if the name takes the line.
 */
function labels(bars: readonly PlacedBar[], layout: Layout, place: DrawContext): Markish[] {
  const { theme, width } = place;
  const { narrow, left, drop } = layout;
  const style = {
    y: ({ top }: PlacedBar) => top + (narrow ? 12 : drop),
    render: withKeys(bars.map(({ id }) => id)),
  };
  const atEdge = { ...style, frameAnchor: 'left' } as const;
  const names = { text: 'name', dx: narrow ? 0 : left - 12, textAnchor: narrow ? 'start' : 'end' } as const;
  const amounts = narrow
    ? ({
        ...atEdge,
        y: (bar: PlacedBar) => bar.top + (fitsOver(bar, place) ? 12 : drop),
        dx: width,
        textAnchor: 'end',
      } as const)
    : ({ ...style, x: 'value', dx: 10, textAnchor: 'start' } as const);
  return [
    text(bars, withHalo(theme, labelStyle(theme, { ...atEdge, ...names }))),
    text(bars, withHalo(theme, labelStyle(theme, { ...amounts, text: 'amount' }))),
  ];
}

/** Draws the bars at the width of the place. Below {@link NARROW}, names are above the bars. */
export function plainBars({ groups, scale }: PlainBars, place: DrawContext): SVGSVGElement {
  const layout = layoutFor(
    place,
    groups.flatMap(({ items }) => items),
  );
  const { groups: lanes, bottom } = placed(groups, AXIS_HEIGHT, layout);
  const height = bottom + BELOW;
  const bars = lanes.flatMap((lane) => lane.items);
  return pixelFrame(place, height, {
    x: {
      axis: null,
      type: scale.type,
      domain: scale.domain,
      range: [layout.left, place.width - layout.right],
    },
    marks: [
      valueAxis(scale, place, { bottom: height, toEdge: layout.narrow }),
      heads(lanes, place),
      marks(bars, scale, layout, place),
      labels(bars, layout, place),
    ],
  });
}
