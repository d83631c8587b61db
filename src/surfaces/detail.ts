/** Details of figures: a part of a drawing that stands for the whole in lists of figures and beside links. */
import { grown, isWithin, overlap, type Box } from '../charts/boxes.ts';
import { figureTablesIn } from '../datasets/site.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import { initialView, type View } from '../figures/contract/choices.ts';
import type { Row } from '../figures/contract/define.ts';
import { pageTheme, type Theme } from '../theme/theme.ts';
import { palette, type ColorName } from '../theme/tokens.ts';
import { detailWord } from '../words/figure.ts';
import { legendBlock, placed, type Block } from './blocks.ts';
import { buildDocument } from './document.ts';
import { PAGE_WIDTHS, shapes } from './drawing.ts';
import { boxesOf, originOf } from './lines-of-text.ts';
import { outlineText } from './outlines.ts';
import type { Published } from './published.ts';
import { contents } from './serialize-svg.ts';

/** Sizes of details, in pixels: in lists, above a link in the text, and for the map among the first figures. */
export const DETAILS = {
  tile: { width: 376, height: 229 },
  strip: { width: 616, height: 160 },
  wide: { width: 776, height: 520 },
} as const;

/** Name of a size. */
export type DetailSize = keyof typeof DETAILS;

/** Space above the drawing and between it and the key. */
const [ABOVE, BETWEEN] = [4, 2];
/** Room for the word at the right of the key's last line, and the size of its letters. */
const WORD = { width: 44, height: 20, size: 13 } as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A drawing with the rows that are to be seen in it. */
interface Scene {
  readonly svg: SVGSVGElement;
  readonly rows: readonly Row[];
  readonly view: View;
  /** Whether these are all rows that the figure has, and all that are drawn. */
  readonly isAll: boolean;
  readonly isAlone: boolean;
}

const sizeOf = (svg: SVGSVGElement): Size => ({
  width: Number(svg.getAttribute('width')),
  height: Number(svg.getAttribute('height')),
});

/** The drawing of which a picture shows a part, and the rows to show. */
function sceneOf(
  { figure, release, rows: { length: count } }: Published,
  { width, height }: Size,
  theme: Theme,
): Scene {
  const { detail } = figure;
  const view = { ...initialView(figure.choices), ...detail.view } as View;
  const all = figure.rows(figureTablesIn(release) as FigureTables, view);
  const isSmallOfTwo = detail.larger === true && width < DETAILS.wide.width;
  const place = {
    document: buildDocument,
    shapes,
    width: detail.within ? PAGE_WIDTHS.wide : width,
    theme,
    view,
    terse: detail.terse ?? isSmallOfTwo,
    room: height,
  };
  const scene = (rows: readonly Row[], drawn: readonly Row[]): Scene => ({
    svg: figure.draw(drawn, place),
    rows,
    view,
    isAll: rows.length === count,
    isAlone: rows.length === drawn.length,
  });
  const rows = detail.rows(all);
  if (detail.alone !== 'each') return scene(rows, detail.alone ? rows : all);
  const fewer = rows.map((_, index) => rows.slice(0, rows.length - index));
  const scenes = fewer.map((some) =>
    scene(
      some,
      all.filter((row) => some.includes(row)),
    ),
  );
  return scenes.find(({ svg }) => sizeOf(svg).height <= height + SPARE) ?? (scenes.at(-1) as Scene);
}

/** Drawings end with some space, which a picture can do without. */
const SPARE = 12;
/** Radius of points, in pixels. */
const RADIUS = 6;
/** Words that are nearer to each other, in pixels, are lines of one text. */
const LEADING = 7;

const numberOf = (mark: Element, name: string): number => Number(mark.getAttribute(name) ?? 0);

const isBar = ({ localName }: Element): boolean => localName === 'rect';
const isPoint = ({ localName }: Element): boolean => localName === 'path';

/** Where a mark is: a rectangle as it is, all else as a point where it begins. */
function boxOfMark(mark: Element): Box {
  const [x, y] = originOf(mark);
  if (isBar(mark)) {
    const [left, top] = [x + numberOf(mark, 'x'), y + numberOf(mark, 'y')];
    return { left, top, right: left + numberOf(mark, 'width'), bottom: top + numberOf(mark, 'height') };
  }
  const start = mark.hasAttribute('transform')
    ? null
    : /^M([-\d.]+)[ ,]([-\d.]+)/.exec(mark.getAttribute('d') ?? '');
  const [left, top] = [x + Number(start?.[1] ?? 0), y + Number(start?.[2] ?? 0)];
  return grown({ left, right: left, top, bottom: top }, RADIUS);
}

const idsOf = (mark: Element): string[] =>
  (mark.getAttribute('data-k') ?? mark.getAttribute('data-ks') ?? '').split(' ');

const keyed = (svg: SVGSVGElement): Element[] =>
  [...svg.querySelectorAll('[data-k],[data-ks]')].filter((mark) => isBar(mark) || isPoint(mark));

/** The box around the marks of some rows, and around their names if these count too. */
function around(svg: SVGSVGElement, rows: readonly Row[], withNames = false): Box {
  const ids = new Set(rows.map(({ id }) => id));
  const isOfRows = (mark: Element): boolean => idsOf(mark).some((id) => ids.has(id));
  const names = withNames ? [...svg.querySelectorAll('text[data-k]')].filter(isOfRows) : [];
  const boxes = [...keyed(svg).filter(isOfRows).map(boxOfMark), ...names.flatMap(boxesOf)];
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Where a window begins: within the drawing, and with what it is about in its middle. */
const inTheMiddle = (from: number, to: number, length: number, whole: number): number =>
  Math.round(Math.max(0, Math.min((from + to - length) / 2, whole - length)));

/** The part of a map around the rows. */
function windowOnMap({ svg, rows }: Scene, { width, height }: Size): Box {
  const { left, right, top, bottom } = around(svg, rows, true);
  const whole = sizeOf(svg);
  const x = inTheMiddle(left, right, width, whole.width);
  const y = inTheMiddle(top, bottom, height, whole.height);
  return { left: x, right: x + width, top: y, bottom: y + height };
}

/** Lines at which a window can begin and end without cutting through a text or a mark. */
function clean(window: Box, boxes: readonly Box[]): Box {
  let { top, bottom } = window;
  const at = (y: number): Box | undefined => boxes.find((box) => box.top < y && box.bottom > y);
  for (let box = at(bottom); box; box = at(bottom)) bottom = box.top;
  for (let box = at(top); box && top > 0; box = at(top)) top = box.bottom;
  return top < bottom ? { ...window, top, bottom } : window;
}

/**
 * The rows and what is above them, as far as there is room: from the top of the drawing, with its axis, if the first row
 * is near enough, else so that the last ends the window.
 */
function windowOnRows({ svg, rows, isAlone }: Scene, { width, height }: Size): Box {
  const whole = sizeOf(svg);
  const first = around(svg, rows.slice(0, 1));
  const last = isAlone ? whole.height : Math.min(whole.height, around(svg, rows).bottom + SPARE / 2);
  const top = first.bottom <= height ? 0 : Math.max(0, Math.min(first.top, last - height), last - height);
  return { left: 0, right: width, top, bottom: Math.min(top + height, last) };
}

/** What of a drawing fits into a window, and what that leaves out: words that would be cut. */
interface Part extends Block {
  /** Boxes of its words and marks, from its own top left. */
  readonly boxes: readonly Box[];
  /** Whether nothing is left out. */
  readonly isWhole: boolean;
}

const moved = ({ left, right, top, bottom }: Box, { left: x, top: y }: Box): Box => ({
  left: left - x,
  right: right - x,
  top: top - y,
  bottom: bottom - y,
});

/** Takes out of a drawing the words that are not completely in its window. */
function leaveOut(svg: SVGSVGElement, window: Box): void {
  for (const text of svg.querySelectorAll('text')) {
    if (!boxesOf(text).every((box) => isWithin(box, grown(window, 1)))) text.remove();
  }
}

const wordsIn = (svg: SVGSVGElement): Box[] => [...svg.querySelectorAll('text')].flatMap(boxesOf);

/** A line or a bar with the space above it, so that a text's lines stay together, and a bar with its name. */
const withLeading = (box: Box): Box => ({ ...box, top: box.top - LEADING });

/** The window without what it would cut; where everything stands too close for that, only words and marks stay whole. */
function cleanest(window: Box, words: readonly Box[], bars: readonly Box[], points: readonly Box[]): Box {
  const roomy = clean(window, [...[...words, ...bars].map(withLeading), ...points]);
  const isTooLow = roomy.bottom - roomy.top < (window.bottom - window.top) / 2;
  return isTooLow ? clean(window, [...words, ...bars, ...points]) : roomy;
}

/** The part of a drawing that a picture shows. */
function part(scene: Scene, room: Size, isMap: boolean): Part {
  const { svg } = scene;
  const [bars, points] = [isBar, isPoint].map((is) => keyed(svg).filter(is).map(boxOfMark)) as [Box[], Box[]];
  const shown = isMap
    ? windowOnMap(scene, room)
    : cleanest(windowOnRows(scene, room), wordsIn(svg), bars, points);
  leaveOut(svg, shown);
  const [width, height] = [shown.right - shown.left, shown.bottom - shown.top];
  return {
    markup: `<svg width="${width}" height="${height}" viewBox="${shown.left} ${shown.top} ${width} ${height}">${contents(svg)}</svg>`,
    height,
    boxes: [...wordsIn(svg), ...bars, ...points].map((box) => moved(box, shown)),
    isWhole: scene.isAll && shown.top === 0 && height + SPARE > sizeOf(svg).height,
  };
}

/** What the shapes and colors of the shown rows mean. */
function keyOf({ figure }: Published, { rows, view }: Scene, width: number, theme: Theme): Block {
  const items = figure
    .legend(rows, view)
    .slice(0, figure.detail.key)
    .filter(({ count }) => count !== 0);
  return legendBlock(
    items.map((item) => ({ ...item, count: null })),
    width - WORD.width,
    theme,
  );
}

/** The word that says that it is a part, with its baseline. */
const word = ({ width }: Size, y: number, theme: Theme): string =>
  `<text x="${width}" y="${y}" text-anchor="end" font-size="${WORD.size}" fill="${theme.color.muted}">${detailWord}</text>`;

/** Baselines that the word can have, the better first: at the foot of the picture, or at its top. */
const baselines = ({ height }: Size): readonly number[] => [height - 7, ABOVE + WORD.size];

/** Where the word is in nobody's way. */
function freeBaseline({ boxes }: Part, frame: Size): number | undefined {
  const { width } = frame;
  return baselines(frame).find((y) => {
    const around = { left: width - 1.4 * WORD.width, right: width, top: y - WORD.height - ABOVE, bottom: y };
    return !boxes.some((box) => overlap(box, around) > 0);
  });
}

/** The drawing with its key in a frame, and a word where it is free, or else below the drawing. */
function composed(figure: Published, frame: Size, theme: Theme): string {
  const { width, height } = frame;
  const isMap = figure.figure.detail.within ?? false;
  const room = (below: number): Size => ({ width, height: height - ABOVE - below });
  const key = keyOf(figure, sceneOf(figure, frame, theme), width, theme);
  const over = (foot: number): Part => {
    const below = foot > 0 ? foot + BETWEEN : 0;
    return part(sceneOf(figure, room(below), theme), room(below), isMap);
  };
  const full = over(key.height);
  const free = full.isWhole ? 0 : freeBaseline(full, frame);
  const shown = free === undefined ? over(Math.max(key.height, WORD.height)) : full;
  const note = shown.isWhole ? '' : word(frame, free ?? height - 7, theme);
  return placed(shown, 0, ABOVE) + placed(key, 0, height - key.height) + note;
}

/** Attributes that are useless in a picture without words, ids or rows. */
const UNUSED = / (?:data-ks?|aria-[a-z]+|font-[a-z]+|text-anchor|class)="[^"]*"/g;

const shorter = (markup: string): string =>
  markup
    .replace(UNUSED, '')
    .replace(/-?\d+\.\d{2,}(?!\d*\))/g, (digits) => String(Number(Number(digits).toFixed(1))));

/** A detail in letters that need no font, without what a picture has no use for. */
function drawn(figure: Published, size: DetailSize, theme: Theme): string {
  const holder = buildDocument.createElement('div');
  holder.innerHTML = `<svg>${composed(figure, DETAILS[size], theme)}</svg>`;
  outlineText(holder, buildDocument);
  return shorter(contents(holder.firstElementChild as Element));
}

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
