/** Reads positions out of a drawing that no browser has laid out. */
import { textWidth } from '../../src/charts/text-width.ts';

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

const numeric = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** Center and reach of a form, from its own attributes. */
function extentOf(element: Element): Omit<Mark, 'id'> {
  if (element.localName === 'rect') {
    const [reachX, reachY] = [numeric(element, 'width') / 2, numeric(element, 'height') / 2];
    return { x: numeric(element, 'x') + reachX, y: numeric(element, 'y') + reachY, reachX, reachY };
  }
  const reach =
    element.localName === 'circle' ? numeric(element, 'r') : reachOf(element.getAttribute('d') ?? '');
  return { x: numeric(element, 'cx'), y: numeric(element, 'cy'), reachX: reach, reachY: reach };
}

/** The marks of a drawing: the forms and bars that carry the id of a row, not their labels. */
export function marksIn(drawn: SVGSVGElement): Mark[] {
  return [...drawn.querySelectorAll(':is(path, rect, circle)[data-k]')].map((form) => {
    const [left, top] = offset(form);
    const { x, y, ...reach } = extentOf(form);
    return { id: form.getAttribute('data-k') ?? '', x: left + x, y: top + y, ...reach };
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
