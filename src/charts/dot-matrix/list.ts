/** A dot matrix where it is narrow: a list for each of its columns. */
import type { Markish } from '@observablehq/plot';
import type { DotMatrix, MatrixDot } from './model.ts';
import { plotted, type Drawing, type Sheet } from '../kit/drawing.ts';
import { lineMarks, textLine, type Line } from '../kit/lines.ts';
import { dots, joinedDots, looks } from '../kit/looks.ts';
import { stacked } from '../kit/rows.ts';
import { LEADING } from '../kit/texts.ts';

/** Where the words of a line begin, and the middle of its dot. */
const WORDS = 24;
const DOTS = 8;
const HEAD = 44;
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

/** A line of a list: the head of that of a column, another head, a note under that, or a dot. */
interface ListLine extends Line {
  readonly column?: string | null;
  readonly dot?: MatrixDot;
}

function linesOf({ head, column, note, dots: own }: List, isVoice: boolean, sheet: Sheet): ListLine[] {
  const { width, theme } = sheet;
  const style = isVoice ? ({ face: 'italic', size: theme.label + 6 } as const) : ({ face: 600 } as const);
  const most = width - WORDS;
  return [
    { height: HEAD, rule: 0.82 * HEAD, texts: [{ ...style, text: head, x: 0, down: HEAD / 2 }], column },
    ...(note
      ? [textLine(sheet, [{ text: note, x: 0, color: 'muted', most: width }], { above: 1, below: 3 })]
      : []),
    ...own.map((dot) => {
      const text = { text: dot.line, x: WORDS, isEven: true, most, ids: [dot.id] };
      return { ...textLine(sheet, [text], { above: 1, below: 6 }), dot };
    }),
  ];
}

/** Signs for the columns at the right of each head, its own large: where it stands among them. */
function places(
  sheet: Sheet,
  heads: readonly { readonly column: string; readonly row: number }[],
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
  const lines = listsOf(matrix).flatMap((list) => linesOf(list, wordsOf !== undefined, sheet));
  const stack = stacked(lines, ({ height }) => height, 0);
  const heads = stack.rows.flatMap(({ column, row }) => (column ? [{ column, row }] : []));
  const listed = stack.rows.flatMap(({ dot, row }) => (dot ? [{ ...dot, top: row - 0.5 }] : []));
  return plotted(sheet, {
    height: Math.ceil(stack.bottom),
    marginLeft: width - SIGN * columns.length,
    x: { axis: null, type: 'point', domain: columns.map(({ id }) => id), padding: 0.5 },
    y: stack.y,
    marks: [
      lineMarks(sheet, stack.rows),
      wordsOf ? places(sheet, heads, matrix) : [],
      dots(sheet, listed, {
        left: DOTS,
        y: 'top',
        dy: (LEADING * theme.label) / 2 + 1,
        radius: RADIUS,
        look: ({ look }) => look,
      }),
    ],
  });
}
