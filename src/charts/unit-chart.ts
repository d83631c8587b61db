import { ruleY, type Markish } from '@observablehq/plot';
import { range } from 'd3';
import { NARROW, type DrawContext } from './context.ts';
import { emptyFrame } from './empty.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { heightOf, label, voiceOf } from './kit/label.ts';
import { dots, looks, type Look } from './kit/looks.ts';
import { stacked } from './kit/rows.ts';
import { textWidth } from './kit/text-width.ts';
import { unitMarks, type Extent } from './kit/units.ts';

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
  /** Units in a line. */
  readonly perLine: number;
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
  return { isNarrow: width < NARROW, hasNames, leadSize, left, pitch, perLine };
}

/** What stands at one height. */
interface Line {
  readonly kind: 'gap' | 'lead' | 'name' | 'units' | 'annotation';
  readonly height: number;
  readonly of: UnitRow;
  readonly units: readonly Look[];
  /** Units before those of this line. */
  readonly before: number;
  readonly isLast: boolean;
}

type PlacedLine = Line & { readonly row: number };

/** Whether there is room for the annotation after the last unit. */
function isBeside(row: UnitRow, { left, pitch, perLine }: Layout, { width, theme }: DrawContext): boolean {
  const { size, face } = voiceOf(theme);
  const end = left + (((lengthOf(row) - 1) % perLine) + 1) * pitch + AFTER;
  return lengthOf(row) === 0 || end + textWidth(row.annotation, size, face) <= width;
}

/** The lines of a row, from top to bottom. */
function linesOf(row: UnitRow, isFirst: boolean, layout: Layout, context: DrawContext): Line[] {
  const { isNarrow, hasNames, left, pitch, perLine, leadSize } = layout;
  const { width, theme } = context;
  const { size, face } = voiceOf(theme);
  const line = (kind: Line['kind'], height: number, isThere = true): Line[] =>
    isThere ? [{ kind, height, of: row, units: [], before: 0, isLast: true }] : [];
  const all = row.parts.flatMap((part) => part.units);
  const count = Math.max(1, Math.ceil(all.length / perLine));
  const own = line('units', hasNames ? pitch + 3 : leadSize + 12);
  const units = range(count).flatMap((index) =>
    own.map((one) => ({
      ...one,
      units: all.slice(index * perLine, (index + 1) * perLine),
      before: index * perLine,
      isLast: index === count - 1,
    })),
  );
  if (!hasNames) return units;
  return [
    ...line('gap', GAP, !isFirst),
    ...line('lead', leadSize + 8, isNarrow),
    ...line('name', heightOf(row.name, width - left, theme.label) + 7),
    ...units,
    ...line(
      'annotation',
      heightOf(row.annotation, ANNOTATION * (width - left), size, face) + 6,
      row.annotation !== '' && !isBeside(row, layout, context),
    ),
  ];
}

/** What the parts of a row cover: a stretch of its line, or all of its lines if they go on. */
function extentsOf(row: UnitRow, lines: readonly PlacedLine[], perLine: number): Extent[] {
  const own = lines.filter(({ kind, of }) => kind === 'units' && of === row);
  let end = 0;
  return row.parts.flatMap(({ id, units }) => {
    const start = end;
    end += units.length;
    const on = own.filter(({ before }) => before < end && before + perLine > start);
    const [first, last] = [on[0], on.at(-1)];
    if (units.length === 0 || !first || !last) return [];
    const [x1, x2] = on.length > 1 ? [0, perLine] : [start - first.before, end - first.before];
    return [{ id, x1, x2, y1: first.row - 0.5, y2: last.row + 0.5 }];
  });
}

function units(
  sheet: Sheet,
  { rows }: UnitChart,
  lines: readonly PlacedLine[],
  { pitch, perLine }: Layout,
): Markish[] {
  const each = lines.flatMap(({ units: own, row }) => own.map((look) => ({ look, row })));
  const signs = lines
    .filter(({ kind, isLast }) => kind === 'units' && isLast)
    .flatMap(({ of: { parts }, row }) =>
      parts.filter((part) => part.units.length === 0).map(({ id }) => ({ id, row })),
    );
  const extents = rows.flatMap((row) => extentsOf(row, lines, perLine));
  return [
    unitMarks(sheet, each, extents, { y: 'row', radius: RADIUS * pitch }),
    dots(sheet, signs, { x: () => 0, y: 'row', dx: 9, radius: 6, look: () => looks.words }),
  ];
}

function texts(sheet: Sheet, lines: readonly PlacedLine[], layout: Layout): Markish[] {
  const { isNarrow, hasNames, left, perLine, leadSize, pitch } = layout;
  const { width, theme } = sheet;
  const leadKind = hasNames ? (isNarrow ? 'lead' : 'name') : 'units';
  const of = (kind: Line['kind']): PlacedLine[] => lines.filter((line) => line.kind === kind);
  const insets = { insetLeft: -left, insetRight: left + perLine * pitch - width };
  const start = { y: 'row', anchor: 'start' } as const;
  const noted = { ...start, ...voiceOf(theme), text: ({ of: { annotation } }: Line) => annotation } as const;
  return [
    ruleY(of('gap'), { y: 'row', stroke: theme.color.line, ...insets }),
    label(
      sheet,
      of(leadKind).filter(({ before }) => before === 0),
      {
        ...start,
        text: ({ of: row }) => row.lead,
        left: 0,
        dy: leadKind === 'name' ? 8 : 0,
        face: 'italic',
        size: leadSize,
      },
    ),
    label(
      sheet,
      of('name').filter(({ of: row }) => row.name),
      { ...start, text: ({ of: row }) => row.name, left, most: width - left, from: 'middle' },
    ),
    label(
      sheet,
      of('units').filter(({ of: row, isLast }) => row.annotation && isLast && isBeside(row, layout, sheet)),
      {
        ...noted,
        x: ({ units: own }: Line) => own.length,
        dx: ({ units: own }) => (own.length === 0 ? SIGN : AFTER),
      },
    ),
    label(sheet, of('annotation'), { ...noted, left, from: 'middle', most: ANNOTATION * (width - left) }),
  ];
}

/** Draws rows of units at the width of the context. Below {@link NARROW}, leads and names stand above their units. */
export function unitChart(chart: UnitChart, context: DrawContext): Drawing {
  if (chart.rows.length === 0) return emptyFrame(context, chart.empty);
  const sheet = sheetFor(context);
  const layout = layoutFor(chart.rows, context);
  const { left, pitch, perLine } = layout;
  const stack = stacked(
    chart.rows.flatMap((row, index) => linesOf(row, index === 0, layout, context)),
    ({ height }) => height,
    6,
  );
  return plotted(sheet, {
    height: Math.ceil(stack.bottom + 6),
    marginTop: 6,
    marginBottom: 6,
    marginLeft: left,
    marginRight: context.width - left - perLine * pitch,
    x: { axis: null, type: 'linear', domain: [0, perLine] },
    y: stack.y,
    marks: [texts(sheet, stack.rows, layout), units(sheet, chart, stack.rows, layout)],
  });
}
