/**
 * A figure that is at most as high as hosts let a frame be (WordPress: 1,000 pixels), in a usual column and on a phone. It
 * has a drawing for each of a few widths; each keeps all rows if there is any way to, and if not it says how many it has.
 */
import { linesWithin, textWidth, type Face } from '../charts/kit/text-width.ts';
import type { Drawing } from '../charts/kit/sheet.ts';
import { GLYPH_SIZE, type LegendItem } from '../charts/legend.ts';
import { wordpressLimit } from '../embeds/sizes.ts';
import { initialView, type View } from '../figures/contract/choices.ts';
import type { Row } from '../figures/contract/define.ts';
import { creditLine } from '../lib/edition.ts';
import { pageTheme } from '../theme/theme.ts';
import * as words from '../words/embed.ts';
import { fromStatements, titleFromStatements } from '../words/figure.ts';
import { drawn, viewOnCard } from './drawing.ts';
import { isClear } from './legible.ts';
import type { Published } from './published.ts';

/** The narrowest places for each drawing, px: a frame of 312 pixels has 303 for it, one of 600 has 584. */
export const COMPACT_WIDTHS = { narrow: 300, middle: 420, frame: 584 } as const;

/** Name of a width. */
export type CompactWidth = keyof typeof COMPACT_WIDTHS;

/** A compact figure in the places of one width. */
export interface CompactDrawing {
  readonly name: CompactWidth;
  readonly drawing: Drawing;
  /** How far it may grow in a place that is wider: a key of {@link GROWTHS}. */
  readonly growth: number;
  readonly rows: readonly Row[];
  readonly legend: readonly LegendItem[];
  /** What stands under the title; empty where there is no room for it. */
  readonly caption: string;
  /** That some rows are left out; empty if none are. */
  readonly shown: string;
}

/** Shares by which drawings may grow; the style sheet of embeds knows them by their places in this list. */
export const GROWTHS = [1, 1.1, 1.2, 1.3] as const;

/** Letters smaller than this are too small, px. */
const LEAST_LETTER = 12;
/** How large a drawing is made. */
interface Size {
  /** Width by that of its place. */
  readonly wider: number;
  /** Size of its labels, px. */
  readonly label: number;
}

/** A drawing may be made for a wider place and scaled down, with labels that are large enough then; the first is usual. */
const SIZES: readonly Size[] = [
  { wider: 1, label: pageTheme.label },
  { wider: 1, label: 13 },
  { wider: 1, label: 12 },
  { wider: 1.13, label: 14 },
  { wider: 1.25, label: 15 },
];
/** A map is as large as can be: drawn for the narrowest place that it fits in, and scaled up. */
const MAP_SIZES: readonly Size[] = [
  { wider: 1 / 1.35, label: 12 },
  { wider: 1 / 1.15, label: 13 },
  { wider: 1, label: 14 },
  { wider: 1.2, label: 15 },
];

/** Sizes of what stands around a drawing, px, as src/components/embed/compact.css sets it. */
const TEXT = { size: 13.4, line: 19.4 };
const TITLE = {
  narrow: { size: 15.2, line: 19 },
  middle: { size: 15.4, line: 19.2 },
  frame: { size: 18.7, line: 23.4 },
} as const;
const LEGEND = { size: 13.4, line: 19, gap: 4, between: 16, mark: GLYPH_SIZE + 3 };
/** Paddings, margins and the summary of the folded table. */
const AROUND = 96;
/** What estimates may be wrong by, with a line on what became of the data. */
const SPARE = 26;

const linesOf = (text: string, width: number, size: number, face: Face = 400): number =>
  text === '' ? 0 : linesWithin(text, width, size, face).length;

function legendHeight(items: readonly LegendItem[], width: number): number {
  let [lines, x] = [0, Infinity];
  for (const { label, count } of items) {
    const wide = LEGEND.mark + textWidth(`${label} ${count ?? ''}`, LEGEND.size) + 4;
    if (x + wide > width) [lines, x] = [lines + 1, 0];
    x += wide + LEGEND.between;
  }
  return lines * (LEGEND.line + LEGEND.gap);
}

/** What is written around a drawing. */
type Told = Pick<CompactDrawing, 'legend' | 'caption' | 'shown'>;

/** Height of everything but the drawing. */
function heightAround(title: string, { legend, caption, shown }: Told, name: CompactWidth): number {
  const width = COMPACT_WIDTHS[name];
  const { size, line } = TITLE[name];
  const texts = [caption, shown, `${creditLine}. ${words.toChart}`];
  const lines = texts.reduce((sum, text) => sum + linesOf(text, width, TEXT.size), 0);
  return (
    AROUND +
    SPARE +
    linesOf(title, width, size, 'title') * line +
    legendHeight(legend, width) +
    lines * TEXT.line
  );
}

/** Lists of ever fewer rows of a figure, down to those on its card. */
function shortened({ figure: { onCard, detail }, rows }: Published): (readonly Row[])[] {
  const card = onCard?.rows?.(rows) ?? rows;
  if (detail.alone !== 'each') return [...(onCard?.fewer?.(rows) ?? []), card];
  const ordered = [...card, ...rows.filter((row) => !card.includes(row))];
  return rows.slice(0, -1).map((_, index) => {
    const kept = ordered.slice(0, rows.length - 1 - index);
    return rows.filter((row) => kept.includes(row));
  });
}

/** A way to draw a figure. */
interface Way {
  readonly rows: readonly Row[];
  readonly view: View;
  readonly compact: boolean;
}

/** The ways to draw a figure, the better ones first. */
function waysFor(figure: Published): Way[] {
  const view: View = initialView(figure.figure.choices);
  const { rows } = figure;
  const fewer = shortened(figure);
  return [
    { rows, view, compact: false },
    ...(figure.figure.onCard?.isNameless ? fewer.map((some) => ({ rows: some, view, compact: false })) : []),
    { rows, view, compact: true },
    { rows, view: viewOnCard(figure), compact: true },
    ...fewer.map((some) => ({ rows: some, view, compact: true })),
  ];
}

/** Captions of a figure, the one with the most words first; the last is what must not be missing. */
function captionsOf(
  { title, caption, figure: { onCard, countsStatements }, rows }: Published,
  shown: readonly Row[],
): string[] {
  const isCard = shown.length < rows.length && shown.length === onCard?.rows?.(rows).length;
  const own = isCard ? onCard.caption?.(rows) : undefined;
  const must = countsStatements && titleFromStatements(title) !== title ? fromStatements : '';
  return own === undefined ? [caption, must] : [own];
}

/** A drawing that was tried. */
interface Attempt extends CompactDrawing {
  /** Whether its letters are large enough and in nobody's way. */
  readonly isReadable: boolean;
  /** By how much the embed is higher than hosts let it be, px: less than 0 where there is room left. */
  readonly over: number;
}

/** Draws a figure in one way at one size. */
function attempt(figure: Published, name: CompactWidth, way: Way, { wider, label }: Size): Attempt {
  const place = COMPACT_WIDTHS[name];
  const { rows, view, compact } = way;
  const [own, all] = [figure.figure, figure.rows.length];
  const width = Math.round(place * wider);
  const drawing = drawn({ figure: own, rows }, { width, view, compact, theme: { ...pageTheme, label } });
  const scale = place / width;
  const height = drawing.height * scale;
  const legend = own.legend(rows, view);
  const shown = rows.length < all ? words.rowsShown(rows.length, all) : '';
  const over = (caption: string, by = 1): number =>
    height * by + heightAround(figure.title, { legend, caption, shown }, name) - wordpressLimit;
  const captions = captionsOf(figure, rows);
  const caption = captions.find((one) => over(one) <= 0) ?? captions.at(-1) ?? '';
  return {
    ...{ name, drawing, rows, legend, caption, shown },
    growth: Math.max(
      0,
      GROWTHS.findLastIndex((by) => over(caption, by) <= 0),
    ),
    isReadable: drawing.texts.every(({ size }) => size * scale >= LEAST_LETTER) && isClear(drawing),
    over: over(caption),
  };
}

function* attempts(figure: Published, name: CompactWidth): Generator<Attempt> {
  const isMap = figure.figure.detail.within ?? false;
  for (const way of waysFor(figure))
    for (const size of isMap && way.compact ? MAP_SIZES : SIZES) yield attempt(figure, name, way, size);
}

/** The first attempt that fits; else the lowest, since no figure is worth less for being high elsewhere. */
function fitted(figure: Published, name: CompactWidth): CompactDrawing {
  const failed: Attempt[] = [];
  for (const one of attempts(figure, name)) {
    if (one.isReadable && one.over <= 0) return one;
    failed.push(one);
  }
  return failed.reduce((lowest, one) => (one.over < lowest.over ? one : lowest));
}

const known = new Map<Published, readonly CompactDrawing[]>();

/** The compact drawings of a figure, one for each width. */
export function compactDrawings(figure: Published): readonly CompactDrawing[] {
  const drawings =
    known.get(figure) ?? (Object.keys(COMPACT_WIDTHS) as CompactWidth[]).map((name) => fitted(figure, name));
  known.set(figure, drawings);
  return drawings;
}
