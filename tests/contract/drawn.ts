/** Reads positions from a drawing without a browser. */
import { textWidth } from '../../src/charts/kit/text-width.ts';

interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the extent of the mark, each way. */
  readonly reachX: number;
  readonly reachY: number;
}

interface Text {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Average width of a character of the serif, as a share of its size; the sans has a table of widths. */
const CHARACTER = 0.48;

/** Where an element's own origin stands in the drawing, and how large it is drawn: by its and its parents' transforms. */
function placeOf(element: Element | null): { x: number; y: number; scale: number } {
  if (!element) return { x: 0, y: 0, scale: 1 };
  const { x, y, scale } = placeOf(element.parentElement);
  const transform = element.getAttribute('transform') ?? '';
  const [, right = 0, down = 0] = /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(transform) ?? [];
  const [, factor = 1] = /scale\(([-\d.e]+)\)/.exec(transform) ?? [];
  return { x: x + scale * Number(right), y: y + scale * Number(down), scale: scale * Number(factor) };
}

/** Value of an attribute that an element has or inherits. */
function inherited(element: Element | null, name: string): string | null {
  return element ? (element.getAttribute(name) ?? inherited(element.parentElement, name)) : null;
}

type Point = readonly [x: number, y: number];

/** How many numbers follow each letter of a path, and which of them are where it goes. */
const ARITY: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, a: 7, c: 6, q: 4, z: 0 };

/** Where a step of a path leads from a point. */
function stepped([x, y]: Point, letter: string, numbers: readonly number[]): Point {
  const isRelative = letter === letter.toLowerCase();
  const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
  const [last = 0, before = 0] = [...numbers].reverse();
  if (letter.toLowerCase() === 'h') return [fromX + last, y];
  if (letter.toLowerCase() === 'v') return [x, fromY + last];
  return numbers.length === 0 ? [x, y] : [fromX + before, fromY + last];
}

/** The points at which the steps of a path end; the bulge of an arc beyond them is not among them. */
function pointsOf(path: string): Point[] {
  const points: Point[] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([digits]) => Number(digits));
    const arity = ARITY[letter.toLowerCase()] ?? 0;
    const steps = Math.max(1, arity ? numbers.length / arity : 1);
    for (let step = 0; step < steps; step += 1) {
      points.push(stepped(points.at(-1) ?? [0, 0], letter, numbers.slice(step * arity, (step + 1) * arity)));
    }
  }
  return points;
}

const numeric = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

function around(points: readonly Point[]): Omit<Mark, 'id'> {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    reachX: (right - left) / 2,
    reachY: (bottom - top) / 2,
  };
}

/** Center and reach of a form, from its own attributes. */
function extentOf(element: Element): Omit<Mark, 'id'> {
  if (element.localName === 'path') return around(pointsOf(element.getAttribute('d') ?? ''));
  if (element.localName === 'circle') {
    const r = numeric(element, 'r');
    return { x: numeric(element, 'cx'), y: numeric(element, 'cy'), reachX: r, reachY: r };
  }
  const [reachX, reachY] = [numeric(element, 'width') / 2, numeric(element, 'height') / 2];
  return { x: numeric(element, 'x') + reachX, y: numeric(element, 'y') + reachY, reachX, reachY };
}

/** The marks in a drawing: shapes and bars with the id of a row, but not their labels. */
export function marksIn(drawn: SVGSVGElement): Mark[] {
  return [...drawn.querySelectorAll(':is(path, rect, circle)[data-k]')].map((form) => {
    const { x: left, y: top } = placeOf(form);
    const { x, y, ...reach } = extentOf(form);
    return { id: form.getAttribute('data-k') ?? '', x: left + x, y: top + y, ...reach };
  });
}

/** A length in pixels; drawings write some in letter sizes, `0.32em`. */
function pixels(element: Element, name: string, size: number): number {
  const value = element.getAttribute(name) ?? '0';
  return Number.parseFloat(value) * (value.endsWith('em') ? size : 1);
}

/** The texts in a drawing, with the approximate width that they have in a browser. */
export function textsIn(drawn: Element): Text[] {
  return [...drawn.querySelectorAll('text')].map((element) => {
    const place = placeOf(element);
    const text = element.textContent;
    const size = place.scale * Number(inherited(element, 'font-size'));
    const x = place.x + pixels(element, 'x', size / place.scale) * place.scale;
    const y = place.y + pixels(element, 'y', size / place.scale) * place.scale;
    const isSerif = inherited(element, 'font-family')?.includes('Serif');
    const weight = inherited(element, 'font-weight') === '600' ? 600 : 400;
    const width = isSerif ? text.length * size * CHARACTER : textWidth(text, size, weight);
    const before = { start: 0, middle: 0.5, end: 1 }[inherited(element, 'text-anchor') ?? 'start'] ?? 0;
    return { text, size, left: x - before * width, right: x + (1 - before) * width, y };
  });
}
