/**
 * A strip of thin bars, read like a text: each part has a line, divided into stretches, which wraps if space is tight.
 * Only the report itself is read in this way: no other figure has every statement in its order.
 */
import { rect, ruleY, type Markish } from '@observablehq/plot';
import { NARROW, type DrawContext } from './context.ts';
import { BAR_HATCH, barLook, REACHES } from './direction-bars.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { hatched } from './kit/hatched.ts';
import { label } from './kit/label.ts';
import { stacked } from './kit/rows.ts';
import { rectBox, tracked } from './kit/tracked.ts';
import {
  flowed,
  linesOf,
  PART_GAP,
  rowsOf,
  slotsFor,
  slotsOf,
  type Line,
  type StripPart,
  type StripRow,
  type Tick,
} from './tick-lines.ts';

/** What a line keeps over and under it at least, as a share of the longest bar: where there is room, head and note stand beside it. */
const LEAST = { narrow: 0.47, wide: 0.95 } as const;
/** What of a slot stays free on each side of a bar, in pixels. */
const FREE = 1.7;

/** A line with the place of its axis on the row scale. */
type PlacedLine = Line & { readonly axis: number };

/** A bar with its ends on the scales. */
function barsOf({ pieces, axis, up, down }: PlacedLine) {
  return pieces.flatMap(({ ticks, from }) =>
    ticks.map((tick, index) => {
      const [above, below] = REACHES[tick.direction];
      const slot = from + index;
      return { ...tick, x1: slot, x2: slot + 1, y1: axis - above / up, y2: axis + below / down };
    }),
  );
}

function bars(sheet: Sheet, lines: readonly PlacedLine[]): Markish[] {
  const { color } = sheet.theme;
  const all = lines.flatMap(barsOf);
  const place = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', insetLeft: FREE, insetRight: FREE };
  const hatching = (isChosen: boolean, stroke: string): Markish =>
    rect(
      all.filter((bar) => bar.direction === 'challenge' && bar.isChosen === isChosen),
      {
        ...place,
        render: hatched(sheet, { boxOf: rectBox(0, FREE), stroke, distance: BAR_HATCH, width: 1 }),
      },
    );
  return [
    ruleY(
      lines.flatMap(({ pieces, axis }) =>
        pieces.map(({ from, ticks }) => ({ axis, from, to: from + ticks.length })),
      ),
      { y: 'axis', x1: 'from', x2: 'to', stroke: color.strong },
    ),
    rect(all, {
      ...place,
      fill: { value: (bar: Tick) => color[barLook(bar.direction, bar.isChosen).fill], scale: null },
      stroke: { value: (bar: Tick) => color[barLook(bar.direction, bar.isChosen).stroke], scale: null },
      render: tracked(sheet, all, rectBox(0, FREE)),
    }),
    hatching(false, color.line),
    hatching(true, color.ink),
  ];
}

/** Heads and notes: over a part, or beside its first line. */
function heads(sheet: Sheet, lines: readonly (PlacedLine & { readonly headRow: number })[]): Markish[] {
  const isNarrow = sheet.width < NARROW;
  const head = { left: 0, anchor: 'start', face: 600 } as const;
  const note = {
    color: 'muted',
    left: isNarrow ? sheet.width : 0,
    anchor: isNarrow ? 'end' : 'start',
  } as const;
  const place = isNarrow ? 'headRow' : 'axis';
  const first = lines.filter(({ isFirst }) => isFirst);
  const beside = isNarrow ? 0 : 9;
  return [
    label(sheet, first, { text: ({ part }) => part.head, y: place, dy: -beside, ...head }),
    label(sheet, first, { text: ({ part }) => part.note, y: place, dy: beside, ...note }),
  ];
}

/** Draws the strip at the width of the context. Below {@link NARROW}, headings are above their parts. */
export function tickStrip(parts: readonly StripPart[], context: DrawContext): Drawing {
  const sheet = sheetFor(context);
  const { width, theme } = context;
  const isNarrow = width < NARROW;
  const left = isNarrow ? 0 : Math.min(170, Math.round(width * 0.24));
  const slots = slotsFor(parts, width - left, theme.label);
  // In whole tenths of a pixel, so that hundreds of places are short numbers.
  const pitch = Math.floor((10 * (width - left)) / slots) / 10;
  const lines = parts.flatMap((part) =>
    linesOf(
      part,
      flowed(part.stretches, slots, slotsOf(pitch, theme.label)),
      isNarrow ? LEAST.narrow : LEAST.wide,
    ),
  );
  const stack = stacked(
    lines.flatMap((line) => rowsOf(line, isNarrow)),
    ({ height }) => height,
    0,
  );
  const rowAt = (line: Line, kind: StripRow['kind']): number =>
    stack.rows.find((row) => row.line === line && row.kind === kind)?.row ?? 0;
  const placed = lines.map((line) => ({
    ...line,
    axis: rowAt(line, 'up') + 0.5,
    headRow: rowAt(line, 'head'),
    labelRow: rowAt(line, 'label'),
  }));
  return plotted(sheet, {
    height: stack.bottom - PART_GAP + 1,
    marginLeft: left,
    marginRight: width - left - slots * pitch,
    marginBottom: 1 - PART_GAP,
    x: { axis: null, domain: [0, slots] },
    y: stack.y,
    marks: [
      heads(sheet, placed),
      label(
        sheet,
        placed
          .flatMap(({ pieces, labelRow }) => pieces.map((piece) => ({ ...piece, labelRow })))
          .filter(({ label: text }) => text),
        { text: ({ label: text }) => text, x: 'from', y: 'labelRow', anchor: 'start' },
      ),
      bars(sheet, placed),
    ],
  });
}
