import { dot, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import type { ColorName } from '../../theme/tokens.ts';
import type { AgencyType } from '../../words/vocabulary/index.ts';
import { NARROW } from '../context.ts';
import type { Sheet } from './drawing.ts';
import { joined } from './joined.ts';
import { label, LEADING } from './label.ts';
import { nameHeight, nameLabels, widthOfNames, type NamedRow, type NameRoom } from './row-names.ts';
import { stacked, type RowScale } from './rows.ts';
import { textWidth } from './text-width.ts';

/** Rows under a heading; a heading without words takes no space. */
export interface RowGroup<Row extends NamedRow> {
  readonly head: string;
  /** What stands beside the heading, in muted words or, where there is room, in the voice of annotations. */
  readonly note?: string;
  readonly annotation?: string;
  /** Type of agency whose shape is before the heading. */
  readonly shape?: AgencyType;
  readonly rows: readonly Row[];
}

/** Sizes, in pixels. */
export interface RowMeasures<Row> {
  /** From one row to the next, where names stand beside the marks. */
  readonly pitch: number;
  /** Height of a row's marks where names stand above them, or of each row's own. */
  readonly mark: number | ((row: Row) => number);
  /** Above the first row. */
  readonly top: number;
  /** Right of the value scale, for what stands there; it may depend on where the scale starts. */
  readonly right: number | ((left: number) => number);
  /** Width of the column of names, where it must not follow from those that are shown; otherwise as wide as these need. */
  readonly names?: number;
  /** Width of a column of titles within that, where there is room; else titles are above names. */
  readonly titles?: number;
  /** Color of names that have a title. */
  readonly color?: ColorName;
  /** Space below each row, and half of it above the first; with a line in its middle if rows are ruled. */
  readonly between?: number;
  readonly ruled?: boolean;
}

/** A row with its places on the row scale: of its marks, and of its name. */
export type PlacedRow<Row> = Row & { readonly row: number; readonly nameRow: number };

/** Rows with their names: what bar charts, dot plots and timelines share. */
export interface RowFrame<Row> {
  /** Whether names are above their marks. */
  readonly isNarrow: boolean;
  readonly rows: readonly PlacedRow<Row>[];
  readonly y: RowScale;
  /** Options of the plot: its height, its margins, its row scale. */
  readonly options: PlotOptions & { readonly height: number };
  /** Names, headings and the lines between groups. */
  readonly marks: Markish[];
}

interface Line<Row extends NamedRow> {
  readonly kind: 'head' | 'name' | 'mark' | 'gap' | 'between';
  readonly height: number;
  readonly group: RowGroup<Row>;
  readonly item?: Row;
}

const HEAD = 30;
const GAP = 14;
/** Between names and the value scale. */
const BESIDE = 12;
/** Room for half a point at the ends of the scale, where names stand above. */
const EDGE = 8;
/** Below the last row. */
const BELOW = 6;
/** Between a name above its marks and these. */
const UNDER = 4;
/** From the left of a heading with a shape to its words, and the radius of the shape. */
const SHAPED = { indent: 22, radius: 5.6 } as const;

/** Margins of the value scale, and the room for names. */
interface Columns extends NameRoom {
  readonly isNarrow: boolean;
  readonly left: number;
  readonly right: number;
}

function columnsOf<Row extends NamedRow>(
  sheet: Sheet,
  rows: readonly Row[],
  { right, names, titles, color }: RowMeasures<Row>,
): Columns {
  const hasNames = rows.some(({ name, title }) => name || title);
  const isNarrow = hasNames && sheet.width < NARROW;
  const most = names ?? widthOfNames(rows, sheet);
  const left = isNarrow || !hasNames ? EDGE : most + BESIDE;
  const room = typeof right === 'number' ? right : right(left);
  return isNarrow
    ? { isNarrow, left, right: EDGE, most: sheet.width - room, color, toMarks: false }
    : { isNarrow, left, right: room, most, titles, color, toMarks: true };
}

/** The lines of a row: its name and its marks, or both beside each other. */
function linesOfRow<Row extends NamedRow>(
  item: Row,
  { pitch, mark, between = 0 }: RowMeasures<Row>,
  columns: Columns,
  sheet: Sheet,
): Pick<Line<Row>, 'kind' | 'height' | 'item'>[] {
  const name = item.name || item.title ? nameHeight(item, columns, sheet) : 0;
  const own = typeof mark === 'number' ? mark : mark(item);
  const gap = between > 0 ? [{ kind: 'between', height: between } as const] : [];
  if (!columns.isNarrow) {
    const least = typeof mark === 'number' ? pitch : Math.max(pitch, own);
    return [{ kind: 'mark', height: Math.max(item.height ?? least, name + 1), item }, ...gap];
  }
  const above = name > 0 ? [{ kind: 'name', height: name + UNDER, item } as const] : [];
  return [...above, { kind: 'mark', height: own, item }, ...gap];
}

/** A row on its line, with its name above it or on the same line. */
function placed<Row extends NamedRow>(
  lines: readonly (Line<Row> & { readonly row: number })[],
): PlacedRow<Row>[] {
  return lines.flatMap(({ kind, item, row }, index) =>
    kind === 'mark' && item
      ? [{ ...item, row, nameRow: lines[index - 1]?.kind === 'name' ? row - 1 : row }]
      : [],
  );
}

/** From the left edge to the end of a heading. */
const endOfHead = ({ head, shape }: RowGroup<NamedRow>, { theme }: Sheet): number =>
  (shape ? SHAPED.indent : 0) + textWidth(head, theme.label, 600);

/** Half a line, if heading and note are too wide for one: the first moves up by it, the second down. */
function halfLine(group: RowGroup<NamedRow>, sheet: Sheet): number {
  const { label: size } = sheet.theme;
  const isTooWide = endOfHead(group, sheet) + BESIDE + textWidth(group.note ?? '', size) > sheet.width;
  return group.note && isTooWide ? (size * LEADING) / 2 : 0;
}

/** Headings with their shapes and notes, below a line from the second on. */
function headings<Row extends NamedRow>(
  sheet: Sheet,
  heads: readonly (Line<Row> & { readonly row: number })[],
  { isNarrow, left, right }: Columns,
): Markish[] {
  const { color } = sheet.theme;
  const placeOfNote = (group: RowGroup<Row>): number => {
    if (isNarrow) return sheet.width;
    return halfLine(group, sheet) > 0 ? 0 : Math.max(left + 10, endOfHead(group, sheet) + BESIDE);
  };
  const beside = {
    y: 'row',
    left: ({ group }: Line<Row>) => placeOfNote(group),
    anchor: isNarrow ? 'end' : 'start',
  } as const;
  const before = ({ row }: { readonly row: number }): number => row - 0.5;
  return [
    ruleY(heads.slice(1), {
      y: before,
      stroke: color.line,
      insetLeft: -left,
      insetRight: -right,
      render: joined,
    }),
    dot(
      heads.filter(({ group }) => group.shape),
      {
        y: 'row',
        frameAnchor: 'left',
        dx: SHAPED.radius + 2 - left,
        r: SHAPED.radius,
        symbol: ({ group }: Line<Row>) => group.shape,
        fill: { value: ({ group }: Line<Row>) => color[group.shape ?? 'ink'], scale: null },
        stroke: 'none',
      },
    ),
    label(sheet, heads, {
      text: ({ group }) => group.head,
      y: 'row',
      left: ({ group }) => (group.shape ? SHAPED.indent : 0),
      dy: ({ group }) => -halfLine(group, sheet),
      anchor: 'start',
      face: 600,
    }),
    label(
      sheet,
      heads.filter(({ group }) => group.note),
      {
        ...beside,
        text: ({ group }) => group.note ?? '',
        dy: ({ group }) => halfLine(group, sheet),
        color: 'muted',
      },
    ),
    label(
      sheet,
      heads.filter(({ group }) => group.annotation && sheet.width >= NARROW),
      {
        ...beside,
        text: ({ group }) => group.annotation ?? '',
        face: 'italic',
        size: sheet.theme.label + 2,
      },
    ),
  ];
}

/**
 * Stacks rows in groups. Names stand left of the value scale, or above their marks where there is little room; they are
 * broken where they are too long. A row without a name takes only the height of its marks.
 */
export function rowFrame<Row extends NamedRow>(
  sheet: Sheet,
  groups: readonly RowGroup<Row>[],
  measures: RowMeasures<Row>,
): RowFrame<Row> {
  const { top, between, ruled } = measures;
  const rows = groups.flatMap((group) => group.rows);
  const columns = columnsOf(sheet, rows, measures);
  const { isNarrow, left, right } = columns;
  const linesOf = (group: RowGroup<Row>, index: number): Line<Row>[] => [
    ...(index > 0 ? [{ kind: 'gap', height: GAP, group } as const] : []),
    ...(between ? [{ kind: 'gap', height: between / 2, group } as const] : []),
    ...(group.head ? [{ kind: 'head', height: HEAD + 2 * halfLine(group, sheet), group } as const] : []),
    ...group.rows.flatMap((row) =>
      linesOfRow(row, measures, columns, sheet).map((line) => ({ ...line, group })),
    ),
  ];
  const stack = stacked(groups.flatMap(linesOf), ({ height }) => height, top);
  const of = (wanted: Line<Row>['kind']) => stack.rows.filter(({ kind }) => kind === wanted);
  const onRows = placed(stack.rows);
  const rules = ruled && between ? of('between').slice(0, -1) : [];
  return {
    isNarrow,
    rows: onRows,
    y: stack.y,
    options: {
      height: stack.bottom + BELOW,
      marginTop: top,
      marginLeft: left,
      marginRight: right,
      marginBottom: BELOW,
      y: stack.y,
    },
    marks: [
      ruleY(rules, {
        y: 'row',
        stroke: sheet.theme.color.line,
        insetLeft: -left,
        insetRight: -right,
        render: joined,
      }),
      ...headings(sheet, of('head'), columns),
      ...nameLabels(sheet, onRows, columns),
    ],
  };
}
