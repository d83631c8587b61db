/** When things happened or how long they lasted, as exactly as it is known: points, and ranges on axes of time. */
import { rect, type Markish, type RectOptions } from '@observablehq/plot';
import { max } from 'd3';
import { circle } from './circle.ts';
import type { DrawContext } from './context.ts';
import { emptyFrame } from './empty.ts';
import { hatch, outline } from './hatch.ts';
import { annotations, type Annotation } from './kit/annotation.ts';
import { AXIS_HEIGHT, valueAxis, type AnyAxis } from './kit/axis.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { felt, thick } from './kit/bars.ts';
import { HATCH, hatched } from './kit/hatched.ts';
import { label } from './kit/label.ts';
import { dots, looks } from './kit/looks.ts';
import { panels as stackedPanels } from './kit/panels.ts';
import { rowFrame, type PlacedRow } from './kit/row-frame.ts';
import type { NamedRow } from './kit/row-names.ts';
import { rectBox } from './kit/tracked.ts';
import type { Glyph } from './legend.ts';

/** A place on an axis: a date, or years from a start. */
type Moment = Date | number;

export type When =
  | { readonly form: 'point'; readonly at: Moment }
  /** At some time within a period. */
  | { readonly form: 'within'; readonly from: Moment; readonly to: Moment }
  /** Throughout a period, and perhaps until `most`. */
  | { readonly form: 'through'; readonly from: Moment; readonly to: Moment; readonly most: Moment };

/** An event or a period; its title is the time in words. */
interface TimeRow extends NamedRow {
  readonly when: When;
}

/** Rows that share an axis. */
export interface TimePanel {
  readonly head: string;
  readonly axis: AnyAxis;
  readonly rows: readonly TimeRow[];
  readonly annotations?: readonly Annotation[];
}

/** Panels below one another, each with an axis of its own. */
interface RangeTimeline {
  readonly panels: readonly TimePanel[];
  /** Said instead of a chart if there are no rows. */
  readonly empty: string;
}

type Placed = PlacedRow<TimeRow>;
/** Part of a row's range. */
interface Span {
  readonly id: string;
  readonly row: number;
  readonly from: Moment;
  readonly to: Moment;
}

const RADIUS = 5.4;
const BAR = 12;
/** Height of a panel's heading, and the gap between panels and between rows. */
const [HEAD, PANEL_GAP, ROW_GAP] = [28, 12, 14];
/** Share of a wide drawing that times and names take, and the widths of times beside names and alone. */
const [NAMES, TIMES, ALONE] = [0.51, 112, 164];
/** Right of the scale. */
const INSET = 8;
/** Between a name and its range below it. */
const UNDER = 6;
/** Widths of sentences after points and before ranges. */
const SENTENCES = { point: 200, range: 120 } as const;

const BOX = { left: -8, right: 8, top: -BAR / 2, bottom: BAR / 2 };

/** The marks as legends show them. */
export const timeGlyphs: Readonly<Record<When['form'], Glyph>> = {
  point: [{ d: circle(RADIUS), fill: 'ink' }],
  within: [
    { d: outline(BOX), fill: 'ground', stroke: 'ink', width: 1.5 },
    { d: hatch(BOX, HATCH), fill: 'none', stroke: 'ink', width: 2 },
  ],
  through: [{ d: outline(BOX), fill: 'ink', stroke: 'ink', width: 1.5 }],
};

/** When something began, until when it is certain that it lasted, and when it was over at the latest. */
function momentsOf(when: When): readonly [from: Moment, sure: Moment, to: Moment] {
  if (when.form === 'point') return [when.at, when.at, when.at];
  const { from, to } = when;
  return when.form === 'within' ? [from, from, to] : [from, to, max([to, when.most]) ?? to];
}

/** The certain parts of ranges, the uncertain ones, and the whole. */
function spansOf(rows: readonly Placed[]): Readonly<Record<'sure' | 'unsure' | 'whole', Span[]>> {
  const between = (start: 0 | 1, end: 1 | 2): Span[] =>
    rows
      .map(({ id, row, when }) => ({ id, row, from: momentsOf(when)[start], to: momentsOf(when)[end] }))
      .filter(({ from, to }) => to > from);
  return { sure: between(0, 1), unsure: between(1, 2), whole: between(0, 2) };
}

function marks(sheet: Sheet, rows: readonly Placed[]): Markish[] {
  const { ink, ground } = sheet.theme.color;
  const { sure, unsure, whole } = spansOf(rows);
  const points = rows.filter(({ when }) => when.form === 'point');
  const place = { x1: 'from', x2: 'to', y1: 'row', y2: 'row' };
  const bars = (spans: readonly Span[], look: RectOptions): Markish =>
    rect(spans, { ...place, ...thick(BAR), ...look });
  return [
    bars(unsure, { fill: ground, stroke: ink, strokeWidth: 1.5 }),
    bars(unsure, { render: hatched(sheet, { boxOf: rectBox(BAR) }) }),
    bars(sure, { fill: ink, stroke: ink, strokeWidth: 1.5 }),
    felt(sheet, whole, place, BAR),
    dots(sheet, points, {
      x: ({ when }: Placed) => momentsOf(when)[0],
      y: 'row',
      radius: RADIUS,
      look: () => looks.filled,
    }),
  ];
}

/** Sentences after points, and before ranges. */
function annotated(sheet: Sheet, rows: readonly Placed[], all: TimePanel['annotations']): Markish[] {
  const places = rows.map(({ id, row, when }) => {
    const isRange = when.form !== 'point';
    return { id, row, isRange, value: momentsOf(when)[0], most: SENTENCES[isRange ? 'range' : 'point'] };
  });
  return annotations(sheet, all, places, ({ isRange }) => isRange);
}

function panel(one: TimePanel, context: DrawContext): Drawing {
  const { head, axis, rows } = one;
  const sheet = sheetFor(context);
  const frame = rowFrame(sheet, [{ head: '', rows }], {
    pitch: BAR,
    mark: BAR + UNDER,
    top: HEAD + AXIS_HEIGHT,
    right: INSET,
    between: ROW_GAP,
    names: rows.some(({ name }) => name) ? sheet.width * NAMES : ALONE,
    titles: TIMES,
  });
  return plotted(sheet, {
    ...frame.options,
    x: { axis: null, type: axis.type, domain: axis.domain },
    marks: [
      valueAxis(sheet, axis, { toEdge: true, top: HEAD + AXIS_HEIGHT }),
      label(sheet, [head], { text: (words) => words, left: 0, top: HEAD / 2, anchor: 'start', face: 600 }),
      frame.marks,
      marks(sheet, frame.rows),
      annotated(sheet, frame.rows, one.annotations),
    ],
  });
}

/** Draws the panels at the width of the context. Where there is little room, times and names are above their marks. */
export function rangeTimeline({ panels, empty }: RangeTimeline, context: DrawContext): Drawing {
  const [first, ...others] = panels.filter(({ rows }) => rows.length > 0).map((one) => panel(one, context));
  return first ? stackedPanels([first, ...others], PANEL_GAP) : emptyFrame(context, empty);
}
