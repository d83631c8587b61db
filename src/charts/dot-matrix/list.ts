/** A dot matrix where it is narrow: a list for each of its columns. */
import { ruleY, type Markish } from '@observablehq/plot';
import type { DotMatrix, MatrixDot } from './model.ts';
import { plotted, type Drawing, type Sheet } from '../kit/drawing.ts';
import { heightOf, label, LEADING } from '../kit/label.ts';
import { dots, joinedDots, looks } from '../kit/looks.ts';
import { stacked } from '../kit/rows.ts';

/** Where the words of a line begin, and the middle of its dot. */
const WORDS = 24;
const DOTS = 8;
const RADIUS = 6;
/** From one sign of the place of a column among others to the next. */
const SIGN = 11;

/** A list: of the dots of a column under its name, or of one without a column under its words, and why it has none. */
interface List {
  readonly head: string;
  readonly column: string | null;
  readonly note: string;
  readonly dots: readonly MatrixDot[];
}

function listsOf({ columns, dots: all, groups }: DotMatrix): List[] {
  const headOf = (dot: MatrixDot): string =>
    groups.find(({ rows }) => rows.some(({ id }) => id === dot.row))?.head ?? '';
  const inColumns = columns.map(({ id, name }) => ({
    head: name,
    column: id,
    note: '',
    dots: all.filter(({ column }) => column === id),
  }));
  const apart = all
    .filter(({ column }) => column === null)
    .map((dot) => ({ head: dot.words, column: null, note: headOf(dot), dots: [dot] }));
  return [...inColumns, ...apart].filter(({ dots: own }) => own.length > 0);
}

/** A line of a list: its head, a note under that, or a dot. */
type Line =
  | { readonly height: number; readonly head: string; readonly column: string | null }
  | { readonly height: number; readonly note: string }
  | { readonly height: number; readonly dot: MatrixDot };

function linesOf({ head, column, note, dots: own }: List, { width, theme }: Sheet): Line[] {
  return [
    { height: 44, head, column },
    ...(note ? [{ height: heightOf(note, width, theme.label) + 4, note }] : []),
    ...own.map((dot) => ({ height: heightOf(dot.line, width - WORDS, theme.label) + 7, dot })),
  ];
}

/** Signs for the columns at the right of each head, its own large: where it stands among them. */
function places(
  sheet: Sheet,
  heads: readonly { column: string; row: number }[],
  { columns }: DotMatrix,
): Markish {
  const signs = heads.flatMap(({ column, row }) =>
    columns.map(({ id }) => ({ id, row, isOwn: id === column })),
  );
  return joinedDots(sheet, signs, {
    x: 'id',
    y: 'row',
    radius: 5,
    look: ({ isOwn }) => (isOwn ? looks.filled : SMALL),
  });
}

const SMALL = { ...looks.words, form: looks.filled.form, size: 0.36 } as const;

/** Draws the lists below one another. */
export function dotList(sheet: Sheet, matrix: DotMatrix): Drawing {
  const { width, theme } = sheet;
  const { columns, wordsOf } = matrix;
  const lines = listsOf(matrix).flatMap((list) => linesOf(list, sheet));
  const stack = stacked(lines, ({ height }) => height, 0);
  const heads = stack.rows.flatMap((line) => ('head' in line ? [line] : []));
  const notes = stack.rows.flatMap((line) => ('note' in line ? [line] : []));
  const listed = stack.rows.flatMap((line) => ('dot' in line ? [{ ...line.dot, row: line.row }] : []));
  const first = { y: ({ row }: { row: number }) => row - 0.5, dy: (LEADING * theme.label) / 2 + 1 } as const;
  const placedHeads = heads.flatMap(({ column, row }) => (column === null ? [] : [{ column, row }]));
  return plotted(sheet, {
    height: Math.ceil(stack.bottom),
    marginLeft: width - SIGN * columns.length,
    x: { axis: null, type: 'point', domain: columns.map(({ id }) => id), padding: 0.5 },
    y: stack.y,
    marks: [
      ruleY(heads, {
        y: ({ row }: { row: number }) => row + 0.32,
        stroke: theme.color.line,
        insetLeft: SIGN * columns.length - width,
      }),
      wordsOf ? places(sheet, placedHeads, matrix) : [],
      label(sheet, heads, {
        text: ({ head }) => head,
        y: 'row',
        left: 0,
        anchor: 'start',
        ...(wordsOf ? { face: 'italic', size: theme.label + 6 } : { face: 600 }),
      }),
      label(sheet, notes, {
        ...first,
        text: ({ note }) => note,
        left: 0,
        anchor: 'start',
        color: 'muted',
        most: width,
      }),
      label(sheet, listed, {
        ...first,
        text: ({ line }) => line,
        left: WORDS,
        anchor: 'start',
        most: width - WORDS,
        isEven: true,
        ids: ({ id }) => [id],
      }),
      dots(sheet, listed, { ...first, left: DOTS, radius: RADIUS, look: ({ look }) => look }),
    ],
  });
}
