/** Where the words of a drawing are placed, calculated without a browser. */
import { grown, isWithin, overlap, type Box } from '../charts/boxes.ts';
import { textWidth } from '../charts/kit/text-width.ts';

/** A line of text in the pixels of its parent: its start, baseline, width and size. */
export interface LineOfText {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Value of an attribute that an element has or inherits. */
function inherited(element: Element | null, name: string): string | null {
  return element ? (element.getAttribute(name) ?? inherited(element.parentElement, name)) : null;
}

/** A length in pixels; drawings write some in letter sizes, `0.32em`. */
function pixels(element: Element, name: string, size: number): number {
  const value = element.getAttribute(name) ?? '0';
  return Number.parseFloat(value) * (value.endsWith('em') ? size : 1);
}

/** A line of text as it is set. Its `x` is where it is anchored. */
export interface Letters {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
  readonly weight: string;
  readonly style: string;
  readonly family: string;
  /** Width of the line around its letters, in pixels; zero for none. */
  readonly halo: number;
}

function lettersIn(line: Element): Letters {
  const size = Number(inherited(line, 'font-size') ?? 14);
  const stroke = inherited(line, 'stroke') ?? 'none';
  return {
    text: line.textContent,
    x: pixels(line, 'x', size) + pixels(line, 'dx', size),
    y: pixels(line, 'y', size) + pixels(line, 'dy', size),
    size,
    anchor: inherited(line, 'text-anchor') ?? 'start',
    weight: inherited(line, 'font-weight') ?? '400',
    style: inherited(line, 'font-style') ?? 'normal',
    family: inherited(line, 'font-family') ?? '',
    halo: stroke === 'none' ? 0 : Number(inherited(line, 'stroke-width') ?? 1),
  };
}

/** The lines of a text as they are set, in its own pixels; those without letters are left out. */
export function lettersOf(text: Element): Letters[] {
  return (text.children.length > 0 ? [...text.children] : [text])
    .map(lettersIn)
    .filter((line) => line.text.trim() !== '');
}

const SHARE_BEFORE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

function lineOf(line: Element): LineOfText {
  const size = Number(inherited(line, 'font-size') ?? 14);
  const width = textWidth(line.textContent, size, inherited(line, 'font-weight') === '600' ? 600 : 400);
  const before = SHARE_BEFORE[inherited(line, 'text-anchor') ?? 'start'] ?? 0;
  return {
    x: pixels(line, 'x', size) + pixels(line, 'dx', size) - before * width,
    y: pixels(line, 'y', size) + pixels(line, 'dy', size),
    width,
    size,
  };
}

/** The lines of a text, in its own pixels. */
function linesOfText(text: Element): LineOfText[] {
  return (text.children.length > 0 ? [...text.children] : [text]).map(lineOf);
}

/** The position of an element's origin in the drawing, from its own and its parents' translations. */
export function originOf(element: Element | null): readonly [x: number, y: number] {
  if (!element) return [0, 0];
  const [x, y] = originOf(element.parentElement);
  const [, right = 0, down = 0] =
    /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
  return [x + Number(right), y + Number(down)];
}

/** The boxes of a text's lines, in the pixels of the drawing. */
export function boxesOf(text: Element): Box[] {
  const [left, top] = originOf(text);
  return linesOfText(text).map(({ x, y, width, size }) => ({
    left: left + x,
    right: left + x + width,
    top: top + y - 0.7 * size,
    bottom: top + y + 0.24 * size,
  }));
}

/** Whether every line of text is completely inside the drawing and overlaps no other. */
export function isLegible(svg: SVGSVGElement): boolean {
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const frame = grown({ left: 0, top: 0, right: width, bottom: height }, 2);
  const boxes = [...svg.querySelectorAll('text')].flatMap(boxesOf);
  return boxes.every(
    (box, index) =>
      isWithin(box, frame) && boxes.slice(index + 1).every((other) => overlap(grown(box, 1), other) === 0),
  );
}
