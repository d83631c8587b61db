/** When things happened or how long they lasted, as exactly as it is known: points, and ranges on axes of time. */
import { rect, type Markish } from '@observablehq/plot';
import { circle } from './circle.ts';
import type { DrawContext } from './context.ts';
import { emptyFrame } from './empty.ts';
import { outline } from './hatch.ts';
import { annotations } from './kit/annotation.ts';
import { AXIS_HEIGHT, valueAxis, type AnyAxis } from './kit/axis.ts';
import type { Drawing, Sheet } from './kit/drawing.ts';
import { felt, thick } from './kit/bars.ts';
import { hatched, hatchedGlyph } from './kit/hatched.ts';
import { label } from './kit/label.ts';
import { dots, looks } from './kit/looks.ts';
import { panels as stackedPanels } from './kit/panels.ts';
import { rowChart } from './kit/row-chart.ts';
import type { PlacedRow } from './kit/row-frame.ts';
import type { NamedRow } from './kit/row-names.ts';
import { rectBox } from './kit/tracked.ts';
import type { Glyph } from './legend.ts';

/** A place on an axis: a date, or years from a start. */
type Moment = Date | number;

/** When something happened or how long it lasted. All three are the same if that is known to the point. */
export interface Time {
  /** When it began, or the earliest time at which it can have happened. */
  readonly from: Moment;
  /** Until when it is certain that it lasted. */
  readonly sure: Moment;
  /** When it was over at the latest. */
  readonly to: Moment;
}

/** An event or a period; its title is the time in words. */
interface TimeRow extends NamedRow, Time {}

/** Rows that share an axis. */
export interface TimePanel {
  readonly head: string;
  readonly axis: AnyAxis;
  readonly rows: readonly TimeRow[];
}

/** Panels below one another, each with an axis of its own. */
interface RangeTimeline {
  readonly panels: readonly TimePanel[];
  /** Said instead of a chart if there are no rows. */
  readonly empty: string;
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
/** Widths of sentences after points, and before ranges. */
const [AFTER, BEFORE] = [200, 120];

const BOX = { left: -8, right: 8, top: -BAR / 2, bottom: BAR / 2 };

/** The marks as legends show them: for what happened at a time, within a time, and throughout one. */
export const timeGlyphs: Readonly<Record<'point' | 'within' | 'through', Glyph>> = {
  point: [{ d: circle(RADIUS), fill: 'ink' }],
  within: hatchedGlyph(BOX),
  through: [{ d: outline(BOX), fill: 'ink', stroke: 'ink', width: 1.5 }],
};

const isPoint = ({ from, to }: Time): boolean => Number(from) === Number(to);

/** Solid bars for what is certain, hatched ones for the rest, and points. A whole range answers the pointer as one. */
function marks(sheet: Sheet, rows: readonly PlacedRow<TimeRow>[]): Markish[] {
  const { ink, ground } = sheet.theme.color;
  const [unsure, sure] = [rows.filter((row) => row.to > row.sure), rows.filter((row) => row.sure > row.from)];
  const place = { y1: 'row', y2: 'row', ...thick(BAR) };
  const outlined = { ...place, stroke: ink, strokeWidth: 1.5 };
  return [
    rect(unsure, { ...outlined, x1: 'sure', x2: 'to', fill: ground }),
    rect(unsure, { ...place, x1: 'sure', x2: 'to', render: hatched(sheet, { boxOf: rectBox(BAR) }) }),
    rect(sure, { ...outlined, x1: 'from', x2: 'sure', fill: ink }),
    felt(
      sheet,
      rows.filter((row) => !isPoint(row)),
      { x1: 'from', x2: 'to', y1: 'row', y2: 'row' },
      BAR,
    ),
    dots(sheet, rows.filter(isPoint), { x: 'from', y: 'row', radius: RADIUS, look: () => looks.filled }),
  ];
}

const panel = ({ head, axis, rows }: TimePanel, context: DrawContext): Drawing =>
  rowChart({ groups: [{ head: '', rows }], axis, empty: '' }, context, {
    measures: ({ width }) => ({
      pitch: BAR,
      mark: BAR + UNDER,
      top: HEAD + AXIS_HEIGHT,
      right: INSET,
      between: ROW_GAP,
      names: rows.some(({ name }) => name) ? width * NAMES : ALONE,
      titles: TIMES,
    }),
    marks: (sheet, frame) => [
      valueAxis(sheet, axis, { toEdge: true, top: HEAD + AXIS_HEIGHT }),
      label(sheet, [head], { text: String, left: 0, top: HEAD / 2, anchor: 'start', face: 600 }),
      frame.marks,
      marks(sheet, frame.rows),
      annotations(
        sheet,
        frame.rows.map((row) => ({ ...row, value: row.from, most: isPoint(row) ? AFTER : BEFORE })),
        (row) => !isPoint(row),
      ),
    ],
  });

/** Draws the panels at the width of the context. Where there is little room, times and names are above their marks. */
export function rangeTimeline({ panels, empty }: RangeTimeline, context: DrawContext): Drawing {
  const [first, ...others] = panels.filter(({ rows }) => rows.length > 0).map((one) => panel(one, context));
  return first ? stackedPanels([first, ...others], PANEL_GAP) : emptyFrame(context, empty);
}
