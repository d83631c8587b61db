import type { Markish } from '@observablehq/plot';
import { cumsum } from 'd3';
import { NARROW, type DrawContext } from './context.ts';
import { emptyFrame } from './empty.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { lineMarks, textLine, type Line } from './kit/lines.ts';
import { dots, looks, type Look } from './kit/looks.ts';
import { stacked } from './kit/rows.ts';
import { textWidth } from './kit/text-width.ts';
import { voiceOf } from './kit/texts.ts';
import { inLines, unitMarks, type Extent } from './kit/units.ts';

/** A part of a row: equal units, or, if there are none, a sign for words without a number, which has no length. */
interface UnitPart {
  /** The row's id, the key of its marks. */
  readonly id: string;
  readonly units: readonly Look[];
}

/** A row: how many, in large type, its name, and its units. */
export interface UnitRow {
  readonly lead: string;
  /** Empty if the lead says it all. */
  readonly name: string;
  readonly parts: readonly UnitPart[];
  /** A sentence after the last unit; may be empty. */
  readonly annotation: string;
}

/** Rows of equal units, each of which stands for one item. */
interface UnitChart {
  readonly rows: readonly UnitRow[];
  /** Said instead of a chart when there is no row. */
  readonly empty: string;
}

/** Sizes, in pixels: of leads beside names and of those that stand alone. */
const LEAD = { size: 26, alone: 20 } as const;
const GAP = 26;
/** Above and below all rows. */
const MARGIN = 6;
/** Between a lead that stands alone and its units. */
const BESIDE = 16;
/** From unit to unit at most, under names and beside leads that stand alone, and at least. */
const PITCH = { named: 17, alone: 21, least: 12 } as const;
/** Radius of a unit, as a share of the space from unit to unit. */
const RADIUS = 0.4;
/** From the start of a row without a number to the words after its sign. */
const SIGN = 24;
const AFTER = 8;
/** Of the width under names, what an annotation under units takes at most. */
const ANNOTATION = 0.9;

interface Layout {
  readonly isNarrow: boolean;
  readonly hasNames: boolean;
  readonly leadSize: number;
  /** Where names and units start. */
  readonly left: number;
  /** From unit to unit. */
  readonly pitch: number;
  /** Units in a line, and its height. */
  readonly perLine: number;
  readonly lineHeight: number;
}

const lengthOf = ({ parts }: UnitRow): number => parts.reduce((sum, { units }) => sum + units.length, 0);

function startOf(rows: readonly UnitRow[], hasNames: boolean, leadSize: number, width: number): number {
  const leads = BESIDE + Math.max(...rows.map(({ lead }) => textWidth(lead, leadSize, 'italic')));
  if (!hasNames) return leads;
  return width < NARROW ? 0 : Math.max(leads, Math.min(216, width * 0.27));
}

/** All units of the longest row in one line, or in as few as there is room for. */
function layoutFor(rows: readonly UnitRow[], { width, theme }: DrawContext): Layout {
  const hasNames = rows.some(({ name }) => name);
  const leadSize = theme.label - 14 + (hasNames ? LEAD.size : LEAD.alone);
  const left = startOf(rows, hasNames, leadSize, width);
  const most = Math.max(...rows.map(lengthOf), 1);
  const lines = Math.ceil(most / Math.floor((width - left) / PITCH.least));
  const perLine = Math.ceil(most / lines);
  const pitch = Math.min(hasNames ? PITCH.named : PITCH.alone, (width - left) / perLine);
  const lineHeight = hasNames ? pitch + 3 : leadSize + 12;
  return { isNarrow: width < NARROW, hasNames, leadSize, left, pitch, perLine, lineHeight };
}

/** A line of the chart; units of a row are on one, however many lines of their own they need. */
interface UnitLine extends Line {
  readonly units?: { readonly of: UnitRow; readonly lines: number };
}

/** The lines of a row: its name, its units, and its annotation after the last of them or, where there is no room, under them. */
function linesOf(row: UnitRow, isFirst: boolean, layout: Layout, sheet: Sheet): UnitLine[] {
  const { isNarrow, hasNames, left, pitch, perLine, leadSize, lineHeight } = layout;
  const lead = (down: number) => ({ text: row.lead, x: 0, down, face: 'italic', size: leadSize }) as const;
  const length = lengthOf(row);
  const lines = Math.max(1, Math.ceil(length / perLine));
  const x = left + (length === 0 ? SIGN : (((length - 1) % perLine) + 1) * pitch + AFTER);
  const note = { text: row.annotation, ...voiceOf(sheet.theme) };
  const hasRoom = length === 0 || x + textWidth(note.text, note.size, note.face) <= sheet.width;
  const beside = hasRoom ? [{ ...note, x, down: (lines - 0.5) * lineHeight }] : [];
  const units = { height: lines * lineHeight, units: { of: row, lines } };
  if (!hasNames) return [{ ...units, texts: [lead(lineHeight / 2), ...beside] }];
  const most = sheet.width - left;
  const name = textLine(sheet, [{ text: row.name, x: left, most }], { above: 3.5, below: 3.5 });
  const under = { ...note, x: left, most: ANNOTATION * most };
  return [
    ...(isFirst ? [] : [{ height: GAP, rule: GAP / 2 }]),
    ...(isNarrow
      ? [{ height: leadSize + 8, texts: [lead(leadSize / 2 + 4)] }, name]
      : [{ ...name, texts: [lead(name.height / 2 + 8), ...name.texts] }]),
    { ...units, texts: beside },
    ...(hasRoom || !note.text ? [] : [textLine(sheet, [under], { above: 3, below: 3 })]),
  ];
}

/** Units on a line of the chart, with its place on the row scale. */
type PlacedUnits = Required<UnitLine>['units'] & { readonly row: number };

/** What the parts of a row cover: a stretch of one of its lines, or all of those that they are on. */
function extentsOf({ of: { parts }, lines, row }: PlacedUnits, perLine: number): Extent[] {
  const ends = cumsum(parts, ({ units }) => units.length);
  return parts.flatMap(({ id, units }, index) => {
    if (units.length === 0) return [];
    const end = ends[index] ?? 0;
    const start = end - units.length;
    const [first, last] = [Math.floor(start / perLine), Math.floor((end - 1) / perLine)];
    const [x1, x2] = first === last ? [start - first * perLine, end - first * perLine] : [0, perLine];
    return [{ id, x1, x2, y1: row - 0.5 + first / lines, y2: row - 0.5 + (last + 1) / lines }];
  });
}

function units(sheet: Sheet, all: readonly PlacedUnits[], { pitch, perLine }: Layout): Markish[] {
  const each = all.flatMap(({ of: { parts }, row }) => {
    const own = parts.flatMap((part) => part.units.map((look) => ({ look })));
    return inLines(own, perLine).map((unit) => ({ ...unit, y: row + unit.y }));
  });
  const signs = all.flatMap(({ of: { parts }, row }) =>
    parts.filter((part) => part.units.length === 0).map(({ id }) => ({ id, row })),
  );
  const extents = all.flatMap((one) => extentsOf(one, perLine));
  return [
    unitMarks(sheet, each, extents, { radius: RADIUS * pitch }),
    dots(sheet, signs, { x: () => 0, y: 'row', dx: 9, radius: 6, look: () => looks.words }),
  ];
}

/** Draws rows of units at the width of the context. Below {@link NARROW}, leads and names stand above their units. */
export function unitChart(chart: UnitChart, context: DrawContext): Drawing {
  if (chart.rows.length === 0) return emptyFrame(context, chart.empty);
  const sheet = sheetFor(context);
  const layout = layoutFor(chart.rows, context);
  const { left, pitch, perLine } = layout;
  const lines = chart.rows.flatMap((row, index) => linesOf(row, index === 0, layout, sheet));
  const stack = stacked(lines, ({ height }) => height, MARGIN);
  const placed = stack.rows.flatMap(({ units: own, row }) => (own ? [{ ...own, row }] : []));
  return plotted(sheet, {
    height: Math.ceil(stack.bottom + MARGIN),
    marginTop: MARGIN,
    marginBottom: MARGIN,
    marginLeft: left,
    marginRight: context.width - left - perLine * pitch,
    x: { axis: null, type: 'linear', domain: [0, perLine] },
    y: stack.y,
    marks: [lineMarks(sheet, stack.rows), units(sheet, placed, layout)],
  });
}
