import { rect, ruleY, scale, stackX, type Markish, type RectOptions } from '@observablehq/plot';
import { extent, group, max } from 'd3';
import type { AgencyType } from '../words/vocabulary/index.ts';
import { circle } from './circle.ts';
import type { DrawContext } from './context.ts';
import { annotations, isLate } from './kit/annotation.ts';
import { AXIS_HEIGHT, valueAxis, type Axis } from './kit/axis.ts';
import { bars, felt, thick } from './kit/bars.ts';
import type { Drawing, Sheet } from './kit/drawing.ts';
import { label } from './kit/label.ts';
import { dots, filledLook, joinedDots, openLook } from './kit/looks.ts';
import { rowChart, type RowChart } from './kit/row-chart.ts';
import type { PlacedRow, RowFrame } from './kit/row-frame.ts';
import type { NamedRow } from './kit/row-names.ts';
import { textWidth } from './kit/text-width.ts';
import type { Glyph } from './legend.ts';

export interface Bar extends NamedRow {
  readonly value: number;
  /** The value as it is written in a label. */
  readonly amount: string;
  /** For consortia: the bar is a stem in the color of the type of agency, with its shape at the end. */
  readonly shape?: AgencyType;
  /** For consortia: what may have to be added to the value; an open shape stands there. */
  readonly doubtful?: number;
  /** What the bar is made of, if it is drawn in pieces: their values, and whether they are outlined. */
  readonly pieces?: { readonly values: readonly number[]; readonly isOpen: boolean };
}

/** Bars from zero, in groups. A logarithmic axis has no zero, so it has points on lines instead. */
interface BarChart extends RowChart<Bar> {
  /** Widths of the columns of names and, at the right edge, of amounts, in pixels, if they must not follow from the bars. */
  readonly columns?: { readonly names: number; readonly amounts: number };
}

const BAR = 12;
/** Of points, and of open ones with their outline. */
const [RADIUS, OPEN] = [5.6, 6.4];
/** From the end of a bar to its amount, and least room at the right edge: for half a label of the axis. */
const [BESIDE, EDGE] = [10, 16];

/** The marks for both kinds of axis, as a legend shows them. */
export const barGlyphs: Readonly<Record<Axis['type'], Glyph>> = {
  linear: [{ d: 'M-8,-4h16v8h-16z', fill: 'ink' }],
  log: [{ d: circle(RADIUS), fill: 'ink' }],
};

const PIECES = 'M-8-5.5h7.2v11h-7.2zM.8-5.5h7.2v11h-7.2z';

/** Bars in pieces, as a legend shows them. */
export const pieceGlyphs: Readonly<Record<'open' | 'solid', Glyph>> = {
  open: [{ d: PIECES, fill: 'ground', stroke: 'ink', width: 1.25 }],
  solid: [{ d: PIECES, fill: 'ink' }],
};

type PlacedBar = PlacedRow<Bar>;

const hasShape = ({ shape }: Bar): boolean => shape !== undefined;
const endOf = ({ value, doubtful = 0 }: Bar): number => value + doubtful;

/** Bars in pieces, each at the end of the one before. All bars of a row answer the pointer as one. */
function piecedBars(sheet: Sheet, rows: readonly PlacedBar[]): Markish[] {
  const { color } = sheet.theme;
  const hue = { value: ({ shape }: Bar) => color[shape ?? 'ink'], scale: null };
  const piecesOf = (areOpen: boolean, across: number, down: number, look: RectOptions): Markish =>
    rect(
      rows
        .filter(({ pieces }) => pieces?.isOpen === areOpen)
        .flatMap((bar) => bar.pieces?.values.map((share) => ({ ...bar, share })) ?? []),
      {
        ...stackX({ x: 'share', y1: 'row', y2: 'row', order: null }),
        insetLeft: across,
        insetRight: across,
        ...thick(BAR - 2 * down),
        ...look,
      },
    );
  const lanes = [...group(rows, ({ id }) => id)].map(([id, members]) => {
    const [first, last] = extent(members, ({ row }) => row);
    return { id, end: max(members, endOf), first, last };
  });
  return [
    piecesOf(true, 1.25, 0.6, { fill: color.ground, stroke: hue, strokeWidth: 1.25 }),
    piecesOf(false, 0.4, 0, { fill: hue }),
    felt(sheet, lanes, { x1: () => 0, x2: 'end', y1: 'first', y2: 'last' }, BAR),
  ];
}

/** Stems and points, for consortia and on logarithmic axes; else plain bars. */
function marks(sheet: Sheet, rows: readonly PlacedBar[], { type, domain }: Axis): Markish[] {
  const { color } = sheet.theme;
  const isLinear = type === 'linear';
  if (rows.some(({ pieces }) => pieces)) return piecedBars(sheet, rows);
  if (isLinear && !rows.some(hasShape))
    return [bars(sheet, rows, { x1: () => 0, x2: 'value', y1: 'row', y2: 'row', fill: color.ink }, BAR)];
  const stroke = { value: ({ shape }: Bar) => color[shape ?? 'ink'], scale: null };
  const stem = { y: 'row', stroke, strokeOpacity: 0.5, strokeWidth: 2 } as const;
  const doubted = (of: readonly PlacedBar[]) => of.filter(({ doubtful = 0 }) => doubtful > 0);
  const open = { x: endOf, y: 'row', radius: OPEN, look: openLook };
  const isAlone = ({ value, doubtful = 0 }: Bar): boolean => value === 0 && doubtful > 0;
  const solid = rows.filter((bar) => !isAlone(bar));
  return [
    isLinear
      ? ruleY(
          rows.filter(({ value }) => value > 0),
          { ...stem, x1: 0, x2: 'value' },
        )
      : ruleY(rows, { y: 'row', x1: domain[0], x2: domain[1], stroke: color.line }),
    ruleY(doubted(rows), { ...stem, x1: 'value', x2: endOf, strokeDasharray: '3 3' }),
    dots(sheet, solid, { x: 'value', y: 'row', radius: RADIUS, look: filledLook }),
    // What may be added to a value is no mark of its own; where there is nothing else, it stands for the row.
    joinedDots(sheet, doubted(solid), open),
    dots(sheet, rows.filter(isAlone), open),
  ];
}

/** Amounts at the ends of bars, or at the edge, where a narrow drawing has them beside the name. */
function amounts(sheet: Sheet, { rows, isNarrow }: RowFrame<Bar>, atEdge: boolean): Markish {
  const style = { text: ({ amount }: Bar) => amount, ids: ({ id }: Bar) => [id] } as const;
  const written = rows.filter(({ amount }) => amount);
  return atEdge || isNarrow
    ? label(sheet, written, { ...style, y: 'nameRow', left: sheet.width, anchor: 'end' })
    : label(sheet, written, { ...style, y: 'row', x: endOf, dx: BESIDE, anchor: 'start' });
}

/** The room that amounts at the ends of bars need right of the scale, from where it starts. */
function roomForAmounts(
  sheet: Sheet,
  bars: readonly Bar[],
  { type, domain }: Axis,
): (left: number) => number {
  const { apply } = scale({ x: { type, domain, range: [0, 1] } });
  return (left) => {
    const lengths = bars
      .filter((bar) => endOf(bar) > 0)
      .map((bar) => {
        const words = BESIDE + textWidth(bar.amount, sheet.theme.label);
        return (sheet.width - left - words) / Number(apply(endOf(bar)));
      });
    return Math.ceil(sheet.width - left - Math.min(sheet.width - left - EDGE, ...lengths));
  };
}

/** From row to row: bars need more room than points, and names above need less. */
function pitchOf(bars: readonly Bar[]): { pitch: number; mark: number } {
  if (bars.every(({ name }) => !name)) return { pitch: 16, mark: 16 };
  if (bars.some(({ pieces }) => pieces)) return { pitch: 20, mark: 18 };
  return bars.some(hasShape) ? { pitch: 19.5, mark: 17 } : { pitch: 25, mark: 20 };
}

export const barChart = (chart: BarChart, context: DrawContext): Drawing =>
  rowChart(chart, context, {
    measures: (sheet, rows) => ({
      ...pitchOf(rows),
      top: AXIS_HEIGHT,
      right: chart.columns?.amounts ?? roomForAmounts(sheet, rows, chart.axis),
      names: chart.columns?.names,
    }),
    marks: (sheet, frame) => [
      valueAxis(sheet, chart.axis, { toEdge: frame.isNarrow }),
      marks(sheet, frame.rows, chart.axis),
      frame.marks,
      amounts(sheet, frame, chart.columns !== undefined),
      // On a logarithmic axis, which has points, sentences also stand before late ones.
      annotations(sheet, frame.rows, ({ value }) => chart.axis.type === 'log' && isLate(value, chart.axis)),
    ],
  });
