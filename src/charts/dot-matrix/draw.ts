import { group } from 'd3';
import { ruleX, ruleY, type Markish } from '@observablehq/plot';
import { NARROW, type DrawContext } from '../context.ts';
import { AFTER, BESIDE, cells, RADIUS, type MatrixLayout, type PlacedDot } from './cells.ts';
import { dotList } from './list.ts';
import { emptyFrame } from '../empty.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from '../kit/drawing.ts';
import { heightOf, label, LEADING } from '../kit/label.ts';
import { rowFrame, type PlacedRow, type RowFrame } from '../kit/row-frame.ts';
import type { NamedRow } from '../kit/row-names.ts';
import { linesWithin, textWidth } from '../kit/text-width.ts';
import type { DotMatrix, MatrixDot } from './model.ts';

/** Between lines. */
const SPARE = 7;
/** From the heads of columns to the first row. */
const UNDER_HEADS = 12;
/** Of the width, the most that names take: of rows that sentences name, and of others. */
const NAMES = { sentence: 0.4, name: 0.29 } as const;

/** Columns as wide as there is room for them, and for the words beside dots in the last ones. */
function layoutFor({ columns, dots: all, wordsOf }: DotMatrix, { width, theme }: DrawContext): MatrixLayout {
  const names = Math.round(width * NAMES[wordsOf ? 'sentence' : 'name']);
  const room = width - names - BESIDE;
  const widest = room / columns.length;
  if (!wordsOf) {
    const words = { face: 400, size: theme.label, most: widest - BESIDE - AFTER } as const;
    return { names, room, step: widest, isVoice: false, words };
  }
  const words = { face: 'italic', size: theme.label + 1, most: Infinity } as const;
  const beside = all
    .filter(({ words: text, column }) => text && column !== null)
    .map(({ words: text, column }) => {
      const index = columns.findIndex(({ id }) => id === column);
      return (room - BESIDE - textWidth(text, words.size, words.face)) / (index + 0.5);
    });
  return { names, room, step: Math.min(widest, ...beside), isVoice: true, words };
}

/** A line of a row: the first has its name. */
type LineOfRow = NamedRow & { readonly dots: readonly MatrixDot[] };

/** The lines of a row: as many as its fullest cell has dots. */
function linesOf(matrix: DotMatrix, row: NamedRow, layout: MatrixLayout, size: number): LineOfRow[] {
  const { names, words: setting } = layout;
  const own = matrix.dots.filter((dot) => dot.row === row.id);
  const cells = [...group(own, ({ column }) => column).values()];
  const count = Math.max(1, ...cells.map((cell) => cell.length));
  return Array.from({ length: count }, (_, index) => {
    const onLine = cells.flatMap((cell) => cell.slice(index, index + 1));
    const name = index === 0 ? heightOf(row.name, names, size) : 0;
    const beside = onLine.map(({ words }) => heightOf(words, setting.most, size));
    return {
      id: row.id,
      name: index === 0 ? row.name : '',
      ids: own.map(({ id }) => id),
      height: Math.max(name, ...beside, LEADING * size) + SPARE,
      dots: onLine,
    };
  });
}

const placedDots = (rows: readonly PlacedRow<LineOfRow>[]): PlacedDot[] =>
  rows.flatMap((row) => row.dots.map((dot) => ({ ...dot, at: row.row })));

/** Lines that lead from words to dots, and from rows to rows. */
function rules(sheet: Sheet, { rows, options }: RowFrame<LineOfRow>, matrix: DotMatrix): Markish[] {
  const stroke = sheet.theme.color.line;
  const all = placedDots(rows).filter(({ column }) => column !== null);
  if (!matrix.wordsOf) {
    const between = rows.filter(({ name }, index) => name && index > 0);
    return [
      ruleY(between, {
        y: ({ row }: PlacedRow<LineOfRow>) => row - 0.5,
        stroke,
        insetLeft: -(options.marginLeft ?? 0),
        insetRight: -(options.marginRight ?? 0),
      }),
    ];
  }
  const last = Math.max(...all.map(({ at }) => at), 0);
  return [
    ruleX(matrix.columns, { x: 'id', y1: () => 0, y2: () => last + 0.5, stroke }),
    ruleY(all, { x1: null, x2: 'column', y: 'at', stroke }),
  ];
}

/** The names of the columns, which end at one height. */
function heads(
  sheet: Sheet,
  { columns, wordsOf, dots: all }: DotMatrix,
  { step, names }: MatrixLayout,
  top: number,
): Markish[] {
  const size = sheet.theme.label + (wordsOf ? Math.max(0, Math.min(2, Math.round((step - 42) / 7))) : 0);
  const face = wordsOf ? 'italic' : 600;
  const most = wordsOf ? 0.9 * step : step - AFTER;
  const lines = (name: string): number => linesWithin(name, most, size, face).length;
  return [
    label(sheet, columns, {
      text: ({ name }) => name,
      x: 'id',
      dx: wordsOf ? 0 : -RADIUS,
      top: top - UNDER_HEADS - size / 2,
      dy: ({ name }) => -(lines(name) - 1) * LEADING * size,
      anchor: wordsOf ? 'middle' : 'start',
      face,
      size,
      most,
      ids: ({ id }) => (wordsOf ? [] : all.filter(({ column }) => column === id).map((dot) => dot.id)),
    }),
    label(sheet, wordsOf ? [`… ${wordsOf} …`] : [], {
      text: (words) => words,
      left: names,
      top: top - UNDER_HEADS - size / 2,
      anchor: 'end',
      color: 'muted',
    }),
  ];
}

/** Draws the matrix at the width of the context. Below {@link NARROW}, it is a list for each column. */
export function dotMatrix(matrix: DotMatrix, context: DrawContext): Drawing {
  if (matrix.dots.length === 0) return emptyFrame(context, matrix.empty);
  const sheet = sheetFor(context);
  if (context.width < NARROW) return dotList(sheet, matrix);
  const { theme } = context;
  const layout = layoutFor(matrix, context);
  const { names, room, step, isVoice } = layout;
  const top = 2 * LEADING * (theme.label + 2) + UNDER_HEADS;
  const lines = matrix.groups.map(({ head, rows }) => ({
    head,
    rows: rows.flatMap((row) => linesOf(matrix, row, layout, theme.label)),
  }));
  const frame = rowFrame(sheet, lines, { pitch: 0, mark: 0, top, right: 0, names });
  const options = {
    ...frame.options,
    marginLeft: names + BESIDE,
    marginRight: room - step * matrix.columns.length,
  };
  return plotted(sheet, {
    ...options,
    x: {
      axis: null,
      type: 'point',
      domain: matrix.columns.map(({ id }) => id),
      ...(isVoice ? { padding: 0.5 } : { padding: 0, align: 0 }),
    },
    ...(isVoice ? {} : { insetLeft: RADIUS, insetRight: step - RADIUS }),
    marks: [
      rules(sheet, { ...frame, options }, matrix),
      heads(sheet, matrix, layout, top),
      frame.marks,
      cells(sheet, matrix, placedDots(frame.rows), layout),
    ],
  });
}
