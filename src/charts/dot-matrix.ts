import { pictureOf } from './kit/drawing.ts';
import { emptyFrame } from './empty.ts';
import { circle } from './circle.ts';
import { NARROW, type DrawContext } from './context.ts';
import { at, drawingOf, element, words, type Words, wordsGroup } from './elements.ts';
import { glyphAttributes, type Glyph } from './legend.ts';
import { linesWithin, textWidth } from './kit/text-width.ts';

/** A row or a column of a matrix. */
export interface Line {
  readonly id: string;
  readonly name: string;
}

/** Rows that are shown together under a heading. */
export interface LineGroup {
  readonly head: string;
  readonly rows: readonly Line[];
}

/** A filled cell. */
export interface Dot {
  /** The row's id, written on the mark as `data-k`. */
  readonly id: string;
  readonly row: string;
  readonly column: string;
  /** Whether to draw a ring instead of a disc. */
  readonly open: boolean;
}

/** Shows which rows go with which columns: a dot where they do, and an empty cell where they do not. */
export interface DotMatrix {
  readonly groups: readonly LineGroup[];
  readonly columns: readonly Line[];
  readonly dots: readonly Dot[];
  /** Shown instead of a chart if there are no dots. */
  readonly empty: string;
}

/** What is drawn: lines under the words, the words, and the dots over them. */
interface Drawing {
  readonly height: number;
  /** Lines under the words, as a path. */
  readonly lines: string;
  /** Heads of groups, and what names a single dot. */
  readonly words: readonly Words[];
  /** Names of rows and columns, each with the dots that it stands for. */
  readonly names: readonly { readonly ids: readonly string[]; readonly words: readonly Words[] }[];
  readonly dots: readonly (Dot & { readonly x: number; readonly y: number })[];
}

const RADIUS = 5.2;
const ROW = 25;
const GROUP_HEAD = 38;
/** From the middle of a letter to the line that it stands on. */
const DROP = 5;
/** Least width of the names of rows, and from one head of a column to the next, which stand as a stair. */
const NAMES = 252;
const STAIR = 20;
/** Between a name and its row. */
const NEAR = 14;

/** The two marks as legends show them. */
export const discGlyph: Glyph = [{ d: circle(RADIUS), fill: 'ink' }];
export const ringGlyph: Glyph = [{ d: circle(RADIUS - 0.8), fill: 'ground', stroke: 'ink', width: 1.6 }];

/** The order of things, top to bottom: each row at the middle of its height, each group's head over its rows. */
function stacked(
  groups: readonly LineGroup[],
  top: number,
  heightOf: (row: Line) => number,
): { rows: Map<string, number>; heads: number[]; bottom: number } {
  const rows = new Map<string, number>();
  let y = top;
  const heads = groups.map((group) => {
    const head = y;
    y += GROUP_HEAD;
    for (const row of group.rows) {
      rows.set(row.id, y);
      y += heightOf(row);
    }
    return head;
  });
  return { rows, heads, bottom: y };
}

const idsOf = (dots: readonly Dot[], fits: (dot: Dot) => boolean): string[] =>
  dots.filter(fits).map(({ id }) => id);

const namesWidth = (groups: readonly LineGroup[], size: number): number =>
  Math.max(NAMES, ...groups.flatMap(({ rows }) => rows.map(({ name }) => NEAR + textWidth(name, size))));

/** Rows down, columns across, the heads of columns as a stair that rises to the right. */
function crossed({ groups, columns, dots }: DotMatrix, width: number, size: number): Drawing {
  const left = namesWidth(groups, size);
  const pitch = (width - left - 12) / columns.length;
  const x = (index: number): number => left + (index + 0.5) * pitch;
  const top = columns.length * STAIR + 2;
  const { rows, heads, bottom } = stacked(groups, top, () => ROW);
  const y = (id: string): number => (rows.get(id) ?? 0) + ROW / 2;
  const headLine = (index: number): number => (columns.length - index) * STAIR - 6;
  const across = [...rows.keys()].map((id) => `M${left},${y(id)}H${width}`);
  const lowest = (id: string): number =>
    Math.max(...dots.filter(({ column }) => column === id).map(({ row }) => y(row)));
  const down = columns.map(({ id }, index) => `M${x(index).toFixed(1)},${headLine(index) + 6}V${lowest(id)}`);
  const rowNames = groups.flatMap((group) =>
    group.rows.map(({ id, name }) => ({
      ids: idsOf(dots, (dot) => dot.row === id),
      words: [{ text: name, x: left - NEAR, y: y(id) + DROP, anchor: 'end' } as const],
    })),
  );
  const columnNames = columns.map(({ id, name }, index) => ({
    ids: idsOf(dots, (dot) => dot.column === id),
    words: [{ text: name, x: x(index) + 4, y: headLine(index), anchor: 'end' } as const],
  }));
  const columnOf = new Map(columns.map(({ id }, index) => [id, index]));
  return {
    height: bottom,
    lines: [...across, ...down].join(''),
    words: groups.map(({ head }, index) => groupHead(head, heads[index] ?? 0)),
    names: [...rowNames, ...columnNames],
    dots: dots.map((dot) => ({ ...dot, x: x(columnOf.get(dot.column) ?? 0), y: y(dot.row) })),
  };
}

const groupHead = (head: string, top: number): Words => ({
  text: head,
  x: 0,
  y: top + 26,
  anchor: 'start',
  weight: 600,
});

/** Each row's name, and under it its columns, a dot before each: what a narrow drawing has room for. */
function listed({ groups, columns, dots }: DotMatrix, width: number, size: number): Drawing {
  const inset = 24;
  const step = 21;
  const nameLines = (name: string): string[] => linesWithin(name, width, size);
  const members = (row: Line): Dot[] => dots.filter((dot) => dot.row === row.id);
  const heightOf = (row: Line): number => (nameLines(row.name).length + members(row).length) * step + 10;
  const { rows, heads, bottom } = stacked(groups, 0, heightOf);
  const nameOf = new Map(columns.map(({ id, name }) => [id, name]));
  const placed = groups.flatMap((group) =>
    group.rows.flatMap((row) => {
      const first = (rows.get(row.id) ?? 0) + nameLines(row.name).length * step;
      return members(row).map((dot, index) => ({ ...dot, x: 9, y: first + index * step + step / 2 }));
    }),
  );
  const rowNames = groups.flatMap((group) =>
    group.rows.map((row) => ({
      ids: members(row).map(({ id }) => id),
      words: nameLines(row.name).map((text, index): Words => {
        const y = (rows.get(row.id) ?? 0) + index * step + step / 2 + DROP;
        return { text, x: 0, y, anchor: 'start' };
      }),
    })),
  );
  const labels = placed.map(({ id, column, y }): Words => ({
    id,
    text: nameOf.get(column) ?? '',
    x: inset,
    y: y + DROP,
    anchor: 'start',
    color: 'muted',
  }));
  return {
    height: bottom,
    lines: heads.map((top) => `M0,${top + 4.5}H${width}`).join(''),
    words: [...groups.map(({ head }, index) => groupHead(head, heads[index] ?? 0)), ...labels],
    names: rowNames,
    dots: placed,
  };
}

/** Draws a matrix at the width of the place, or a list below {@link NARROW}. Names are highlighted with their dots. */
export function dotMatrix(matrix: DotMatrix, place: DrawContext): SVGSVGElement {
  if (matrix.dots.length === 0) return pictureOf(emptyFrame(place, matrix.empty));
  const { document, theme, width } = place;
  const drawing = width < NARROW ? listed(matrix, width, theme.label) : crossed(matrix, width, theme.label);
  const { height } = drawing;
  const names = wordsGroup(document, theme, drawing.words);
  names.append(
    ...drawing.names.map((name) =>
      element(
        document,
        'g',
        { 'data-ks': name.ids.join(' ') },
        name.words.map((line) => words(document, theme, line)),
      ),
    ),
  );
  const dots = drawing.dots.flatMap(({ id, open, x, y }) =>
    (open ? ringGlyph : discGlyph).map((path) =>
      element(document, 'path', { 'data-k': id, transform: at(x, y), ...glyphAttributes(path, theme) }),
    ),
  );
  return drawingOf(document, { width, height }, [
    element(document, 'path', { d: drawing.lines, stroke: theme.color.line }),
    names,
    ...dots,
  ]);
}
