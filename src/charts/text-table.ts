import { group } from 'd3';
import { ruleY } from '@observablehq/plot';
import {
  pictureHeight,
  pictures,
  radiusFor,
  type ColumnPicture,
  type PictureLayout,
} from './column-pictures.ts';
import { NARROW, type DrawContext } from './context.ts';
import { plotted, sheetFor, type Drawing } from './kit/drawing.ts';
import { heightOf, label, type LabelOptions } from './kit/label.ts';
import { stacked } from './kit/rows.ts';

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
/** How a line of text looks, and what is free below it, in pixels. */
interface Style extends Pick<LabelOptions<Cell>, 'face' | 'color'> {
  readonly size: number;
  readonly below: number;
}

/** A text in a column, or across several. */
interface Cell {
  readonly text: string;
  readonly column: number;
  readonly span: number;
}

/** What begins at one height: texts of one style, or pictures. */
type Band =
  | {
      readonly height: number;
      readonly style: Style;
      readonly cells: readonly Cell[];
      readonly above: number;
    }
  | { readonly height: number; readonly pictures: readonly (TextColumn & { readonly column: number })[] }
  | { readonly height: number; readonly isRule: true };

/** A cell with its band. */
interface PlacedCell extends Cell {
  readonly row: number;
  readonly style: Style;
  readonly above: number;
}

interface Layout extends PictureLayout {
  /** How many columns stand beside each other. */
  readonly columns: number;
  /** Whether there is room for little. */
  readonly isCompact: boolean;
}

function layoutFor({ columns }: TextTable, context: DrawContext): Layout {
  const count = context.width < NARROW ? 1 : columns.length;
  const width = (context.width - GUTTER * (count - 1)) / count;
  return { columns: count, width, radius: radiusFor(columns, width), isCompact: context.compact ?? false };
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

const spanWidth = (span: number, { width }: Layout): number => span * width + (span - 1) * GUTTER;

function textBand(cells: readonly Cell[], style: Style, layout: Layout, above = 0): Band {
  const heights = cells.map(({ text, span }) =>
    heightOf(text, spanWidth(span, layout), style.size, style.face),
  );
  return { cells, style, above, height: above + Math.max(...heights) + style.below };
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
function bandsOf(
  columns: readonly TextColumn[],
  { labels, most, together }: TextTable,
  layout: Layout,
  size: number,
): Band[] {
  const style = styles(size, layout);
  const single = (field: 'head' | 'measure'): Cell[] =>
    columns.map((one, column) => ({ text: one[field], column, span: 1 }));
  const shared = paragraphs(columns, 0)
    .filter(({ span }) => span > 1)
    .map((cell) => ({ ...cell, text: together }));
  const heights = columns.map((column) => pictureHeight(column, most, layout));
  return [
    textBand(single('head'), style.head, layout),
    { pictures: columns.map((one, column) => ({ ...one, column })), height: Math.max(...heights) },
    textBand(single('measure'), style.measure, layout, 8),
    ...(shared.length > 0 && !layout.isCompact ? [textBand(shared, style.voice, layout)] : []),
    ...labels.flatMap((text, at) => {
      const cells = paragraphs(columns, at);
      return [
        textBand(
          cells.map((cell) => ({ ...cell, text })),
          style.label,
          layout,
        ),
        textBand(cells, at === 0 ? style.first : style.text, layout),
      ];
    }),
  ];
}

/** Beside each other; where it is narrow, below one another, parted by lines. */
function bands(table: TextTable, layout: Layout, size: number): Band[] {
  const { columns, same } = table;
  if (layout.columns > 1) return bandsOf(columns, table, layout, size);
  return columns.flatMap((column, index) => {
    const before = columns[index - 1]?.texts ?? [];
    const texts = column.texts.map((text, at) => (text === before[at] ? same : text));
    const own = bandsOf([{ ...column, texts }], table, layout, size);
    return index === 0 ? own : [{ height: 18, isRule: true }, ...own];
  });
}

/** A scale of Plot on which column `i` reaches from `2i` to `2i + 1`, and a gutter from there to the next. */
const columnScale = ({ columns, width }: Layout) =>
  ({
    axis: null,
    type: 'linear',
    domain: Array.from({ length: 2 * columns }, (_, index) => index),
    range: Array.from(
      { length: 2 * columns },
      (_, index) => Math.floor(index / 2) * (width + GUTTER) + (index % 2) * width,
    ),
  }) as const;

/** Draws columns of text at the width of the context. Below {@link NARROW}, they are below one another. */
export function textTable(table: TextTable, context: DrawContext): Drawing {
  const sheet = sheetFor(context);
  const layout = layoutFor(table, context);
  const stack = stacked(bands(table, layout, context.theme.label), ({ height }) => height, 0);
  const placed = stack.rows.flatMap((band) =>
    'pictures' in band ? band.pictures.map((one) => ({ ...one, row: band.row, height: band.height })) : [],
  );
  const cells = stack.rows.flatMap((band): PlacedCell[] =>
    'cells' in band
      ? band.cells.map((cell) => ({ ...cell, row: band.row, style: band.style, above: band.above }))
      : [],
  );
  // One mark for all cells that look alike: a page has fewer elements then.
  const alike = group(cells, ({ style, above }) => JSON.stringify([style, above]));
  return plotted(sheet, {
    height: Math.ceil(stack.bottom),
    x: columnScale(layout),
    y: stack.y,
    r: { type: 'sqrt', domain: [0, table.most], range: [0, layout.radius] },
    marks: [
      ruleY(
        stack.rows.filter((band) => 'isRule' in band),
        { y: 'row', stroke: context.theme.color.line },
      ),
      pictures(sheet, placed, table.most, layout),
      [...alike.values()].map((cells) => {
        const { style, above } = cells[0] as PlacedCell;
        return label(sheet, cells, {
          ...style,
          text: ({ text }) => text,
          x: ({ column }: Cell) => 2 * column,
          y: ({ row }: PlacedCell) => row - 0.5,
          dy: above + style.size * 0.64,
          anchor: 'start',
          isEven: true,
          most: ({ span }) => spanWidth(span, layout),
        });
      }),
    ],
  });
}
