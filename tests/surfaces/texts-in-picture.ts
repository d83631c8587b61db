/** Reads the texts of a picture file without a browser: it has more than the drawing, which lists its own. */
import { textWidth } from '../../src/charts/kit/text-width.ts';

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

/** A length in pixels; drawings write some in letter sizes, `0.32em`. */
function pixels(element: Element, name: string, size: number): number {
  const value = element.getAttribute(name) ?? '0';
  return Number.parseFloat(value) * (value.endsWith('em') ? size : 1);
}

/** The texts in a picture, with the approximate width that they have in a browser. */
export function textsIn(picture: Element): Text[] {
  return [...picture.querySelectorAll('text')].map((element) => {
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
