import type { Origin } from '../words/vocabulary/index.ts';
import { circle } from './circle.ts';
import { NARROW, type DrawContext } from './context.ts';
import { at, type Attributes, drawingOf, element, type Words, wordsGroup } from './elements.ts';
import { glyphAttributes, type Glyph } from './legend.ts';
import { linesWithin } from './kit/text-width.ts';

/** A sum with the text beside its mark. */
export interface Sum {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  readonly value: number;
  readonly origin: Exclude<Origin, 'coded'>;
  readonly name: string;
  readonly amount: string;
  readonly note: string;
}

/** A tick on an axis. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** Sums that are too close together for an axis from zero: one such axis for scale, and part of it magnified below. */
export interface MagnifiedSums {
  readonly sums: readonly Sum[];
  /** The axis from zero, which ends at its last tick. */
  readonly whole: readonly Tick[];
  /** The magnified part, from its first tick to its last. */
  readonly stretch: readonly Tick[];
  /** The label of each axis. */
  readonly heads: { readonly whole: string; readonly stretch: string };
}

const RADIUS = 6;
const DISC = circle(RADIUS);

const onRim = (turn: number): string =>
  `${(RADIUS * Math.cos(2 * Math.PI * turn)).toFixed(2)},${(RADIUS * Math.sin(2 * Math.PI * turn)).toFixed(2)}`;

/** A rim of six short arcs, as long as the gaps between them. */
const BROKEN_RING = Array.from({ length: 6 }, (_, index) => index / 6)
  .map((turn) => `M${onRim(turn)}A${RADIUS},${RADIUS} 0 0 1 ${onRim(turn + 1 / 12)}`)
  .join('');

/** Marks by origin: filled for the report's sums, open for calculated ones, with a dashed outline for other sources. */
export const sumGlyphs: Readonly<Record<Sum['origin'], Glyph>> = {
  printed: [{ d: DISC, fill: 'ink' }],
  computed: [{ d: DISC, fill: 'ground', stroke: 'ink', width: 2 }],
  added: [{ d: BROKEN_RING, fill: 'ground', stroke: 'ink', width: 2 }],
};

interface Layout {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  /** Room for the words of a lane. */
  readonly room: number;
  /** Places on the axis from zero and on the magnified one. */
  readonly whole: (value: number) => number;
  readonly stretch: (value: number) => number;
}

/** A sum at its height, with its note broken to the room for it. */
interface Lane extends Sum {
  readonly top: number;
  readonly bottom: number;
  /** Height of the mark. */
  readonly y: number;
  readonly lines: readonly string[];
}

const WHOLE = 46;
const STRETCH = 132;
/** Where the rays end, over the labels of the magnified axis. */
const RAYS = STRETCH - 24;
const LINE = 18;
/** Between the end of the words and the magnified axis. */
const GUTTER = 28;
/** Room for the mark, and for half a label, at the ends of the axes. */
const INSET = 8;

function endsOf(ticks: readonly Tick[]): [number, number] {
  return [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1];
}

function placing(ticks: readonly Tick[], left: number, right: number): (value: number) => number {
  const [from, to] = endsOf(ticks);
  return (value) => left + ((right - left) * (value - from)) / (to - from);
}

function layoutFor(width: number, { whole, stretch }: MagnifiedSums): Layout {
  const narrow = width < NARROW;
  const room = narrow ? width : Math.round(width * 0.36);
  const [left, right] = [narrow ? INSET : room + GUTTER, width - INSET];
  return {
    narrow,
    left,
    right,
    room,
    whole: placing(whole, left, right),
    stretch: placing(stretch, left, right),
  };
}

function lanesOf(sums: readonly Sum[], { narrow, room }: Layout, { theme }: DrawContext): Lane[] {
  let top = STRETCH + 12;
  return sums.map((sum) => {
    const lines = sum.note ? linesWithin(sum.note, room, theme.label) : [];
    const text = (lines.length + 1) * LINE;
    const height = narrow ? text + 44 : Math.max(text, 2 * LINE) + 24;
    const lane = { ...sum, lines, top, bottom: top + height, y: narrow ? top + text + 26 : top + height / 2 };
    top += height;
    return lane;
  });
}

type Draw = (name: string, attributes: Attributes) => SVGElement;

/** The axis from zero with a tick for each sum, and the rays from its magnified stretch down to the other axis. */
function wholeAxis(
  { sums, stretch }: MagnifiedSums,
  layout: Layout,
  { theme }: DrawContext,
  draw: Draw,
): SVGElement[] {
  const { left, right, whole } = layout;
  const [from, to] = endsOf(stretch).map(whole) as [number, number];
  const ticks = sums.map(({ value }) => `M${whole(value)},${WHOLE - 7}v14`).join('');
  const rays = `M${from},${WHOLE}L${left},${RAYS}H${right}L${to},${WHOLE}Z`;
  return [
    draw('path', { d: rays, fill: theme.color.after }),
    draw('path', { d: `M${left},${WHOLE}H${right}`, fill: 'none', stroke: theme.color.strong }),
    draw('path', {
      d: `M${from},${WHOLE}L${left},${RAYS}M${to},${WHOLE}L${right},${RAYS}`,
      fill: 'none',
      stroke: theme.color.strong,
    }),
    draw('path', { d: ticks, fill: 'none', stroke: theme.color.ink, 'stroke-width': 1.5 }),
  ];
}

/** The magnified axis and its grid through the lanes. */
function stretchAxis(
  { stretch }: MagnifiedSums,
  lanes: readonly Lane[],
  layout: Layout,
  { theme, width }: DrawContext,
  draw: Draw,
): SVGElement[] {
  const bottom = lanes.at(-1)?.bottom ?? STRETCH;
  const grid = stretch.map(({ value }) => `M${layout.stretch(value)},${STRETCH}V${bottom}`).join('');
  const rules = lanes
    .slice(1)
    .map(({ top }) => `M0,${top}H${width}`)
    .join('');
  return [
    draw('path', { d: grid + rules, fill: 'none', stroke: theme.color.line }),
    draw('path', {
      d: `M${layout.left},${STRETCH}H${layout.right}`,
      fill: 'none',
      stroke: theme.color.strong,
    }),
  ];
}

function marks(
  lanes: readonly Lane[],
  { stretch }: Layout,
  { theme }: DrawContext,
  draw: Draw,
): SVGElement[] {
  return [
    ...lanes.flatMap(({ id, value, y, origin }) =>
      sumGlyphs[origin].map((path) =>
        draw('path', { 'data-k': id, ...glyphAttributes(path, theme), transform: at(stretch(value), y) }),
      ),
    ),
  ];
}

const labelsOf = (ticks: readonly Tick[], x: (value: number) => number, y: number): Words[] =>
  ticks.map(({ label, value }, index) => ({
    text: label,
    x: x(value),
    y,
    anchor: index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle',
    color: 'muted',
  }));

/** Names and notes of the lanes, and the amounts: beside the marks, or at the edge where there is little room. */
function laneWords(lanes: readonly Lane[], { narrow, stretch, right }: Layout): Words[] {
  return lanes.flatMap(({ id, name, amount, lines, value, top, y }): Words[] => [
    { text: name, x: 0, y: top + 24, anchor: 'start', weight: 600, id },
    ...lines.map((text, index): Words => ({
      text,
      x: 0,
      y: top + 24 + (index + 1) * LINE,
      anchor: 'start',
      color: 'muted',
    })),
    narrow
      ? { text: amount, x: right + INSET, y: top + 24, anchor: 'end', id }
      : { text: amount, x: stretch(value) + 12, y: y + 5, anchor: 'start', id },
  ]);
}

/** Words at the heads of the axes: before them, or over them where there is little room. */
function headWords({ heads }: MagnifiedSums, { narrow, room }: Layout, { theme }: DrawContext): Words[] {
  const head = (text: string, y: number): Words[] =>
    linesWithin(text, room, theme.label).map((line, index) => ({
      text: line,
      x: 0,
      y: y + index * LINE,
      anchor: 'start',
      color: 'muted',
    }));
  return narrow ? [] : [...head(heads.whole, WHOLE + 5), ...head(heads.stretch, RAYS - 12)];
}

/** Draws the sums at the width of the place. */
export function magnifiedSums(chart: MagnifiedSums, place: DrawContext): SVGSVGElement {
  const { document, theme, width } = place;
  const layout = layoutFor(width, chart);
  const lanes = lanesOf(chart.sums, layout, place);
  const height = lanes.at(-1)?.bottom ?? STRETCH;
  const draw: Draw = (name, attributes) => element(document, name, attributes);
  return drawingOf(document, { width, height }, [
    ...wholeAxis(chart, layout, place, draw),
    ...stretchAxis(chart, lanes, layout, place, draw),
    ...marks(lanes, layout, place, draw),
    wordsGroup(document, theme, [
      ...labelsOf(chart.whole, layout.whole, WHOLE - 16),
      ...labelsOf(chart.stretch, layout.stretch, STRETCH - 8),
      ...headWords(chart, layout, place),
      ...laneWords(lanes, layout),
    ]),
  ]);
}
