import { ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { NARROW } from '../context.ts';
import type { Sheet } from './drawing.ts';
import { label, LEADING } from './label.ts';
import { stacked, type RowScale } from './rows.ts';
import { linesWithin, textWidth } from './text-width.ts';

/** A row of a chart: its id is the key of its marks. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
  /** Ids of the rows that the name stands for, if it is not that of the one row. */
  readonly ids?: readonly string[];
  /** Height that what stands beside the name needs at least, in pixels. */
  readonly height?: number;
}

/** Rows under a heading; a heading without words takes no space. */
export interface RowGroup<Row extends NamedRow> {
  readonly head: string;
  /** What stands beside the heading. */
  readonly note?: string;
  readonly rows: readonly Row[];
}

/** Sizes, in pixels. */
export interface RowMeasures {
  /** From one row to the next, where names stand beside the marks. */
  readonly pitch: number;
  /** Height of a row's marks where names stand above them. */
  readonly mark: number;
  /** Above the first row. */
  readonly top: number;
  /** Right of the value scale, for what stands there. */
  readonly right: number;
  /** Width of the column of names, where it must not follow from those that are shown; otherwise as wide as these need. */
  readonly names?: number;
}

/** A row with its places on the row scale: of its marks, and of its name. */
export type PlacedRow<Row> = Row & { readonly row: number; readonly nameRow: number };

/** Rows with their names: what bar charts, dot plots and timelines share. */
export interface RowFrame<Row> {
  readonly isNarrow: boolean;
  readonly rows: readonly PlacedRow<Row>[];
  readonly y: RowScale;
  /** Options of the plot: its height, its margins, its row scale. */
  readonly options: PlotOptions & { readonly height: number };
  /** Names, headings and the lines between groups. */
  readonly marks: Markish[];
}

interface Line<Row> {
  readonly kind: 'head' | 'name' | 'mark' | 'gap';
  readonly height: number;
  readonly group: RowGroup<Row & NamedRow>;
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

/** What names may take of the width at most, as a share of it. */
const NAMES = 0.36;

function namesWidth(rows: readonly NamedRow[], { theme, width }: Sheet): number {
  const widest = Math.max(0, ...rows.map(({ name }) => textWidth(name, theme.label)));
  return Math.ceil(Math.min(widest, width * NAMES));
}

/**
 * Stacks rows in groups. Names stand left of the value scale, or above their marks where there is little room; they are
 * broken where they are too long.
 */
export function rowFrame<Row extends NamedRow>(
  sheet: Sheet,
  groups: readonly RowGroup<Row>[],
  { pitch, mark, top, right, names }: RowMeasures,
): RowFrame<Row> {
  const { theme, width } = sheet;
  const isNarrow = width < NARROW;
  const rows = groups.flatMap((group) => group.rows);
  const most = isNarrow ? width - right : (names ?? namesWidth(rows, sheet));
  const left = isNarrow ? EDGE : most + BESIDE;
  /** Height of a name; a single line asks for no more than its letters. */
  const nameHeight = ({ name }: NamedRow): number =>
    theme.label * (LEADING * (linesWithin(name, most, theme.label).length - 1) + 1);
  const linesOf = (group: RowGroup<Row>, index: number): Line<Row>[] => [
    ...(index > 0 ? [{ kind: 'gap', height: GAP, group } as const] : []),
    ...(group.head ? [{ kind: 'head', height: HEAD, group } as const] : []),
    ...group.rows.flatMap((item): Line<Row>[] =>
      isNarrow
        ? [
            { kind: 'name', height: nameHeight(item) + 4, group, item },
            { kind: 'mark', height: mark, group, item },
          ]
        : [{ kind: 'mark', height: Math.max(item.height ?? pitch, nameHeight(item) + 1), group, item }],
    ),
  ];
  const stack = stacked(groups.flatMap(linesOf), ({ height }) => height, top);
  const placed = stack.rows.flatMap(({ kind, item, row }) =>
    kind === 'mark' && item ? [{ ...item, row, nameRow: isNarrow ? row - 1 : row }] : [],
  );
  const heads = stack.rows.filter(({ kind }) => kind === 'head');
  return {
    isNarrow,
    rows: placed,
    y: stack.y,
    options: {
      height: stack.bottom + BELOW,
      marginTop: top,
      marginLeft: left,
      marginRight: isNarrow ? EDGE : right,
      marginBottom: BELOW,
      y: stack.y,
    },
    marks: [
      ruleY(
        heads.filter(({ group }) => group !== groups[0]),
        {
          y: ({ row }: { row: number }) => row - 0.5,
          stroke: theme.color.line,
          insetLeft: -left,
          insetRight: -(isNarrow ? EDGE : right),
        },
      ),
      label(sheet, heads, { text: ({ group }) => group.head, y: 'row', left: 0, anchor: 'start', face: 600 }),
      label(
        sheet,
        heads.filter(({ group }) => group.note),
        {
          text: ({ group }) => group.note ?? '',
          y: 'row',
          left: isNarrow ? width : left + 10,
          anchor: isNarrow ? 'end' : 'start',
          color: 'muted',
        },
      ),
      label(sheet, placed, {
        text: ({ name }) => name,
        y: 'nameRow',
        left: isNarrow ? 0 : most,
        anchor: isNarrow ? 'start' : 'end',
        from: 'middle',
        isEven: true,
        most,
        ids: ({ id, ids = [id] }) => ids,
      }),
    ],
  };
}
