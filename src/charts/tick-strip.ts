/**
 * A strip of thin bars, read like a text: each part has a line, divided into stretches, which wraps if space is tight.
 * Only the report itself is read in this way: no other figure has every statement in its order.
 */
import { rect, ruleY, type Markish } from '@observablehq/plot';
import { NARROW, type DrawContext } from './context.ts';
import { BAR_HATCH, barLook, REACHES } from './direction-bars.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { hatched } from './kit/hatched.ts';
import { lineMarks, type Line, type LineText } from './kit/lines.ts';
import { stacked } from './kit/rows.ts';
import { rectBox, tracked } from './kit/tracked.ts';
import { flowed, slotsFor, slotsOf, type Piece, type StripPart, type Tick } from './tick-lines.ts';

/** Length of the longest bars, in pixels. */
const REACH = 19;
/** What a line keeps over and under it at least, as a share of that: where there is room, head and note stand beside it. */
const LEAST = { narrow: 0.47, wide: 0.95 } as const;
/** Heights of other lines, in pixels, and from the axis to the middle of a head or a note beside it. */
const HEAD = 20;
const LABEL = 24;
const LINE_GAP = 8;
const PART_GAP = 18;
const BESIDE = 9;
/** What of a slot stays free on each side of a bar, in pixels. */
const FREE = 1.7;

/** Bars on a line, and how far those of their part reach up and down from its axis, as shares of the longest bar. */
interface Strip {
  readonly pieces: readonly Piece[];
  readonly up: number;
  readonly down: number;
}

interface StripLine extends Line {
  readonly strip?: Strip;
}

interface Layout {
  readonly isNarrow: boolean;
  /** Where bars begin, how many there are on a line at most, and from one to the next. */
  readonly left: number;
  readonly slots: number;
  readonly pitch: number;
}

function layoutFor(parts: readonly StripPart[], { width, theme }: DrawContext): Layout {
  const isNarrow = width < NARROW;
  const left = isNarrow ? 0 : Math.min(170, Math.round(width * 0.24));
  const slots = slotsFor(parts, width - left, theme.label);
  // In whole tenths of a pixel, so that hundreds of places are short numbers.
  return { isNarrow, left, slots, pitch: Math.floor((10 * (width - left)) / slots) / 10 };
}

/** The lines of a part: bars under their labels, and head and note over the first of them or beside it. */
function linesOf({ head, note, stretches }: StripPart, layout: Layout, { width, theme }: Sheet): StripLine[] {
  const { isNarrow, left, slots, pitch } = layout;
  const least = isNarrow ? LEAST.narrow : LEAST.wide;
  const reaches = stretches.flatMap(({ ticks }) => ticks.map(({ direction }) => REACHES[direction]));
  const up = Math.max(least, ...reaches.map(([above]) => above));
  const down = Math.max(least, ...reaches.map(([, below]) => below));
  const headed = (middle: number, beside: number): LineText[] => [
    { text: head, face: 600, x: 0, down: middle - beside },
    {
      text: note,
      color: 'muted',
      ...(isNarrow ? { x: width, anchor: 'end' } : { x: 0 }),
      down: middle + beside,
    },
  ];
  const lines = flowed(stretches, slots, slotsOf(pitch, theme.label));
  return [
    ...(isNarrow ? [{ height: HEAD, texts: headed(HEAD / 2, 0) }] : []),
    ...lines.flatMap((pieces, index): StripLine[] => {
      const labels = pieces.map(({ label, from }) => ({
        text: label,
        x: left + from * pitch,
        down: LABEL / 2,
      }));
      return [
        ...(stretches.some(({ label }) => label) ? [{ height: LABEL, texts: labels }] : []),
        {
          height: (up + down) * REACH,
          texts: isNarrow || index > 0 ? [] : headed(up * REACH, BESIDE),
          strip: { pieces, up, down },
        },
        { height: index < lines.length - 1 ? LINE_GAP : PART_GAP },
      ];
    }),
  ];
}

/** Bars with their ends on the scales, and the axis of each of their pieces. */
function placedIn({ pieces, up, down, row }: Strip & { readonly row: number }) {
  const axis = row - 0.5 + up / (up + down);
  return pieces.map(({ ticks, from }) => ({
    axis,
    from,
    to: from + ticks.length,
    bars: ticks.map((tick, index) => {
      const [above, below] = REACHES[tick.direction].map((reach) => reach / (up + down)) as [number, number];
      const slot = from + index;
      return { ...tick, x1: slot, x2: slot + 1, y1: axis - above, y2: axis + below };
    }),
  }));
}

function bars(sheet: Sheet, pieces: readonly ReturnType<typeof placedIn>[number][]): Markish[] {
  const { color } = sheet.theme;
  const all = pieces.flatMap((piece) => piece.bars);
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
    ruleY(pieces, { y: 'axis', x1: 'from', x2: 'to', stroke: color.strong }),
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

/** Draws the strip at the width of the context. Below {@link NARROW}, headings are above their parts. */
export function tickStrip(parts: readonly StripPart[], context: DrawContext): Drawing {
  const sheet = sheetFor(context);
  const layout = layoutFor(parts, context);
  const { left, slots, pitch } = layout;
  const lines = parts.flatMap((part) => linesOf(part, layout, sheet));
  const stack = stacked(lines, ({ height }) => height, 0);
  const pieces = stack.rows.flatMap(({ strip, row }) => (strip ? placedIn({ ...strip, row }) : []));
  return plotted(sheet, {
    height: stack.bottom - PART_GAP + 1,
    marginLeft: left,
    marginRight: context.width - left - slots * pitch,
    marginBottom: 1 - PART_GAP,
    x: { axis: null, domain: [0, slots] },
    y: stack.y,
    marks: [lineMarks(sheet, stack.rows), bars(sheet, pieces)],
  });
}
