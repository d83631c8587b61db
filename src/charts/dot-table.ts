import { pictureOf } from './kit/drawing.ts';
/** A dot table: each cell has one dot for every item in its row and column. */
import { emptyFrame } from './empty.ts';
import { NARROW, type DrawContext } from './context.ts';
import { dotsGroup, type Dot } from './direction-dots.ts';
import { drawingOf, element, type Words, wordsGroup } from './elements.ts';
import type { GlyphPath } from './legend.ts';
import { voiceGroup } from './voice.ts';

/** A dot and the cell that it belongs to. */
export interface TableDot {
  readonly id: string;
  readonly row: string;
  readonly column: string;
  readonly path: GlyphPath;
}

/** The heading of a row or column: its code and its label. */
export interface Head {
  readonly code: string;
  readonly label: string;
}

/** The heading of a column. A mirrored column fills from right to left, away from an axis at its right edge. */
export interface ColumnHead extends Head {
  readonly isMirrored?: boolean;
}

/** A dot table. */
export interface DotTable {
  readonly rows: readonly Head[];
  readonly columns: readonly ColumnHead[];
  readonly dots: readonly TableDot[];
  /** Shown in a row without dots. */
  readonly none: string;
  /** Shown instead of a chart if there are no dots. */
  readonly empty: string;
}

interface Layout {
  readonly narrow: boolean;
  /** Where the first column begins. */
  readonly left: number;
  readonly column: number;
  readonly rowHeight: number;
  /** From the head of a row down to the middle of its dots. */
  readonly middle: number;
  /** How many dots a cell holds side by side. */
  readonly across: number;
}

interface PlacedRow extends Head {
  readonly top: number;
  readonly dots: readonly TableDot[];
  readonly height: number;
}

/** Height of the heads of the columns. */
const TOP = 34;
/** From dot to dot. */
const PITCH = 18;
const RADIUS = 7;
const DROP = 4.5;
/** From the edge of a column to its head and its first dot. */
const INSET = 8;

function layoutFor(width: number, columns: number): Layout {
  const narrow = width < NARROW;
  const left = narrow ? 0 : Math.min(250, Math.round(width * 0.32));
  const column = (width - left) / columns;
  return {
    narrow,
    left,
    column,
    rowHeight: narrow ? 54 : 34,
    middle: narrow ? 37 : 17,
    across: Math.max(Math.floor((column - INSET) / PITCH), 1),
  };
}

const inCell = (dots: readonly TableDot[], { code }: Head): TableDot[] =>
  dots.filter(({ column }) => column === code);

/** Rows one under the other; one whose cells overflow into a second line of dots is higher. */
function placed({ rows, columns, dots }: DotTable, { rowHeight, across }: Layout): PlacedRow[] {
  let bottom = TOP;
  return rows.map((row) => {
    const own = dots.filter((dot) => dot.row === row.code);
    const fullest = Math.max(...columns.map((column) => inCell(own, column).length));
    const top = bottom;
    const height = rowHeight + (Math.max(Math.ceil(fullest / across), 1) - 1) * PITCH;
    bottom = top + height;
    return { ...row, top, height, dots: own };
  });
}

/** A place in a column, so many pixels from the edge at which it begins to fill. */
function along({ columns }: DotTable, { left, column }: Layout, at: number, away: number): number {
  return columns[at]?.isMirrored ? left + (at + 1) * column - away : left + at * column + away;
}

/** The dots in their order, each in its cell. */
function dotsIn(rows: readonly PlacedRow[], table: DotTable, layout: Layout): Dot[] {
  const { middle, across } = layout;
  const places = new Map(
    rows.flatMap(({ top, dots: own }) =>
      table.columns.flatMap((column, at) =>
        inCell(own, column).map(({ id }, index) => {
          const x = along(table, layout, at, INSET + RADIUS + (index % across) * PITCH);
          return [id, { x, y: top + middle + Math.floor(index / across) * PITCH }] as const;
        }),
      ),
    ),
  );
  return table.dots.flatMap(({ id, path }) => {
    const place = places.get(id);
    return place ? [{ id, path, ...place }] : [];
  });
}

/** The axes from which mirrored columns run, from row to row; a name that stands over its dots is left free. */
function axes(rows: readonly PlacedRow[], table: DotTable, layout: Layout): string {
  const free = layout.narrow ? layout.middle - 13 : 0;
  return table.columns
    .flatMap(({ isMirrored }, at) =>
      isMirrored
        ? rows.map(({ top, height }) => `M${along(table, layout, at, 0)},${top + free}v${height - free}`)
        : [],
    )
    .join('');
}

/** Draws the table at the width of the place. Below {@link NARROW}, the name of each row is above its dots. */
export function dotTable(table: DotTable, place: DrawContext): SVGSVGElement {
  const { document, theme, width } = place;
  if (table.dots.length === 0) return pictureOf(emptyFrame(place, table.empty));
  const layout = layoutFor(width, table.columns.length);
  const rows = placed(table, layout);
  const height = rows.reduce((sum, row) => sum + row.height, TOP);
  const name = ({ label, top }: PlacedRow): Words => {
    return { text: label, x: 0, y: top + (layout.narrow ? 14 : layout.middle) + DROP, anchor: 'start' };
  };
  const head = ({ label, isMirrored }: ColumnHead, at: number): Words => {
    const x = along(table, layout, at, INSET);
    return { text: label, x, y: 16, anchor: isMirrored ? 'end' : 'start', weight: 600 };
  };
  const none = rows
    .filter(({ dots }) => dots.length === 0)
    .map(({ top }): Words => {
      return { text: table.none, x: layout.left, y: top + layout.middle + DROP, anchor: 'start' };
    });
  const rules = rows.map(({ top }) => `M0,${top}H${width}`).join('');
  return drawingOf(document, { width, height }, [
    element(document, 'path', { d: rules, fill: 'none', stroke: theme.color.line }),
    element(document, 'path', { d: axes(rows, table, layout), fill: 'none', stroke: theme.color.strong }),
    wordsGroup(document, theme, [...table.columns.map(head), ...rows.map(name)]),
    voiceGroup(document, theme, none, theme.label + 2),
    dotsGroup(document, theme, dotsIn(rows, table, layout)),
  ]);
}
