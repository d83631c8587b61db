import { pictureOf } from './kit/drawing.ts';
import { emptyFrame } from './empty.ts';
import { circle } from './circle.ts';
import { NARROW, type DrawContext } from './context.ts';
import { at, drawingOf, element, type Words, wordsGroup } from './elements.ts';
import { hatch } from './hatch.ts';
import { glyphAttributes, type Glyph } from './legend.ts';
import { linesWithin } from './kit/text-width.ts';

/** When something happened, in units of the axis. */
export type When =
  | { readonly form: 'point'; readonly at: number }
  /** At some time within a period. */
  | { readonly form: 'within'; readonly from: number; readonly to: number }
  /** Throughout a period, and perhaps until `most`. */
  | { readonly form: 'through'; readonly from: number; readonly to: number; readonly most: number };

/** An event or period, with its time. */
export interface TimeRow {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  /** The time in words, before or above the name. */
  readonly time: string;
  readonly name: string;
  readonly when: When;
}

/** Rows that share an axis. */
export interface TimePanel {
  readonly head: string;
  readonly domain: readonly [from: number, to: number];
  /** Positions of the grid lines and of their labels. */
  readonly lines: readonly number[];
  readonly labels: readonly { readonly at: number; readonly text: string }[];
  readonly rows: readonly TimeRow[];
}

/** Several axes below one another, each with its rows. */
export interface TimeRows {
  readonly panels: readonly TimePanel[];
  /** Shown instead of a chart if there are no rows. */
  readonly empty: string;
}

/** A row with its texts, the middle of its mark, and where it ends. */
interface PlacedRow extends TimeRow {
  readonly words: readonly Words[];
  readonly middle: number;
  readonly bottom: number;
}

interface PlacedPanel {
  readonly words: readonly Words[];
  /** Lines of the axis, as a path. */
  readonly grid: string;
  readonly rows: readonly PlacedRow[];
  readonly bottom: number;
  /** Position along the axis. */
  x(at: number): number;
}

const RADIUS = 5.4;
const BAR = 12;
const HATCH = 5;
const LINE = 18;
/** Height of a panel's head with its axis. */
const HEAD = 58;
const ROW_GAP = 14;
const PANEL_GAP = 26;
/** Share of a wide drawing that times and names take; times alone take {@link ALONE}. */
const NAMES = 0.55;
/** Width of the times before names there. */
const TIME = 112;
const ALONE = 176;

function hatched(left: number, width: number): Glyph {
  const box = { left, top: -BAR / 2, width, height: BAR };
  return [
    { d: `M${left},${box.top}h${width}v${BAR}h${-width}z`, fill: 'ground', stroke: 'ink', width: 1.5 },
    { d: hatch(box, HATCH), fill: 'none', stroke: 'ink', width: 2 },
  ];
}

const solid = (left: number, width: number): Glyph => [
  { d: `M${left},${-BAR / 2}h${width}v${BAR}h${-width}z`, fill: 'ink', stroke: 'ink', width: 1.5 },
];

/** The marks as legends show them. */
export const timeGlyphs: Readonly<Record<When['form'], Glyph>> = {
  point: [{ d: circle(RADIUS), fill: 'ink' }],
  within: hatched(-8, 16),
  through: solid(-8, 16),
};

function placedRow(row: TimeRow, top: number, width: number, size: number): PlacedRow {
  const narrow = width < NARROW;
  const { id, time, name } = row;
  const left = narrow ? 0 : TIME;
  const names = name ? linesWithin(name, narrow ? width : width * NAMES - TIME - 28, size) : [];
  const line = (index: number): number => top + index * LINE + 13;
  const first = narrow ? 1 : 0;
  const words: Words[] = [
    { id, text: time, x: 0, y: line(0), anchor: 'start', weight: 600 },
    ...names.map((text, index): Words => ({
      id,
      text,
      x: left,
      y: line(first + index),
      anchor: 'start',
    })),
  ];
  const under = top + Math.max(1, first + names.length) * LINE;
  const middle = narrow ? under + 6 + BAR / 2 : top + LINE / 2;
  return { ...row, words, middle, bottom: (narrow ? middle + BAR / 2 : under) + ROW_GAP };
}

function axisStart({ rows }: TimePanel, width: number): number {
  if (width < NARROW) return RADIUS;
  return rows.some(({ name }) => name) ? width * NAMES : ALONE;
}

function anchorOf(at: number, [from, to]: TimePanel['domain']): Words['anchor'] {
  if (at === from) return 'start';
  return at === to ? 'end' : 'middle';
}

function placedPanel(panel: TimePanel, top: number, width: number, size: number): PlacedPanel {
  const { domain } = panel;
  const left = axisStart(panel, width);
  const x = (at: number): number =>
    left + ((at - domain[0]) / (domain[1] - domain[0])) * (width - left - RADIUS);
  const rows: PlacedRow[] = [];
  for (const row of panel.rows) {
    rows.push(placedRow(row, rows.at(-1)?.bottom ?? top + HEAD, width, size));
  }
  const bottom = (rows.at(-1)?.bottom ?? top + HEAD) - ROW_GAP / 2;
  const labels = panel.labels.map(({ at: place, text }): Words => ({
    text,
    x: x(place),
    y: top + HEAD - 17,
    anchor: anchorOf(place, domain),
    color: 'muted',
  }));
  return {
    words: [{ text: panel.head, x: 0, y: top + 16, anchor: 'start', weight: 600 }, ...labels],
    grid: panel.lines.map((place) => `M${x(place).toFixed(1)},${top + HEAD - 10}V${bottom}`).join(''),
    rows,
    bottom,
    x,
  };
}

/** What a mark is drawn of, around its left end or, for a point, its middle. */
function forms(when: When, x: PlacedPanel['x']): Glyph {
  if (when.form === 'point') return timeGlyphs.point;
  const length = x(when.to) - x(when.from);
  if (when.form === 'within') return hatched(0, length);
  const more = when.most > when.to ? hatched(length, x(when.most) - x(when.to)) : [];
  return [...more, ...solid(0, length)];
}

function mark({ id, when, middle }: PlacedRow, { x }: PlacedPanel, { document, theme }: DrawContext): Node[] {
  const left = x(when.form === 'point' ? when.at : when.from);
  const drawn = forms(when, x).map((path) => element(document, 'path', glyphAttributes(path, theme)));
  if (when.form === 'point') {
    drawn[0]?.setAttribute('data-k', id);
    drawn[0]?.setAttribute('transform', at(left, middle));
    return drawn;
  }
  const end = x(when.form === 'through' ? Math.max(when.to, when.most) : when.to);
  return [
    element(document, 'g', { transform: at(left, middle) }, drawn),
    // Filled, though one sees through it: the whole bar answers the pointer.
    element(document, 'rect', {
      'data-k': id,
      x: left.toFixed(1),
      y: middle - BAR / 2,
      width: (end - left).toFixed(1),
      height: BAR,
      fill: theme.color.ground,
      'fill-opacity': 0,
    }),
  ];
}

/** Draws rows along their axes at the width of the place. Below {@link NARROW}, names are above the marks. */
export function timeRows({ panels, empty }: TimeRows, place: DrawContext): SVGSVGElement {
  const { document, theme, width } = place;
  const placed: PlacedPanel[] = [];
  for (const panel of panels.filter(({ rows }) => rows.length > 0)) {
    const above = placed.at(-1);
    placed.push(placedPanel(panel, above ? above.bottom + PANEL_GAP : 0, width, theme.label));
  }
  const last = placed.at(-1);
  if (!last) return pictureOf(emptyFrame(place, empty));
  const height = Math.ceil(last.bottom);
  const words = placed.flatMap((panel) => [...panel.words, ...panel.rows.flatMap((row) => row.words)]);
  return drawingOf(document, { width, height }, [
    ...placed.map(({ grid }) => element(document, 'path', { d: grid, stroke: theme.color.line })),
    wordsGroup(document, theme, words),
    ...placed.flatMap((panel) => panel.rows.flatMap((row) => mark(row, panel, place))),
  ]);
}
