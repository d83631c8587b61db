/** The part of a drawing that a picture shows: a window around some rows that cuts through no word and no mark. */
import { grown, isWithin, type Box } from '../charts/boxes.ts';
import type { View } from '../figures/contract/choices.ts';
import type { Row } from '../figures/contract/define.ts';
import type { Block } from './blocks.ts';
import { boxesOf, originOf } from './lines-of-text.ts';
import { contents } from './serialize-svg.ts';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A drawing with the rows that are to be seen in it. */
export interface Scene {
  readonly svg: SVGSVGElement;
  readonly rows: readonly Row[];
  readonly view: View;
  /** Whether these are all rows that the figure has, and all that are drawn. */
  readonly isAll: boolean;
  readonly isAlone: boolean;
}

/** Size of a drawing. */
export const sizeOf = (svg: SVGSVGElement): Size => ({
  width: Number(svg.getAttribute('width')),
  height: Number(svg.getAttribute('height')),
});

/** Drawings end with some space, which a picture can do without. */
export const SPARE = 12;
/** Radius of points, in pixels. */
const RADIUS = 6;
/** Words that are nearer to each other, in pixels, are lines of one text. */
const LEADING = 7;
/** A bar that is nearer than this to words above it has them as its name. */
const NAMED = 10;

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
export interface Part extends Block {
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

/** Takes out of a drawing the words that are not completely in its window, and the marks that are not in it at all. */
function leaveOut(svg: SVGSVGElement, window: Box): void {
  for (const mark of keyed(svg)) {
    const { left, top } = boxOfMark(mark);
    const isOutside = top > window.bottom || top < window.top - 60 || left > window.right;
    if (isOutside && mark.hasAttribute('data-k')) mark.remove();
  }
  for (const text of svg.querySelectorAll('text')) {
    if (!boxesOf(text).every((box) => isWithin(box, grown(window, 1)))) text.remove();
  }
}

const wordsIn = (svg: SVGSVGElement): Box[] => [...svg.querySelectorAll('text')].flatMap(boxesOf);

/** A line or a bar with the space above it, so that a text's lines stay together, and a bar with its name. */
const withSpace =
  (by: number) =>
  (box: Box): Box => ({ ...box, top: box.top - by });

/** The window without what it would cut; where everything stands too close for that, only words and marks stay whole. */
function cleanest(window: Box, words: readonly Box[], bars: readonly Box[], points: readonly Box[]): Box {
  const roomy = clean(window, [...words.map(withSpace(LEADING)), ...bars.map(withSpace(NAMED)), ...points]);
  const isTooLow = roomy.bottom - roomy.top < (window.bottom - window.top) / 2;
  return isTooLow ? clean(window, [...words, ...bars, ...points]) : roomy;
}

/** The part of a drawing that a picture shows. */
export function part(scene: Scene, room: Size, isMap: boolean): Part {
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
