/** The part of a drawing that a picture shows: a window around some rows that cuts through no word and no mark. */
import { grown, isWithin, type Box } from '../charts/boxes.ts';
import type { Drawing, DrawnText } from '../charts/kit/sheet.ts';
import { leaveOutLand, windowOnMap, withoutNotes } from './part-of-map.ts';
import { around, boxesOf, type Scene, type Size } from './scene.ts';
import { contents } from './serialize-svg.ts';

/** Drawings end with some space, which a picture can do without. */
export const SPARE = 12;

/** Words that are nearer to each other, in pixels, are lines of one text. */
const LEADING = 7;

/** A mark that is nearer than this to words above it has them as its name. */
const NAMED = 10;

/** Shares of the window that have to be left if texts and names stay whole, and if only names do. */
const LEAST = [0.5, 0.6] as const;

/** What stays free between a mark and the end of the window. */
const FREE = 3;

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
function windowOnRows({ drawing, rows, isAlone }: Scene, { width, height }: Size): Box {
  const first = around(drawing, rows.slice(0, 1));
  const last = isAlone ? drawing.height : Math.min(drawing.height, around(drawing, rows).bottom + SPARE / 2);
  const top = first.bottom <= height ? 0 : Math.max(0, Math.min(first.top, last - height), last - height);
  return { left: 0, right: width, top, bottom: Math.min(top + height, last) };
}

/** What of a drawing fits into a window, and what that leaves out: words that would be cut. */
export interface Part {
  readonly svg: SVGSVGElement;
  readonly window: Box;
  readonly height: number;
  /** The texts that are left in it. */
  readonly texts: readonly DrawnText[];
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

/** Takes out of a drawing all texts but some, and the marks that are not in its window at all. */
function leaveOut({ marks, texts }: Drawing, window: Box, kept: readonly DrawnText[]): void {
  for (const { node, box } of marks) {
    if (box.top > window.bottom || box.top < window.top - 60 || box.left > window.right) node.remove();
  }
  for (const text of texts) if (!kept.includes(text)) text.node.remove();
}

/** A line or a mark with the space above it, so that a text's lines stay together, and a mark with its name. */
const withSpace =
  (above: number, below = 0) =>
  (box: Box): Box => ({ ...box, top: box.top - above, bottom: box.bottom + below });

/**
 * The window without what it would cut. Where everything stands too close for that, a mark keeps its name but a text not
 * all of its lines, and where that leaves too little too, only words and marks stay whole.
 */
function cleanest(window: Box, words: readonly Box[], marks: readonly Box[]): Box {
  const named = marks.map(withSpace(NAMED, FREE));
  const height = window.bottom - window.top;
  const better = [
    [...words.map(withSpace(LEADING)), ...named],
    [...words, ...named],
  ].map((boxes) => clean(window, boxes));
  return (
    better.find(({ top, bottom }, index) => bottom - top >= (LEAST[index] ?? 1) * height) ??
    clean(window, [...words, ...marks])
  );
}

/** The part of a drawing that a picture shows. */
export function part(scene: Scene, room: Size, isMap: boolean): Part {
  const { drawing, isAll } = scene;
  const [words, marks] = [boxesOf(drawing.texts), boxesOf(drawing.marks)];
  const window = isMap ? windowOnMap(scene, room) : cleanest(windowOnRows(scene, room), words, marks);
  const whole = drawing.texts.filter(({ box }) => isWithin(box, grown(window, 1)));
  const texts = isMap ? withoutNotes(whole) : whole;
  leaveOut(drawing, window, texts);
  leaveOutLand(drawing, window);
  const height = window.bottom - window.top;
  return {
    svg: drawing.svg,
    window,
    height,
    texts,
    boxes: [...boxesOf(texts), ...marks].map((box) => moved(box, window)),
    isWhole: isAll && window.top === 0 && height + SPARE > drawing.height,
  };
}

/** The window with what is in it, as an element of a picture. */
export function windowed({ svg, window: { left, top, right, bottom } }: Part): string {
  const [width, height] = [right - left, bottom - top];
  return `<svg width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">${contents(svg)}</svg>`;
}
