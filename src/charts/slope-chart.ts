/**
 * Counts at several times on one scale from zero, joined by a line. It is a kind of its own because its values run up
 * the page and its times across it, unlike those of all other kinds.
 */
import { line, ruleX, type Markish } from '@observablehq/plot';
import { cumsum } from 'd3';
import type { AgencyType } from '../words/vocabulary/index.ts';
import { NARROW, type DrawContext } from './context.ts';
import { sideAxis } from './kit/axis.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { heightOf, label, voiceOf } from './kit/label.ts';
import { filledLook, dots } from './kit/looks.ts';

interface Counted {
  readonly id: string;
  readonly shape: AgencyType;
  readonly value: number;
  readonly amount: string;
  /** When it was counted, and what the source does not say about that. */
  readonly when: string;
  readonly unsaid: string;
}

/** Counts, joined by a dashed line because nothing is known about the time between them. */
interface SlopeChart {
  readonly counts: readonly Counted[];
  /** Values that the axis names, from zero. */
  readonly ticks: readonly number[];
  /** What is counted, above the axis. */
  readonly axis: string;
  /** Sentences beside the drawing, as many as there is room for. */
  readonly remarks: readonly string[];
}

const [TOP, HEIGHT, UNDER, LEFT] = [44, 230, 48, 36];
const RADIUS = 8;
/** Where remarks begin, as a share of the width, and the space before them and between them. */
const [REMARKS, BEFORE, BETWEEN] = [0.66, 48, 12];
/** Least distance between labels of the axis, in pixels. */
const APART = 20;

/** The values that have room for a label: all, or every second one. */
function named(ticks: readonly number[], height: number): readonly number[] {
  const distance = height / (ticks.length - 1);
  return ticks.filter((_, index) => distance >= APART || index % 2 === 0);
}

function axis(sheet: Sheet, { axis: words, counts }: SlopeChart, ticks: readonly number[]): Markish[] {
  const foot = { x: 'when', y: () => 0 };
  return [
    ...sideAxis(sheet, ticks, { left: LEFT, words, text: String }),
    label(sheet, counts, { ...foot, text: ({ when }) => when, dy: 18, face: 600 }),
    label(sheet, counts, { ...foot, text: ({ unsaid }) => unsaid, dy: 36, color: 'muted' }),
  ];
}

function marks(sheet: Sheet, { counts }: SlopeChart): Markish[] {
  const { color } = sheet.theme;
  return [
    ruleX(counts, { x: 'when', y1: () => 0, y2: 'value', stroke: color.line, strokeWidth: 2 }),
    line(counts, { x: 'when', y: 'value', stroke: color.strong, strokeWidth: 1.5, strokeDasharray: '4 5' }),
    dots(sheet, counts, { x: 'when', y: 'value', radius: RADIUS, look: filledLook }),
    label(sheet, counts, {
      text: ({ amount }) => amount,
      x: 'when',
      y: 'value',
      dx: 9,
      dy: -22,
      anchor: 'end',
      face: 600,
      ids: ({ id }) => [id],
    }),
  ];
}

/** As many whole remarks as there is room for beside the drawing. */
function remarksBeside(sheet: Sheet, { remarks }: SlopeChart, height: number): Markish {
  const left = REMARKS * sheet.width;
  const [voice, most] = [voiceOf(sheet.theme), sheet.width - left];
  const heightWith = (words: string): number => heightOf(words, most, voice.size, voice.face) + BETWEEN;
  const bottoms = Array.from(cumsum(remarks, heightWith), (sum) => TOP + sum);
  const fitting = remarks.filter((_, index) => (bottoms[index] ?? 0) <= height);
  return label(sheet, fitting, {
    ...voice,
    text: String,
    left,
    top: (words) => (bottoms[fitting.indexOf(words)] ?? 0) - heightWith(words),
    anchor: 'start',
    most,
  });
}

export function slopeChart(chart: SlopeChart, context: DrawContext): Drawing {
  const sheet = sheetFor(context);
  const { width, room = Infinity } = context;
  const inner = Math.min(HEIGHT, room - TOP - UNDER);
  const height = TOP + inner + UNDER;
  const isWide = width >= NARROW;
  const { counts, ticks } = chart;
  return plotted(sheet, {
    height,
    marginTop: TOP,
    marginBottom: UNDER,
    marginLeft: LEFT,
    marginRight: isWide ? (1 - REMARKS) * width + BEFORE : 4,
    x: { axis: null, type: 'point', domain: counts.map(({ when }) => when), padding: 0.5 },
    y: { axis: null, type: 'linear', domain: [0, Math.max(...ticks)] },
    marks: [
      axis(sheet, chart, named(ticks, inner)),
      marks(sheet, chart),
      isWide ? remarksBeside(sheet, chart, height) : [],
    ],
  });
}
