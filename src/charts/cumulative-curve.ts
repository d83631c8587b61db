/**
 * A running sum of shares, from the largest part to the smallest. One figure has it: no other adds its rows up, and none
 * of the other kinds has a line through all of its rows.
 */
import { areaY, line, ruleX, ruleY, type Markish } from '@observablehq/plot';
import { cumsum } from 'd3';
import type { AgencyType } from '../words/vocabulary/index.ts';
import { NARROW, type DrawContext } from './context.ts';
import { placesUnder, type Frame, type Note } from './curve-notes.ts';
import { sideAxis } from './kit/axis.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { heightOf, label, voiceOf } from './kit/label.ts';
import { dots, filledLook } from './kit/looks.ts';
import type { Glyph } from './legend.ts';

/** One step of the curve. */
interface Step {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  readonly shape: AgencyType;
  /** Share of the whole held by this step and all steps before it, from 0 to 1. */
  readonly reached: number;
}

/** Neighboring steps that share a label under the axis. */
interface Stretch {
  readonly head: string;
  readonly note: string;
  readonly count: number;
}

/** A curve that rises step by step to the whole, with a straight line that shows equal steps for comparison. */
interface CumulativeCurve {
  readonly steps: readonly Step[];
  readonly stretches: readonly Stretch[];
  /** How many steps the annotations are about. The area under them is filled. */
  readonly counted: number;
  /** What the curve says there. */
  readonly reading: string;
  /** What the straight line says there, if that is worth saying. */
  readonly evenReading: string | null;
  /** What the shares are shares of. */
  readonly axis: string;
}

type PlacedStep = Step & { readonly count: number };

const SHARES = [0, 0.25, 0.5, 0.75, 1];
const TOP = 38;
const LEFT = 44;
const RIGHT = 8;
/** From the axis to the middle of the first line under it. */
const UNDER = 18;
/** Most pixels of a line of an annotation. */
const NOTE = 176;

/** The straight line as a legend shows it. */
export const evenGlyph: Glyph = [
  { d: 'M-8,5L-5.5,3M-2.5,0.6L0,-1.4M3,-3.8L5.5,-5.8', fill: 'none', stroke: 'strong', width: 1.5 },
];

/** Stretches with their ends on the axis, and the width at which their heads are broken. */
function placed(stretches: readonly Stretch[], perStep: number) {
  const ends = cumsum(stretches, ({ count }) => count);
  return stretches.map((stretch, index) => {
    const start = ends[index - 1] ?? 0;
    return { ...stretch, start, middle: start + stretch.count / 2, most: stretch.count * perStep - 6 };
  });
}

type PlacedStretch = ReturnType<typeof placed>[number];

/** Height of the heads, whose lines are broken to the width of their stretches. */
const headsHeight = (stretches: readonly PlacedStretch[], size: number): number =>
  Math.max(...stretches.map(({ head, most }) => heightOf(head, most, size, 600)));

function heads(sheet: Sheet, stretches: readonly PlacedStretch[], bottom: number): Markish[] {
  const top = bottom + UNDER;
  return [
    ruleX(stretches.slice(1), { x: 'start', y1: 0, y2: 1, stroke: sheet.theme.color.line }),
    label(sheet, stretches, {
      text: ({ head }) => head,
      x: 'middle',
      top,
      most: ({ most }) => most,
      face: 600,
    }),
    label(sheet, stretches, {
      text: ({ note }) => note,
      x: 'middle',
      top: top + headsHeight(stretches, sheet.theme.label),
      color: 'muted',
    }),
  ];
}

/** The curve from zero through all steps, the area under the counted ones, and a drop from the last of these. */
function curve({ theme }: Sheet, steps: readonly PlacedStep[], counted: number): Markish[] {
  const { color } = theme;
  const way = [{ count: 0, reached: 0 }, ...steps];
  const even = way.map(({ count }) => ({ count, reached: count / steps.length }));
  const place = { x: 'count', y: 'reached' };
  const ends = way.slice(counted, counted + 1);
  return [
    areaY(way.slice(0, counted + 1), { ...place, fill: color.line, fillOpacity: 0.45 }),
    line([...even.slice(0, 1), ...even.slice(-1)], {
      ...place,
      stroke: color.strong,
      strokeDasharray: '2 4',
      strokeLinecap: 'butt',
    }),
    line(way, { ...place, stroke: color.strong }),
    ruleX(ends, { x: 'count', y1: 0, y2: 'reached', stroke: color.ink }),
    ruleY(ends, { y: 'reached', x1: 0, x2: 'count', stroke: color.ink }),
  ];
}

/** The annotations: what the curve says at the counted steps and, if there is room, what the straight line says there. */
function notes(sheet: Sheet, chart: CumulativeCurve, frame: Frame): Markish {
  const { counted, steps, reading, evenReading } = chart;
  const even = sheet.width < NARROW ? null : evenReading;
  const asked: Note[] = [
    { text: reading, count: counted, share: steps[counted - 1]?.reached ?? 0 },
    ...(even ? [{ text: even, count: counted, share: counted / steps.length }] : []),
  ];
  const voice = voiceOf(sheet.theme);
  return label(sheet, placesUnder(asked, frame, { size: voice.size, most: NOTE }), {
    ...voice,
    text: ({ text }) => text,
    x: 'count',
    y: 'share',
    dy: voice.size / 2,
    anchor: 'start',
    most: ({ most }) => most,
  });
}

export function cumulativeCurve(chart: CumulativeCurve, context: DrawContext): Drawing {
  const sheet = sheetFor(context);
  const { width, theme, room = Infinity } = context;
  const steps = chart.steps.map((step, index) => ({ ...step, count: index + 1 }));
  const across = width - LEFT - RIGHT;
  const stretches = placed(chart.stretches, across / steps.length);
  const foot = UNDER + headsHeight(stretches, theme.label) + 12;
  const bottom = Math.min(TOP + (width < NARROW ? 250 : 350), room - foot);
  const height = Math.ceil(bottom + foot);
  const frame = {
    curve: [0, ...steps.map(({ reached }) => reached)],
    width: across,
    height: bottom - TOP,
    uprights: [...stretches.map(({ start }) => start), chart.counted],
    levels: SHARES,
  };
  return plotted(sheet, {
    height,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: height - bottom,
    x: { axis: null, domain: [0, steps.length] },
    y: { axis: null, domain: [0, 1] },
    marks: [
      sideAxis(sheet, SHARES, { left: LEFT, words: chart.axis, text: (share) => `${100 * share}%` }),
      heads(sheet, stretches, bottom),
      curve(sheet, steps, chart.counted),
      dots(sheet, steps, { x: 'count', y: 'reached', radius: width < NARROW ? 2.8 : 5.6, look: filledLook }),
      notes(sheet, chart, frame),
    ],
  });
}
