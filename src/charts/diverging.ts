import { sum } from 'd3';
import { ruleX, type Markish } from '@observablehq/plot';
import { directions, directionSigns, type Direction } from '../words/vocabulary/index.ts';
import { NARROW, type DrawContext } from './context.ts';
import {
  columnsBeside,
  COUNT,
  divergingBars,
  DOT,
  stackedDots,
  type DivergingItem,
} from './diverging-marks.ts';
import { emptyFrame } from './empty.ts';
import { beside } from './kit/annotation.ts';
import { AXIS_HEIGHT, axisOf, valueAxis } from './kit/axis.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { label, voiceOf } from './kit/label.ts';
import type { RowChart } from './kit/row-chart.ts';
import { rowFrame, type PlacedRow } from './kit/row-frame.ts';
import type { NamedRow } from './kit/row-names.ts';
import { textWidth } from './kit/text-width.ts';

interface DivergingRow extends NamedRow {
  readonly items: readonly DivergingItem[];
}

/** What hinders to the left of zero, what helps to the right, and what does neither in columns beside. */
export interface Diverging extends Omit<RowChart<DivergingRow>, 'axis'> {
  readonly form: 'bars' | 'dots';
  /** Directions with columns of their own. */
  readonly beside: readonly Direction[];
  /** The least that there is room for to the left and to the right. */
  readonly reach: Readonly<Record<(typeof SIDES)[number], number>>;
}

/** The directions on either side of zero. */
const SIDES = ['challenge', 'support'] as const;
/** Height of the heads over the axis, in pixels. */
const HEADS = 18;
/** From row to row, height of marks with names above them, and height of the axis, in pixels. */
const ROWS = {
  bars: { pitch: 25, mark: 19, axis: AXIS_HEIGHT },
  dots: { pitch: 31, mark: 23, axis: 12 },
} as const;
/** Widths of the columns beside: of a single one, and of several. */
const COLUMN = { single: 72, wide: 66, narrow: 40 } as const;
/** Values that the axis names, where there is room for them. */
const STEPS = [-30, -20, -10, -5, 0, 5, 10, 20, 30];
/** From the last mark of a row to a remark. */
const AFTER = 12;

/** Width that the columns beside take together. */
function besideRoom({ beside }: Diverging, width: number): number {
  if (beside.length === 1) return COLUMN.single;
  return beside.length * (width < NARROW ? COLUMN.narrow : COLUMN.wide);
}

/** How many statements of a direction a row has. */
const countIn = ({ items }: DivergingRow, direction: Direction): number =>
  sum(items, (item) => (item.direction === direction ? item.count : 0));

/**
 * The most statements that there is room for on each side, the pixels for each, and where zero is and the columns begin.
 * Bars are as long as there is room for; dots have a size, so that their axis is as long as there is room for.
 */
function layoutFor(chart: Diverging, rows: readonly DivergingRow[], width: number, left: number) {
  const isBars = chart.form === 'bars';
  const [hinders = 0, helps = 0] = SIDES.map((direction) =>
    Math.max(chart.reach[direction], ...rows.map((row) => countIn(row, direction))),
  );
  const room = besideRoom(chart, width);
  const [before, after] = isBars ? [COUNT, COUNT] : [DOT.from, 0];
  const length = width - left - room - before - after;
  const unit = Math.min(isBars ? Infinity : DOT.unit, length / (hinders + helps));
  const zero = left + before + hinders * unit;
  const start = isBars
    ? width - room + (width < NARROW ? 4 : 20)
    : Math.min(zero + helps * unit + 2 * COUNT, width - room + COUNT);
  const columns = chart.beside.map(
    (direction, index) => [direction, start + (index * room) / chart.beside.length] as const,
  );
  return { hinders, helps, unit, zero, columns: new Map(columns) };
}

type Layout = ReturnType<typeof layoutFor>;

/** The heads of the sides and columns, the axis of bars, and the line at zero. */
function heads(sheet: Sheet, { form }: Diverging, layout: Layout): Markish[] {
  const { hinders, helps, columns, zero } = layout;
  const name = (direction: Direction): string => directions[direction].label.toLowerCase();
  const top = sheet.theme.label - 4;
  const isTight = columns.size > 1 && sheet.width < NARROW;
  const steps = STEPS.filter((step) => step >= -hinders && step <= helps);
  const axis = axisOf('linear', [-hinders, helps], steps, (step) => (step === 0 ? '' : `${Math.abs(step)}`));
  return [
    beside(sheet, SIDES, (direction) => direction === 'challenge', 8, {
      text: (direction) => `${directionSigns[direction]} ${name(direction)}`,
      left: zero,
      top,
      face: 600,
    }),
    label(sheet, isTight ? [] : [...columns], {
      text: ([direction]) => name(direction),
      left: ([, left]) => left,
      top,
      anchor: 'start',
      color: 'muted',
    }),
    form === 'bars'
      ? valueAxis(sheet, axis, { top: HEADS + AXIS_HEIGHT })
      : ruleX([0], { stroke: sheet.theme.color.strong }),
  ];
}

/** Remarks to the right of what helps, where there is room for them. */
function remarks(
  sheet: Sheet,
  rows: readonly PlacedRow<DivergingRow>[],
  { zero, unit, columns }: Layout,
): Markish {
  const voice = voiceOf(sheet.theme);
  const fits = (row: DivergingRow): boolean => {
    const taken = row.items.flatMap(({ direction }) => columns.get(direction) ?? []);
    const words = textWidth(row.annotation ?? '', voice.size, voice.face);
    const end = zero + countIn(row, 'support') * unit + AFTER + words;
    return (sheet.width >= NARROW || row.items.length === 0) && end <= Math.min(sheet.width, ...taken);
  };
  return label(
    sheet,
    rows.filter((row) => row.annotation && fits(row)),
    {
      text: ({ annotation = '' }) => annotation,
      x: (row: DivergingRow) => countIn(row, 'support'),
      dx: AFTER,
      y: 'row',
      anchor: 'start',
      ...voice,
    },
  );
}

/** Draws what helps and what hinders at the width of the context. Below {@link NARROW}, names stand above the marks. */
export function diverging(chart: Diverging, context: DrawContext): Drawing {
  const { form, groups } = chart;
  const all = groups.flatMap(({ rows }) => rows);
  if (all.every(({ items }) => items.length === 0)) return emptyFrame(context, chart.empty);
  const sheet = sheetFor(context);
  const { width } = context;
  const { options, rows, marks } = rowFrame(sheet, groups, {
    ...ROWS[form],
    ...(width < NARROW && { between: 10 }),
    top: HEADS + ROWS[form].axis,
    right: besideRoom(chart, width),
  });
  const { marginLeft = 0, marginRight = 0 } = options;
  const layout = layoutFor(chart, rows, width, marginLeft);
  const items = rows.flatMap(({ items: own, row }) =>
    own.map((item, index) => {
      const before = own.slice(0, index).filter(({ direction }) => direction === item.direction).length;
      return { ...item, row, before };
    }),
  );
  return plotted(sheet, {
    ...options,
    x: {
      axis: null,
      type: 'linear',
      domain: [marginLeft, width - marginRight].map((place) => (place - layout.zero) / layout.unit),
    },
    marks: [
      heads(sheet, chart, layout),
      marks,
      form === 'bars' ? divergingBars(sheet, items) : stackedDots(sheet, items),
      columnsBeside(sheet, form, items, layout.columns),
      remarks(sheet, rows, layout),
    ],
  });
}
