import { pictureOf } from './kit/drawing.ts';
/** A ladder of words at a glance: dots stacked over their words or, where it is narrow, beside them. */
import { group } from 'd3';
import { emptyFrame } from './empty.ts';
import { NARROW, type DrawContext } from './context.ts';
import { dotsGroup, type Dot } from './direction-dots.ts';
import { drawingOf, element, type Words } from './elements.ts';
import type { OrdinalDots, OrdinalRow } from './ordinal-ladder.ts';
import { linesWithin } from './kit/text-width.ts';
import { voiceGroup } from './voice.ts';

interface Stack {
  readonly label: string;
  readonly rows: readonly OrdinalRow[];
  /** Steps from the start of the ladder; what is off the ladder stands a little further on. */
  readonly position: number;
}

interface Drawn {
  readonly height: number;
  readonly dots: readonly Dot[];
  readonly labels: readonly Words[];
  readonly rule: string;
}

/** From dot to dot, and from line to line. */
const PITCH = 20;
const LINE = 18;
/** How many steps lie between the ladder and what stands apart. */
const APART = 0.35;
/** Height of a row, and room of its word, where stacks lie. */
const ROW = 32;
const WORD = 104;

function stacksOf({ steps, rows, apart }: OrdinalDots): Stack[] {
  const byStep = group(rows, ({ step }) => step);
  return [
    ...steps.map(({ code, label }, position) => ({ label, position, rows: byStep.get(code) ?? [] })),
    ...apart.rows.map((row, index) => ({
      label: row.note,
      position: steps.length + index + APART,
      rows: [row],
    })),
  ];
}

const dotsOf = (stacks: readonly Stack[], at: (position: number, index: number) => [number, number]): Dot[] =>
  stacks.flatMap(({ rows, position }) =>
    rows.map(({ id, path }, index) => {
      const [x, y] = at(position, index);
      return { id, path, x, y };
    }),
  );

function upright(stacks: readonly Stack[], { width, theme }: DrawContext): Drawn {
  const column = width / ((stacks.at(-1)?.position ?? 0) + 1);
  const base = Math.max(...stacks.map(({ rows }) => rows.length)) * PITCH + 6;
  const center = (position: number): number => (position + 0.5) * column;
  return {
    height: base + 2 * LINE + 12,
    dots: dotsOf(stacks, (position, index) => [center(position), base - 4 - (index + 0.5) * PITCH]),
    labels: stacks.flatMap(({ label, position }) =>
      linesWithin(label, column - 8, theme.label + 2).map((text, line): Words => {
        return { text, x: center(position), y: base + 20 + line * LINE, anchor: 'middle' };
      }),
    ),
    rule: stacks.map(({ position }) => `M${position * column + 4},${base}h${column - 8}`).join(''),
  };
}

function lying(stacks: readonly Stack[]): Drawn {
  const middle = (position: number): number => (position + 0.5) * ROW;
  return {
    height: middle(stacks.at(-1)?.position ?? 0) + ROW / 2,
    dots: dotsOf(stacks, (position, index) => [WORD + 4 + (index + 0.5) * PITCH, middle(position)]),
    labels: stacks.map(({ label, position }): Words => {
      return { text: label, x: WORD - 8, y: middle(position) + 5, anchor: 'end' };
    }),
    rule: stacks.map(({ position }) => `M${WORD},${position * ROW + 4}v${ROW - 8}`).join(''),
  };
}

/** Draws the ladder as stacks of dots. Below {@link NARROW}, the stacks are horizontal. */
export function ordinalStack(chart: OrdinalDots, place: DrawContext): SVGSVGElement {
  if (chart.rows.length + chart.apart.rows.length === 0) return pictureOf(emptyFrame(place, chart.empty));
  const { document, theme, width } = place;
  const stacks = stacksOf(chart);
  const { height, dots, labels, rule } = width < NARROW ? lying(stacks) : upright(stacks, place);
  return drawingOf(document, { width, height }, [
    element(document, 'path', { d: rule, fill: 'none', stroke: theme.color.strong, 'stroke-width': 1.5 }),
    voiceGroup(document, theme, labels, theme.label + 2),
    dotsGroup(document, theme, dots),
  ]);
}
