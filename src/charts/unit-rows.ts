import { pictureOf } from './kit/drawing.ts';
import type { Theme } from '../theme/theme.ts';
import { emptyFrame } from './empty.ts';
import { NARROW, type DrawContext } from './context.ts';
import { circle } from './circle.ts';
import { at, drawingOf, element, type Words, wordsGroup } from './elements.ts';
import { glyphAttributes, type Glyph } from './legend.ts';
import { linesWithin, textWidth } from './kit/text-width.ts';

/** How the units of a part look: filled, open, filled in a muted color, or half filled if a unit may be either. */
export type UnitLook = 'filled' | 'open' | 'quiet' | 'half';

/** A part of a row: equal units or, if there is no number, a sign without length, followed by words. */
export interface UnitPart {
  /** The row's id, written on its marks as `data-k`. */
  readonly id: string;
  readonly look: UnitLook;
  /** Number of units, or null to draw the sign for words without a number. */
  readonly count: number | null;
  /** Text after the sign, or after the last unit of the row; may be empty. */
  readonly words: string;
}

/** A row: its lead in large type, its name, and its parts in order. */
export interface UnitRow {
  readonly lead: string;
  readonly name: string;
  readonly parts: readonly UnitPart[];
}

/** Rows of equal units, where each unit stands for one item. */
export interface UnitRows {
  readonly rows: readonly UnitRow[];
  /** The largest number of units in any row. */
  readonly most: number;
  readonly empty: string;
}

interface Layout {
  readonly narrow: boolean;
  /** Where names and units start. */
  readonly left: number;
  /** From the middle of one unit to the next. */
  readonly pitch: number;
  /** Units in a line. */
  readonly perLine: number;
  readonly width: number;
}

const LEAD = { size: 26, line: 32 };
const NAME_LINE = 19;
/** From the start of a row without a number to the words after its sign. */
const SIGN = 24;
const GAP = 26;
const TOP = 8;

function layoutFor(width: number, most: number): Layout {
  const narrow = width < NARROW;
  const left = narrow ? 0 : Math.min(216, width * 0.27);
  const pitch = Math.min(17, Math.max(14, (width - left) / most));
  const lines = Math.ceil(most / Math.floor((width - left) / pitch));
  return { narrow, left, pitch, perLine: Math.ceil(most / lines), width };
}

const radiusOf = ({ pitch }: Layout): number => pitch * 0.36;

const leftHalf = (r: number, x = 0, y = 0): string => `M${x},${y - r}A${r},${r} 0 0 0 ${x},${y + r}Z`;

type Paint = (theme: Theme) => { fill: string; stroke: string };

const paints: Readonly<Record<UnitLook, Paint>> = {
  filled: ({ color }) => ({ fill: color.ink, stroke: color.ink }),
  quiet: ({ color }) => ({ fill: color.strong, stroke: color.ink }),
  half: ({ color }) => ({ fill: color.ground, stroke: color.ink }),
  open: ({ color }) => ({ fill: color.ground, stroke: color.ink }),
};

/** A unit with a given look, as a legend shows it. */
export function unitGlyph(look: UnitLook): Glyph {
  const r = 5.4;
  const outline = { stroke: 'ink', width: 1.4 } as const;
  const fill = { filled: 'ink', quiet: 'strong', half: 'ground', open: 'ground' } as const;
  const whole = { d: circle(r), fill: fill[look], ...outline };
  return look === 'half' ? [whole, { d: leftHalf(r), fill: 'ink' }] : [whole];
}

/** The sign for words without a number: an opening quotation mark, always the same size, so that it suggests no amount. */
export const wordsGlyph: Glyph = [
  {
    d: `M-7,2C-7,-2 -5,-4.5 -2,-5.5L-1.4,-4.2C-3,-3.4 -4,-2 -4.1,-0.8Z${circle(3, -4, 2)}M1,2C1,-2 3,-4.5 6,-5.5L6.6,-4.2C5,-3.4 4,-2 3.9,-0.8Z${circle(3, 4, 2)}`,
    fill: 'strong',
  },
];

/** A row with its place. */
interface Placed {
  readonly row: UnitRow;
  readonly nameLines: readonly string[];
  readonly leadY: number;
  readonly nameY: number;
  /** Middle of the first line of units. */
  readonly unitsY: number;
  /** Where the words after the units start. */
  readonly words: readonly [x: number, y: number];
  readonly bottom: number;
}

const countOf = ({ parts }: UnitRow): number => parts.reduce((sum, { count }) => sum + (count ?? 0), 0);
const wordsAfter = ({ parts }: UnitRow): string => parts.at(-1)?.words ?? '';
const hasNoNumber = ({ parts }: UnitRow): boolean => parts.some(({ count }) => count === null);

/** After the sign, or after the last unit where there is room, else under the units. */
function wordsPlace(row: UnitRow, unitsY: number, { left, pitch, perLine, width }: Layout): [number, number] {
  if (hasNoNumber(row)) return [left + SIGN, unitsY + 5];
  const lines = Math.ceil(countOf(row) / perLine);
  const end = left + (lines > 1 ? perLine : countOf(row)) * pitch + 8;
  const needed = textWidth(wordsAfter(row), 14);
  return end + needed <= width ? [end, unitsY + 5] : [left, unitsY + lines * pitch + 10];
}

function placed(rows: readonly UnitRow[], layout: Layout): Placed[] {
  let top = TOP;
  return rows.map((row) => {
    const nameLines = linesWithin(row.name, layout.width - layout.left, 14);
    const leadY = top + 22;
    const nameY = layout.narrow ? leadY + 24 : top + 14;
    const unitsY = nameY + (nameLines.length - 1) * NAME_LINE + 20;
    const lines = Math.max(1, Math.ceil(countOf(row) / layout.perLine));
    const depth = (lines - 0.5) * layout.pitch;
    const words = wordsPlace(row, unitsY, layout);
    const bottom = Math.max(unitsY + depth, words[1], layout.narrow ? 0 : top + LEAD.line);
    top = bottom + GAP;
    return { row, nameLines, leadY, nameY, unitsY, words, bottom };
  });
}

/** Centers of `count` units of a row, after `before` others. */
function centers(before: number, count: number, { unitsY }: Placed, layout: Layout): [number, number][] {
  const { left, pitch, perLine } = layout;
  return Array.from({ length: count }, (_, index) => {
    const place = before + index;
    return [left + (place % perLine) * pitch + pitch / 2, unitsY + Math.floor(place / perLine) * pitch];
  });
}

function units(
  part: UnitPart,
  before: number,
  row: Placed,
  layout: Layout,
  place: DrawContext,
): SVGElement[] {
  const r = radiusOf(layout);
  const points = centers(before, part.count ?? 0, row, layout);
  const [x, y] = points[0] ?? [0, 0];
  const path = (form: typeof circle): string => points.map(([px, py]) => form(r, px - x, py - y)).join('');
  const { document, theme } = place;
  const drawn = { transform: at(x, y), 'data-k': part.id };
  const whole = element(document, 'path', {
    ...drawn,
    d: path(circle),
    ...paints[part.look](theme),
    'stroke-width': 1.4,
  });
  if (part.look !== 'half') return [whole];
  return [
    whole,
    element(document, 'path', { transform: at(x, y), d: path(leftHalf), fill: theme.color.ink }),
  ];
}

/** The sign for words without a number, where the first unit would stand. */
function sign(
  { id }: UnitPart,
  { unitsY }: Placed,
  { left }: Layout,
  { document, theme }: DrawContext,
): SVGElement {
  const [path] = wordsGlyph;
  const look = path ? glyphAttributes(path, theme) : {};
  return element(document, 'path', { ...look, transform: at(left + 9, unitsY), 'data-k': id });
}

function marks(row: Placed, layout: Layout, place: DrawContext): SVGElement[] {
  let before = 0;
  return row.row.parts.flatMap((part) => {
    if (part.count === null) return [sign(part, row, layout, place)];
    const drawn = units(part, before, row, layout, place);
    before += part.count;
    return drawn;
  });
}

function leads(rows: readonly Placed[], { document, theme }: DrawContext): SVGElement {
  const look = {
    'font-family': theme.font.serif,
    'font-style': 'italic',
    'font-size': LEAD.size,
    fill: theme.color.ink,
  };
  const lines = rows.map(({ row, leadY }) =>
    element(document, 'text', { transform: at(0, leadY), 'text-anchor': 'start' }, [row.lead]),
  );
  return element(document, 'g', look, lines);
}

const names = (rows: readonly Placed[], { left }: Layout): Words[] =>
  rows.flatMap(({ nameLines, nameY }) =>
    nameLines.map((text, index): Words => ({ text, x: left, y: nameY + index * NAME_LINE, anchor: 'start' })),
  );

const afterUnits = (rows: readonly Placed[]): Words[] =>
  rows
    .filter(({ row }) => wordsAfter(row))
    .map(({ row, words: [x, y] }) => ({ text: wordsAfter(row), x, y, anchor: 'start', color: 'muted' }));

const rules = (rows: readonly Placed[], { document, theme, width }: DrawContext): SVGElement[] =>
  rows.slice(1).map((_, index) => {
    const y = (rows[index]?.bottom ?? 0) + GAP / 2;
    return element(document, 'path', { d: `M0,${y}H${width}`, stroke: theme.color.line });
  });

/** Draws rows of units at the width of the place. Below {@link NARROW}, the parts are stacked and units wrap. */
export function unitRows({ rows, most, empty }: UnitRows, place: DrawContext): SVGSVGElement {
  if (rows.length === 0) return pictureOf(emptyFrame(place, empty));
  const layout = layoutFor(place.width, most);
  const lanes = placed(rows, layout);
  const { document, theme, width } = place;
  const height = Math.ceil((lanes.at(-1)?.bottom ?? 0) + 4);
  return drawingOf(document, { width, height }, [
    ...rules(lanes, place),
    ...lanes.flatMap((row) => marks(row, layout, place)),
    leads(lanes, place),
    wordsGroup(document, theme, [...names(lanes, layout), ...afterUnits(lanes)]),
  ]);
}
