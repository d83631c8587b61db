/** Reads positions out of a drawing that no browser has laid out. */
import { textWidth } from '../../src/charts/text-width.ts';

interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the extent of the mark. */
  readonly reach: number;
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

/** Offset of an element from the drawing's origin, its own and its parents' translations added up. */
function offset(element: Element | null): [x: number, y: number] {
  if (!element) return [0, 0];
  const [x, y] = offset(element.parentElement);
  const translation = /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(element.getAttribute('transform') ?? '');
  return [x + Number(translation?.[1] ?? 0), y + Number(translation?.[2] ?? 0)];
}

/** Value of an attribute that an element has or inherits. */
function inherited(element: Element | null, name: string): string | null {
  return element ? (element.getAttribute(name) ?? inherited(element.parentElement, name)) : null;
}

function reachOf(path: string): number {
  return Math.max(...[...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([digits]) => Math.abs(Number(digits))));
}

/** The marks of a drawing: what carries the id of a row and is not text or line. */
export function marksIn(drawn: SVGSVGElement): Mark[] {
  return [...drawn.querySelectorAll('path[data-k]')].map((path) => {
    const [x, y] = offset(path);
    return { id: path.getAttribute('data-k') ?? '', x, y, reach: reachOf(path.getAttribute('d') ?? '') };
  });
}

/** The texts of a drawing, with the width that a browser would roughly give them. */
export function textsIn(drawn: SVGSVGElement): Text[] {
  return [...drawn.querySelectorAll('text')].map((element) => {
    const [x, y] = offset(element);
    const text = element.textContent;
    const size = Number(inherited(element, 'font-size'));
    const isSerif = inherited(element, 'font-family')?.includes('Serif');
    const weight = inherited(element, 'font-weight') === '600' ? 600 : 400;
    const width = isSerif ? text.length * size * CHARACTER : textWidth(text, size, weight);
    const before = { start: 0, middle: 0.5, end: 1 }[inherited(element, 'text-anchor') ?? 'middle'] ?? 0.5;
    return { text, size, left: x - before * width, right: x + (1 - before) * width, y };
  });
}
