import {
  pictureHeight,
  pictures,
  radiusFor,
  type ColumnPicture,
  type PictureLayout,
} from './column-pictures.ts';
import { NARROW, type DrawContext } from './context.ts';
import { plotted, sheetFor, type Drawing, type Sheet } from './kit/drawing.ts';
import { lineMarks, textLine, type Line } from './kit/lines.ts';
import { stacked } from './kit/rows.ts';
import type { TextStyle } from './kit/texts.ts';

/** A column: a heading, a picture of its number, and paragraphs under labels that all columns share. */
export interface TextColumn extends ColumnPicture {
  readonly head: string;
  /** What is under the picture. */
  readonly measure: string;
  readonly texts: readonly string[];
}

/**
 * Columns of text, each with a small picture of a number, for things that differ more in kind than in amount. What
 * neighbors share is written once, across them.
 */
interface TextTable {
  readonly columns: readonly TextColumn[];
  /** Labels of the paragraphs. */
  readonly labels: readonly string[];
  /** The value of the largest possible unit. */
  readonly most: number;
  /** Written over columns that share their first paragraph. */
  readonly together: string;
  /** Written instead of a paragraph like the one before, where columns are below one another. */
  readonly same: string;
}

/** Between columns, in pixels. */
const GUTTER = 32;

/** How texts look, and what is free below them, in pixels. */
interface Style extends TextStyle {
  readonly size: number;
  readonly below: number;
}

/** A text in a column, or across several. */
interface Cell {
  readonly text: string;
  readonly column: number;
  readonly span: number;
}

interface TableLine extends Line {
  readonly pictures?: readonly (ColumnPicture & { readonly column: number })[];
}

interface Layout extends PictureLayout {
  /** How many columns stand beside each other. */
  readonly columns: number;
  /** Whether there is room for little. */
  readonly isCompact: boolean;
}

function layoutFor({ columns, most }: TextTable, context: DrawContext): Layout {
  const count = context.width < NARROW ? 1 : columns.length;
  const width = (context.width - GUTTER * (count - 1)) / count;
  const radius = radiusFor(columns, width);
  return { columns: count, width, step: width + GUTTER, radius, most, isCompact: context.compact ?? false };
}

/** Sizes follow the theme's labels: heads and the first paragraph are the largest. */
function styles(
  label: number,
  { columns, width, isCompact }: Layout,
): Record<'head' | 'measure' | 'voice' | 'label' | 'first' | 'text', Style> {
  const roomy = columns > 1 && width > 260 ? 6 : 4;
  const large = label + (isCompact ? 0 : roomy);
  return {
    head: { size: large, face: 600, below: 10 },
    measure: { size: isCompact ? label : label + 2, color: 'muted', below: 16 },
    voice: { size: label + 2, face: 'italic', below: 12 },
    label: { size: label, color: 'muted', below: 2 },
    first: { size: large, below: 16 },
    text: { size: label + 2, below: 16 },
  };
}

/** The paragraphs of one label, each once, across the columns that share it. */
function paragraphs(columns: readonly TextColumn[], at: number): Cell[] {
  const text = (index: number): string | undefined => columns[index]?.texts[at];
  return columns.flatMap((_, column) => {
    if (column > 0 && text(column) === text(column - 1)) return [];
    const end = columns.findIndex((__, index) => index > column && text(index) !== text(column));
    return [{ text: text(column) ?? '', column, span: (end < 0 ? columns.length : end) - column }];
  });
}

/** Columns beside each other: heads, pictures, measures, then label by label. */
function linesBeside(
  sheet: Sheet,
  columns: readonly TextColumn[],
  { labels, together }: TextTable,
  layout: Layout,
): TableLine[] {
  const { step, isCompact } = layout;
  const style = styles(sheet.theme.label, layout);
  const line = (cells: readonly Cell[], { below, ...look }: Style, above = 0): Line => {
    const texts = cells.map(({ text, column, span }) => ({
      ...look,
      text,
      x: column * step,
      most: span * step - GUTTER,
      isEven: true,
    }));
    return textLine(sheet, texts, { above, below });
  };
  const each = (field: 'head' | 'measure'): Cell[] =>
    columns.map((one, column) => ({ text: one[field], column, span: 1 }));
  const withText = (cells: readonly Cell[], text: string): Cell[] => cells.map((cell) => ({ ...cell, text }));
  const shared = paragraphs(columns, 0).filter(({ span }) => span > 1);
  return [
    line(each('head'), style.head),
    {
      pictures: columns.map((one, column) => ({ ...one, column })),
      height: Math.max(...columns.map((column) => pictureHeight(column, layout))),
    },
    line(each('measure'), style.measure, 8),
    ...(shared.length > 0 && !isCompact ? [line(withText(shared, together), style.voice)] : []),
    ...labels.flatMap((text, at) => {
      const cells = paragraphs(columns, at);
      return [line(withText(cells, text), style.label), line(cells, at === 0 ? style.first : style.text)];
    }),
  ];
}

/** Beside each other; where it is narrow, below one another, parted by lines. */
function linesOf(sheet: Sheet, table: TextTable, layout: Layout): TableLine[] {
  const { columns, same } = table;
  if (layout.columns > 1) return linesBeside(sheet, columns, table, layout);
  return columns.flatMap((column, index) => {
    const before = columns[index - 1]?.texts ?? [];
    const texts = column.texts.map((text, at) => (text === before[at] ? same : text));
    const own = linesBeside(sheet, [{ ...column, texts }], table, layout);
    return index === 0 ? own : [{ height: 18, rule: 9 }, ...own];
  });
}

/** Draws columns of text at the width of the context. Below {@link NARROW}, they are below one another. */
export function textTable(table: TextTable, context: DrawContext): Drawing {
  const sheet = sheetFor(context);
  const layout = layoutFor(table, context);
  const stack = stacked(linesOf(sheet, table, layout), ({ height }) => height, 0);
  const placed = stack.rows.flatMap(({ pictures: own = [], row, height }) =>
    own.map((one) => ({ ...one, row, height })),
  );
  return plotted(sheet, {
    height: Math.ceil(stack.bottom),
    // Column `i` begins at `i`, and the last has a gutter too.
    marginRight: -GUTTER,
    x: { axis: null, type: 'linear', domain: [0, layout.columns] },
    y: stack.y,
    r: { type: 'sqrt', domain: [0, table.most], range: [0, layout.radius] },
    marks: [pictures(sheet, placed, layout), lineMarks(sheet, stack.rows)],
  });
}
