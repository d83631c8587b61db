import { max, rollup } from 'd3';
import { ruleX, type Markish } from '@observablehq/plot';
import { directions, directionSigns, type Direction } from '../words/vocabulary/index.ts';
import { NARROW, type DrawContext } from './context.ts';
import {
  bars,
  columnsBeside,
  COUNT,
  DOT,
  inDirection,
  stackedDots,
  type DivergingItem,
  type PlacedItem,
} from './diverging-marks.ts';
import { emptyFrame } from './empty.ts';
import { AXIS_HEIGHT, valueAxis } from './kit/axis.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { label, voiceOf } from './kit/label.ts';
import { rowFrame, type PlacedRow } from './kit/row-frame.ts';
import type { RowGroup } from './kit/row-heads.ts';
import type { NamedRow } from './kit/row-names.ts';
import { textWidth } from './kit/text-width.ts';

/** What hinders to the left of zero, what helps to the right, and what does neither in columns beside. */
export interface Diverging {
  readonly form: 'bars' | 'dots';
  readonly groups: readonly RowGroup<NamedRow>[];
  readonly items: readonly DivergingItem[];
  /** Directions with columns of their own. */
  readonly beside: readonly Direction[];
  /** The least that there is room for to the left and to the right. */
  readonly reach: readonly [hinders: number, helps: number];
  /** Remarks to the right of a row's marks, by the row's id. */
  readonly annotations: ReadonlyMap<string, string>;
  /** Said instead of a chart if there are no items. */
  readonly empty: string;
}

/** Height of the heads over the axis, in pixels. */
const HEADS = 18;
/** Widths of the columns beside: of a single one, and of several. */
const COLUMN = { single: 72, wide: 66, narrow: 40 } as const;
/** Values that the axis names, where there is room for them. */
const STEPS = [-30, -20, -10, -5, 0, 5, 10, 20, 30];

/** Places on the scales, in values and in pixels. */
interface Layout {
  readonly domain: [number, number];
  /** Pixels for each statement. */
  readonly unit: number;
  readonly zero: number;
  /** Where the column of a direction begins. */
  readonly columns: ReadonlyMap<Direction, number>;
  readonly insets: { readonly insetLeft: number; readonly insetRight: number };
}

/** Width that the columns beside take together. */
function besideRoom({ beside }: Diverging, width: number): number {
  if (beside.length === 1) return COLUMN.single;
  return beside.length * (width < NARROW ? COLUMN.narrow : COLUMN.wide);
}

/** The most statements that a row has of a direction, or the least that there is to be room for. */
function reachOf({ items }: Diverging, direction: Direction, least: number): number {
  const sums = rollup(
    items.filter((item) => item.direction === direction),
    (own) => own.reduce((sum, { count }) => sum + count, 0),
    ({ row }) => row,
  );
  return Math.max(least, max(sums.values()) ?? 0);
}

/** Bars are as long as there is room for; dots have a size, so that their axis is as long as there is room for. */
function layoutFor(chart: Diverging, width: number, left: number, right: number): Layout {
  const { form, beside } = chart;
  const hinders = reachOf(chart, 'challenge', chart.reach[0]);
  const helps = reachOf(chart, 'support', chart.reach[1]);
  const room = besideRoom(chart, width);
  const end = form === 'bars' ? COUNT : 0;
  const insets = { insetLeft: end + (form === 'dots' ? DOT.from : 0), insetRight: end + room - right };
  const length = width - left - right - insets.insetLeft - insets.insetRight;
  const unit = Math.min(form === 'dots' ? DOT.unit : Infinity, length / (hinders + helps));
  const zero = left + insets.insetLeft + hinders * unit;
  const after =
    form === 'bars'
      ? width - room + (width < NARROW ? 4 : 20)
      : Math.min(zero + helps * unit + 2 * COUNT, width - room + COUNT);
  return {
    domain: [-hinders, length / unit - hinders],
    unit,
    zero,
    insets,
    columns: new Map(beside.map((direction, index) => [direction, after + (index * room) / beside.length])),
  };
}

/** The heads of the sides and columns, the axis of bars, and the line at zero. */
function heads(sheet: Sheet, { form, beside }: Diverging, { domain, columns, zero }: Layout): Markish[] {
  const { color, label: size } = sheet.theme;
  const name = (direction: Direction): string => directions[direction].label.toLowerCase();
  const sides = [
    { text: `${directionSigns.challenge} ${name('challenge')}`, anchor: 'end', dx: -8 },
    { text: `${directionSigns.support} ${name('support')}`, anchor: 'start', dx: 8 },
  ] as const;
  const steps = STEPS.filter((step) => step >= domain[0] && step <= domain[1]);
  const ticks = steps.map((value) => ({ value, label: value === 0 ? '' : String(Math.abs(value)) }));
  const isTight = beside.length > 1 && sheet.width < NARROW;
  return [
    ...sides.map(({ text, anchor, dx }) =>
      label(sheet, [text], { text: String, left: zero, dx, top: size - 4, anchor, face: 600 }),
    ),
    label(sheet, isTight ? [] : [...columns], {
      text: ([direction]) => name(direction),
      left: ([, left]) => left,
      top: size - 4,
      anchor: 'start',
      color: 'muted',
    }),
    form === 'bars'
      ? valueAxis(sheet, { type: 'linear', domain, ticks }, { top: HEADS + AXIS_HEIGHT })
      : [ruleX([0], { stroke: color.strong })],
  ];
}

/** Remarks to the right of a row's marks, where there is room for them. */
function remarks(
  sheet: Sheet,
  { annotations, form }: Diverging,
  rows: readonly PlacedRow<NamedRow>[],
  items: readonly PlacedItem[],
  { zero, unit, columns }: Layout,
): Markish {
  const voice = voiceOf(sheet.theme);
  const all = rows.flatMap(({ id, row }) => {
    const own = items.filter((item) => item.row === id);
    const helps = inDirection(own, 'support').reduce((sum, item) => sum + item.count, 0);
    const taken = own.flatMap(({ direction }) => columns.get(direction) ?? []);
    const text = annotations.get(id) ?? '';
    const dx = 12 + (form === 'bars' && helps > 0 ? COUNT : 0);
    const end = zero + helps * unit + dx + textWidth(text, voice.size, voice.face);
    const isShown = own.length === 0 || sheet.width >= NARROW;
    return text && isShown && end <= Math.min(sheet.width, ...taken) ? [{ text, row, helps, dx }] : [];
  });
  return label(sheet, all, {
    text: ({ text }) => text,
    x: 'helps',
    dx: ({ dx }) => dx,
    y: 'row',
    anchor: 'start',
    ...voice,
  });
}

/** Draws what helps and what hinders at the width of the context. Below {@link NARROW}, names stand above the marks. */
export function diverging(chart: Diverging, context: DrawContext): Drawing {
  const groups = chart.groups.filter(({ rows }) => rows.length > 0);
  if (chart.items.length === 0) return emptyFrame(context, chart.empty);
  const sheet = sheetFor(context);
  const { width } = context;
  const frame = rowFrame(sheet, groups, {
    ...(chart.form === 'bars' ? { pitch: 25, mark: 19 } : { pitch: 31, mark: 23 }),
    ...(width < NARROW && { between: 10 }),
    top: HEADS + (chart.form === 'bars' ? AXIS_HEIGHT : 12),
    right: besideRoom(chart, width),
  });
  const { marginLeft = 0, marginRight = 0 } = frame.options;
  const layout = layoutFor(chart, width, marginLeft, marginRight);
  const at = new Map(frame.rows.map(({ id, row }) => [id, row]));
  const items = chart.items.map((item) => ({ ...item, at: at.get(item.row) ?? 0 }));
  return plotted(sheet, {
    ...frame.options,
    x: { axis: null, type: 'linear', domain: layout.domain, ...layout.insets },
    marks: [
      heads(sheet, chart, layout),
      frame.marks,
      chart.form === 'bars' ? bars(sheet, items) : stackedDots(sheet, items),
      columnsBeside(sheet, chart.form, items, layout.columns),
      remarks(sheet, chart, frame.rows, items, layout),
    ],
  });
}
