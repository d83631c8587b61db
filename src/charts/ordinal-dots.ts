import { pictureOf } from './kit/drawing.ts';
/** Dots on a ladder of words: a row for each statement, a column for each word, in the order of the words. */
import { emptyFrame } from './empty.ts';
import { NARROW, type DrawContext } from './context.ts';
import { dotsGroup } from './direction-dots.ts';
import { drawingOf, element, type Words, wordsGroup } from './elements.ts';
import type { OrdinalDots, OrdinalRow, Step } from './ordinal-ladder.ts';
import { ordinalRungs } from './ordinal-rungs.ts';
import { evenLines, linesWithin, textWidth } from './kit/text-width.ts';
import { voiceGroup } from './voice.ts';

/** A row at its height, its name broken into lines. */
interface Laid extends OrdinalRow {
  readonly lines: readonly string[];
  readonly top: number;
  readonly middle: number;
  /** Where the longest line of its name ends. */
  readonly end: number;
}

interface Layout {
  /** Room of the names, to the left of the columns. */
  readonly names: number;
  readonly column: number;
}

const LINE = 18;
/** Between two rows, and more of it between two steps. */
const ROW_GAP = 6;
const STEP_GAP = 12;
/** Height of the words over the columns. */
const TOP = 48;
/** From the middle of a line of text down to the line it stands on. */
const DROP = 4.5;

/** From a dot to the words beside it. */
const BESIDE = 12;

/** Columns as wide as there is room for them, and for the words beside dots in the last ones. */
function layoutFor({ width, theme }: DrawContext, { steps, rows }: OrdinalDots): Layout {
  const names = Math.round(width * 0.43);
  const beside = rows
    .filter(({ note }) => note)
    .map(({ step, note }) => {
      const index = steps.findIndex(({ code }) => code === step);
      return (width - names - BESIDE - textWidth(note, theme.label)) / (index + 0.5);
    });
  return { names, column: Math.min((width - names) / steps.length, ...beside) };
}

/** Rows one under the other from a height on. */
function laid(rows: readonly OrdinalRow[], from: number, most: number, size: number): Laid[] {
  let top = from;
  return rows.map((row, index) => {
    const lines = evenLines(row.name, most, size);
    if (index > 0 && rows[index - 1]?.step !== row.step) top += STEP_GAP;
    const end = Math.max(...lines.map((line) => textWidth(line, size)));
    const one = { ...row, lines, top, middle: top + (lines.length * LINE) / 2, end };
    top += lines.length * LINE + ROW_GAP;
    return one;
  });
}

const bottomOf = (rows: readonly Laid[], otherwise: number): number => {
  const last = rows.at(-1);
  return last ? last.top + last.lines.length * LINE + ROW_GAP : otherwise;
};

const namesOf = (rows: readonly Laid[]): Words[] =>
  rows.flatMap(({ id, lines, top }) =>
    lines.map((text, index): Words => {
      return { id, text, x: 0, y: top + (index + 0.5) * LINE + DROP, anchor: 'start' };
    }),
  );

/** The word of each column, standing on the head of the columns. */
function heads(
  steps: readonly Step[],
  columnOf: (step: string) => number,
  most: number,
  size: number,
): Words[] {
  return steps.flatMap(({ code, label }) => {
    const lines = linesWithin(label, most, size);
    return lines.map((text, index): Words => {
      return { text, x: columnOf(code), y: TOP - 16 - (lines.length - 1 - index) * LINE, anchor: 'middle' };
    });
  });
}

/** The words beside the dots. */
const notesOf = (rows: readonly Laid[], dotOf: (row: Laid) => number): Words[] =>
  rows
    .filter(({ note }) => note)
    .map((row) => ({ text: row.note, x: dotOf(row) + BESIDE, y: row.middle + DROP, anchor: 'start' }));

function inColumns(chart: OrdinalDots, place: DrawContext): SVGSVGElement {
  const { steps, subject, rows, apart } = chart;
  const { document, theme, width } = place;
  const { names, column } = layoutFor(place, chart);
  const columnOf = (step: string): number =>
    names + (steps.findIndex(({ code }) => code === step) + 0.5) * column;
  const onLadder = laid(rows, TOP, names - 20, theme.label);
  const foot = bottomOf(onLadder, TOP);
  const offLadder = laid(apart.rows, foot + 42, names - 20, theme.label);
  const height = Math.ceil(bottomOf(offLadder, foot));
  const size = theme.label + (column > 56 ? 2 : 1);
  const hasApart = offLadder.length > 0;
  const all = [...onLadder, ...offLadder];
  const isOn = ({ step }: Laid): boolean => steps.some(({ code }) => code === step);
  const dotOf = (row: Laid): number => (isOn(row) ? columnOf(row.step) : names);
  const stroke = (d: string, color: 'line' | 'strong'): SVGElement =>
    element(document, 'path', { d, fill: 'none', stroke: theme.color[color] });
  const quiet = (text: string, y: number): Words => ({ text, x: 0, y, anchor: 'start', color: 'muted' });
  return drawingOf(document, { width, height }, [
    stroke(steps.map(({ code }) => `M${columnOf(code)},${TOP - 8}V${foot}`).join(''), 'line'),
    stroke(onLadder.map((row) => `M${row.end + 10},${row.middle}H${dotOf(row)}`).join(''), 'line'),
    ...(hasApart ? [stroke(`M0,${foot + 8}H${width}`, 'strong')] : []),
    voiceGroup(document, theme, heads(steps, columnOf, 0.9 * column, size), size),
    voiceGroup(document, theme, notesOf(all, dotOf), theme.label),
    wordsGroup(document, theme, [
      quiet(`… ${subject} …`, TOP - 16),
      ...namesOf(all),
      ...(hasApart ? [quiet(apart.head, foot + 28)] : []),
    ]),
    dotsGroup(
      document,
      theme,
      all.map((row) => ({ id: row.id, x: dotOf(row), y: row.middle, path: row.path })),
    ),
  ]);
}

/** Draws the ladder at the width of the place. Below {@link NARROW}, statements are under the words. */
export function ordinalDots(chart: OrdinalDots, place: DrawContext): SVGSVGElement {
  if (chart.rows.length + chart.apart.rows.length === 0) return pictureOf(emptyFrame(place, chart.empty));
  return place.width < NARROW ? ordinalRungs(chart, place) : inColumns(chart, place);
}
