import { ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import type { ColorName } from '../../theme/tokens.ts';
import { NARROW } from '../context.ts';
import type { Sheet } from './drawing.ts';
import { BESIDE, halfLine, headings, type RowGroup } from './row-heads.ts';
import { nameHeight, nameLabels, widthOfNames, type Columns, type NamedRow } from './row-names.ts';
import { stacked } from './rows.ts';

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
  readonly names?: number | undefined;
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
  /** Names, headings and the lines between rows and between groups. */
  readonly marks: Markish[];
}

/** What stands at one height: a heading, a name above its marks, marks with or without a name beside them, or nothing. */
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

function columnsOf(
  sheet: Sheet,
  rows: readonly NamedRow[],
  { right, names = widthOfNames(rows, sheet), titles, color }: RowMeasures<never>,
): Columns {
  const hasNames = rows.some(({ name, title }) => name || title);
  const isNarrow = hasNames && sheet.width < NARROW;
  const left = isNarrow || !hasNames ? EDGE : names + BESIDE;
  const room = typeof right === 'number' ? right : right(left);
  return isNarrow
    ? { isNarrow, left, right: EDGE, most: sheet.width - room, color }
    : { isNarrow, left, right: room, most: names, titles, color };
}

/** The lines of a group: its heading, and of each row its name above its marks, or both beside each other. */
function linesOf<Row extends NamedRow>(
  sheet: Sheet,
  group: RowGroup<Row>,
  { pitch, mark, between = 0 }: RowMeasures<Row>,
  columns: Columns,
): Line<Row>[] {
  const line = (kind: Line<Row>['kind'], height: number, item?: Row): Line<Row>[] =>
    height > 0 ? [{ kind, height, group, ...(item && { item }) }] : [];
  return [
    ...line('gap', between / 2),
    ...line('head', group.head ? HEAD + 2 * halfLine(group, sheet) : 0),
    ...group.rows.flatMap((row) => {
      const name = row.name || row.title ? nameHeight(row, columns, sheet) : 0;
      const own = typeof mark === 'number' ? mark : mark(row);
      const least = row.height ?? (typeof mark === 'number' ? pitch : Math.max(pitch, own));
      return [
        ...line('name', columns.isNarrow && name > 0 ? name + UNDER : 0, row),
        ...line('mark', columns.isNarrow ? own : Math.max(least, name + 1), row),
        ...line('between', between),
      ];
    }),
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
  const { top, ruled } = measures;
  const all = groups.flatMap(({ rows }) => rows);
  const columns = columnsOf(sheet, all, measures);
  const lines = groups.flatMap((group, index): Line<Row>[] => [
    ...(index > 0 ? [{ kind: 'gap', height: GAP, group } as const] : []),
    ...linesOf(sheet, group, measures, columns),
  ]);
  const stack = stacked(lines, ({ height }) => even(height), top);
  const of = (wanted: Line<Row>['kind']) => stack.rows.filter(({ kind }) => kind === wanted);
  const rows = stack.rows.flatMap(({ kind, item, row }, index) => {
    const nameRow = stack.rows[index - 1]?.kind === 'name' ? row - 1 : row;
    return kind === 'mark' && item ? [{ ...item, row, nameRow }] : [];
  });
  const { isNarrow, left, right } = columns;
  const rules = [
    ...of('between')
      .map(({ row }) => row)
      .slice(0, ruled ? -1 : 0),
    ...of('head')
      .map(({ row }) => row - 0.5)
      .slice(1),
  ];
  return {
    isNarrow,
    rows,
    options: {
      height: stack.bottom + BELOW,
      marginTop: top,
      marginLeft: left,
      marginRight: right,
      marginBottom: BELOW,
      y: stack.y,
    },
    marks: [
      ruleY(rules, { stroke: sheet.theme.color.line, insetLeft: -left, insetRight: -right }),
      ...headings(sheet, of('head'), columns),
      ...nameLabels(sheet, rows, columns),
    ],
  };
}
