import { ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import type { ColorName } from '../../theme/tokens.ts';
import { NARROW } from '../context.ts';
import type { Sheet } from './drawing.ts';
import { BESIDE, halfLine, headings, type Margins, type RowGroup } from './row-heads.ts';
import { nameHeight, nameLabels, widthOfNames, type NamedRow, type NameRoom } from './row-names.ts';
import { stacked } from './rows.ts';

/** Sizes, in pixels. */
interface RowMeasures<Row> {
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
/** Room for half a point at the ends of the scale, where names stand above. */
const EDGE = 8;
/** Heights are even, so that the middle of a row is at a whole pixel: lines are sharp, and drawings weigh less. */
const even = (height: number): number => 2 * Math.ceil(height / 2);
/** Below the last row. */
const BELOW = 6;
/** Between a name above its marks and these. */
const UNDER = 4;

/** Margins of the value scale, and the room for names. */
type Columns = NameRoom & Margins;

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
  const stack = stacked(groups.flatMap(linesOf), ({ height }) => even(height), top);
  const of = (wanted: Line<Row>['kind']) => stack.rows.filter(({ kind }) => kind === wanted);
  const onRows = placed(stack.rows);
  const rules = ruled && between ? of('between').slice(0, -1) : [];
  return {
    isNarrow,
    rows: onRows,
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
      }),
      ...headings(sheet, of('head'), columns),
      ...nameLabels(sheet, onRows, columns),
    ],
  };
}
