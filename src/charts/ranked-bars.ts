import { dot, ruleY, text, type Markish } from '@observablehq/plot';
import {
  annotationStyle,
  labelStyle,
  pixelFrame,
  withHalo,
  withKeys,
  type Annotation,
  type Group,
  type Item,
  type Scale,
} from './chart.ts';
import { emptyFrame } from './empty.ts';
import { placed, type GroupMeasures, type Placed } from './grouped-rows.ts';
import { NARROW, type DrawContext } from './context.ts';
import { shapes } from './shapes.ts';
import { AXIS_HEIGHT, valueAxis } from './value-axis.ts';

/** Groups of items, each a bar from zero with its mark at the end; on a logarithmic axis a mark on a line. */
export interface RankedBars {
  readonly groups: readonly Group[];
  readonly scale: Scale;
  readonly annotations: readonly Annotation[];
  /** Said instead of a chart when no group has an item. */
  readonly empty: string;
}

interface Layout extends GroupMeasures {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
}

type PlacedItem = Placed<Item>;

const MARK_RADIUS = 5.6;
const BELOW = 6;

function layoutFor(width: number): Layout {
  return width < NARROW
    ? { narrow: true, row: 36, head: 34, gap: 18, left: 7, right: 8 }
    : {
        narrow: false,
        row: 19.5,
        head: 30,
        gap: 20,
        left: Math.min(228, Math.max(200, width * 0.245)),
        right: 96,
      };
}

/** The middle of an item's row. */
const middleOf = ({ top }: PlacedItem, { row }: Layout): number => top + row / 2;

function heads(groups: readonly Placed<Group>[], layout: Layout, { theme, width }: DrawContext): Markish[] {
  const rules = ruleY(groups.slice(1), { y: 'top', stroke: theme.color.line });
  const names = text(
    groups,
    withHalo(
      theme,
      labelStyle(theme, {
        text: 'head',
        y: (group: Placed<Group>) => group.top + 18,
        frameAnchor: 'left',
        textAnchor: 'start',
        fontWeight: 600,
      }),
    ),
  );
  const notes = text(
    groups,
    withHalo(
      theme,
      labelStyle(theme, {
        text: 'note',
        y: (group: Placed<Group>) => group.top + 18,
        frameAnchor: 'left',
        fill: theme.color.muted,
        dx: layout.narrow ? width : layout.left + 10,
        textAnchor: layout.narrow ? 'end' : 'start',
      }),
    ),
  );
  return [rules, names, notes];
}

function bars(items: readonly PlacedItem[], scale: Scale, layout: Layout, { theme }: DrawContext): Markish[] {
  const hue = (item: Item): string => theme.color[item.shape];
  const offset = layout.narrow ? 9 : 0;
  const y = (item: PlacedItem): number => middleOf(item, layout) + offset;
  const ids = items.map((item) => item.id);
  const stems =
    scale.type === 'linear'
      ? ruleY(items, {
          y,
          x1: 0,
          x2: 'value',
          stroke: { value: hue, scale: null },
          strokeOpacity: 0.5,
          strokeWidth: 2,
        })
      : ruleY(items, { y, x1: scale.domain[0], x2: scale.domain[1], stroke: theme.color.line });
  const marks = dot(items, {
    x: 'value',
    y,
    r: MARK_RADIUS,
    sort: null,
    symbol: 'shape',
    render: withKeys(ids),
    fill: { value: hue, scale: null },
    stroke: 'none',
  });
  return [stems, marks];
}

function labels(items: readonly PlacedItem[], layout: Layout, { theme, width }: DrawContext): Markish[] {
  const render = withKeys(items.map((item) => item.id));
  const y = (item: PlacedItem): number => middleOf(item, layout) - (layout.narrow ? 9 : 0);
  const style = (options: object): object =>
    labelStyle(theme, { y, frameAnchor: 'left', render, ...options });
  const names = text(
    items,
    style({
      text: 'name',
      dx: layout.narrow ? layout.left + 7 : layout.left - 12,
      textAnchor: layout.narrow ? 'start' : 'end',
    }),
  );
  const amounts = text(items, style({ text: 'amount', dx: width, textAnchor: 'end' }));
  return [names, amounts];
}

function notesBeside(
  items: readonly PlacedItem[],
  annotations: readonly Annotation[],
  layout: Layout,
  { theme }: DrawContext,
): Markish[] {
  return annotations.flatMap((annotation) => {
    const item = items.find(({ id }) => id === annotation.id);
    return item
      ? [
          text(
            [annotation.text],
            annotationStyle(theme, { x: () => item.value, y: () => middleOf(item, layout), dx: 20 }),
          ),
        ]
      : [];
  });
}

/** Draws ranked bars at the place's width; below {@link NARROW} names stand over the bars. */
export function rankedBars(
  { groups, scale, annotations, empty }: RankedBars,
  place: DrawContext,
): SVGSVGElement {
  const filled = groups.filter((group) => group.items.length > 0);
  if (filled.length === 0) return emptyFrame(place, empty);
  const layout = layoutFor(place.width);
  const { groups: lanes, bottom } = placed(filled, AXIS_HEIGHT, layout);
  const height = bottom + BELOW;
  const items = lanes.flatMap((lane) => lane.items);
  return pixelFrame(place, height, {
    x: {
      axis: null,
      type: scale.type,
      domain: scale.domain,
      range: [layout.left, place.width - layout.right],
    },
    symbol: { domain: Object.keys(shapes), range: Object.values(shapes) },
    marks: [
      valueAxis(scale, place, { bottom: height, toEdge: layout.narrow }),
      heads(lanes, layout, place),
      bars(items, scale, layout, place),
      labels(items, layout, place),
      layout.narrow ? [] : notesBeside(items, annotations, layout, place),
    ],
  });
}
