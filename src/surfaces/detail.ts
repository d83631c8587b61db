/** Details of figures: a part of a drawing that stands for the whole in lists of figures and beside links. */
import { overlap } from '../charts/boxes.ts';
import { figureTablesIn } from '../datasets/site.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import { initialView, type View } from '../figures/contract/choices.ts';
import type { Row } from '../figures/contract/define.ts';
import { pageTheme, type Theme } from '../theme/theme.ts';
import { palette, type ColorName } from '../theme/tokens.ts';
import { detailWord } from '../words/figure.ts';
import { inLetters, legendBlock, placed, type Block, type Writer } from './blocks.ts';
import { buildDocument } from './document.ts';
import { PAGE_WIDTHS, shapes } from './drawing.ts';
import { linesAsPaths } from './outlines.ts';
import { part, SPARE, windowed, type Part } from './part-of-drawing.ts';
import type { Published } from './published.ts';
import type { Scene, Size } from './scene.ts';

/** Sizes of details, in pixels: in lists, above a link in the text, and for the map among the first figures. */
export const DETAILS = {
  tile: { width: 376, height: 256 },
  strip: { width: 616, height: 160 },
  wide: { width: 776, height: 684 },
} as const;

/** Where the pictures for dark pages are shown: not on paper. */
export const DARK = 'screen and (prefers-color-scheme: dark)';
/** Where a large picture has no room. */
export const SMALL = '(max-width: 73.74em)';

/** Letters of pictures that are shown small. */
const outlines = linesAsPaths(42);

/** Name of a size. */
export type DetailSize = keyof typeof DETAILS;

/** Space above the drawing, between it and the word, and between it and the key, which must not seem to be a part of it. */
const [ABOVE, BETWEEN, APART] = [4, 2, 6];
/** Room for the word at the right of the key's last line, and the size of its letters. */
const WORD = { width: 46, height: 20, size: 14 } as const;

/** The rows that a picture shows; a large one can show more. */
function rowsOf({ detail }: Published['figure'], all: readonly Row[], isLarge: boolean): readonly Row[] {
  return (isLarge ? (detail.larger ?? detail.rows) : detail.rows)(all);
}

/** The drawing of which a picture shows a part, and the rows to show. */
function sceneOf(
  { figure, release, rows: { length: count } }: Published,
  { width, height }: Size,
  theme: Theme,
): Scene {
  const { detail } = figure;
  const view = { ...initialView(figure.choices), ...detail.view } as View;
  const all = figure.rows(figureTablesIn(release) as FigureTables, view);
  const isLarge = width === DETAILS.wide.width;
  const place = {
    document: buildDocument,
    shapes,
    width: detail.within ? PAGE_WIDTHS.wide : width,
    theme,
    view,
    compact: detail.compact ?? (detail.larger !== undefined && !isLarge),
    room: height,
  };
  const scene = (rows: readonly Row[], drawn: readonly Row[]): Scene => ({
    drawing: figure.draw(drawn, place),
    rows,
    view,
    isAll: rows.length === count,
    isAlone: rows.length === drawn.length,
  });
  const rows = rowsOf(figure, all, isLarge);
  if (detail.alone !== 'each') return scene(rows, detail.alone ? rows : all);
  const fewer = rows.map((_, index) => rows.slice(0, rows.length - index));
  const scenes = fewer.map((some) =>
    scene(
      some,
      all.filter((row) => some.includes(row)),
    ),
  );
  return scenes.find(({ drawing }) => drawing.height <= height + SPARE) ?? (scenes.at(-1) as Scene);
}

/** What the shapes and colors of the shown rows mean. */
function keyOf(
  { figure, rows: all }: Published,
  { rows, view }: Scene,
  width: number,
  theme: Theme,
  write: Writer,
): Block {
  const items = figure
    .legend(width === DETAILS.wide.width ? all : rows, view)
    .slice(0, figure.detail.key)
    .filter(({ count }) => count !== 0);
  return legendBlock(
    items.map((item) => ({ ...item, count: null })),
    width - WORD.width,
    theme,
    write,
  );
}

/** The word that says that it is a part, with its baseline. */
const word = ({ width }: Size, y: number, { color }: Theme, write: Writer): string =>
  write([{ text: detailWord, x: width, y, anchor: 'end', size: WORD.size, fill: color.muted }]).join('');

/**
 * Baselines that the word can have, the better first: at the foot of the picture, so that it stands at one height in a
 * row of tiles, or in a strip, which stands alone and is low, at its top.
 */
const baselines = ({ width, height }: Size): readonly number[] =>
  width === DETAILS.strip.width ? [height - 7, ABOVE + WORD.size] : [height - 7];

/** Where the word is in nobody's way. */
function freeBaseline({ boxes }: Part, frame: Size): number | undefined {
  const { width } = frame;
  return baselines(frame).find((y) => {
    const around = { left: width - 1.4 * WORD.width, right: width, top: y - WORD.height - ABOVE, bottom: y };
    return !boxes.some((box) => overlap(box, around) > 0);
  });
}

/**
 * A detail: the drawing with its key in a frame, and a word where it is free, or else below the drawing.
 * @param isOutlined whether its letters are outlines, which need no font
 */
export function composed(figure: Published, frame: Size, theme: Theme, isOutlined = false): string {
  const write = isOutlined ? outlines.write : inLetters;
  const { width, height } = frame;
  const isMap = figure.figure.detail.within ?? false;
  const room = (below: number): Size => ({ width, height: height - ABOVE - below });
  // What fits above a key can be less than what the key is of, so the key is made again, of that.
  const gap = width === DETAILS.strip.width ? BETWEEN : APART;
  const keyFor = (below: number): Block =>
    keyOf(figure, sceneOf(figure, room(below), theme), width, theme, write);
  const first = keyFor(0).height;
  const key = keyFor(first > 0 ? first + gap : 0);
  const over = (foot: number): Part => {
    const below = foot > 0 ? foot + (key.height > 0 ? gap : BETWEEN) : 0;
    return part(sceneOf(figure, room(below), theme), room(below), isMap);
  };
  const full = over(key.height);
  const free = full.isWhole ? 0 : freeBaseline(full, frame);
  const shown = free === undefined ? over(Math.max(key.height, WORD.height)) : full;
  const note = shown.isWhole ? '' : word(frame, free ?? height - 7, theme, write);
  if (isOutlined) outlines.replace(shown.texts);
  const drawing = { markup: windowed(shown), height: shown.height };
  return placed(drawing, 0, ABOVE) + placed(key, 0, height - key.height) + note;
}

/** Attributes that are useless in a picture without words, ids or rows. */
const UNUSED = / (?:data-ks?|aria-[a-z]+|font-[a-z]+|text-anchor|class)="[^"]*"/g;

const shorter = (markup: string): string =>
  markup
    .replace(UNUSED, '')
    .replace(/-?\d+\.\d{2,}(?!\d*\))/g, (digits) => String(Number(Number(digits).toFixed(1))));

/** A detail in letters that need no font, without what a picture has no use for. */
const drawn = (figure: Published, size: DetailSize, theme: Theme): string =>
  shorter(composed(figure, DETAILS[size], theme, true));

const box = ({ width, height }: Size): string => `viewBox="0 0 ${width} ${height}"`;
const ground = ({ color }: Theme): string => `<rect width="100%" height="100%" fill="${color.ground}"/>`;
const XMLNS = 'xmlns="http://www.w3.org/2000/svg"';

/** Below this width a strip is a tile: its letters would be too small. */
const STRIP_FROM = 480;

/** Values for the names of colors in a drawing. */
function colorsIn(markup: string, scheme: 'light' | 'dark'): string {
  const names = new Set([...markup.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name as ColorName));
  return `svg{${[...names].map((name) => `--${name}:${palette[name][scheme]}`).join(';')}}`;
}

/** What a strip shows where: a tile on phones, and other colors on dark screens, though not on paper. */
const styleOf = (markup: string): string =>
  [
    '<style>',
    colorsIn(markup, 'light'),
    `@media screen and (prefers-color-scheme:dark){${colorsIn(markup, 'dark')}}`,
    `.tile{display:none}@media(max-width:${STRIP_FROM - 1}px){.tile{display:inline}.strip{display:none}}`,
    '</style>',
  ].join('');

/**
 * A figure's detail above a link in the text: one file that fits wide places and phones, and light and dark screens, so
 * that a page needs no more elements for it than an image. Where a browser cannot do that, it is light.
 */
export function strip(figure: Published): string {
  const sizes = ['tile', 'strip'] as const;
  const parts = sizes.map(
    (size) => `<svg class="${size}" ${box(DETAILS[size])}>${drawn(figure, size, pageTheme)}</svg>`,
  );
  const markup = ground(pageTheme) + parts.join('');
  return `<svg ${XMLNS} width="100%" height="100%">${styleOf(markup)}${markup}</svg>\n`;
}

/** A figure's detail as an SVG document on the ground of a theme. */
export function detail(figure: Published, size: Exclude<DetailSize, 'strip'>, theme: Theme): string {
  const { width, height } = DETAILS[size];
  return `<svg ${XMLNS} width="${width}" height="${height}" ${box(DETAILS[size])}>${ground(theme)}${drawn(figure, size, theme)}</svg>\n`;
}
