import { group } from 'd3';
import { coordinate } from '../lib/markup.ts';
import { element } from './elements.ts';

/** What Plot writes for its own pages and what misleads a screen reader or a strict policy in ours. */
const ATTRIBUTES = ['class', 'style', 'aria-label', 'aria-description', 'aria-hidden', 'font-variant'];

const TRANSLATE = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/;

/** Two moves as one; other transforms are written one after the other. */
function combined(outer: string, inner: string): string {
  const [moved, by] = [TRANSLATE.exec(outer), TRANSLATE.exec(inner)];
  if (!moved || !by) return `${outer} ${inner}`;
  const [x, y] = [1, 2].map((part) => coordinate(Number(moved[part]) + Number(by[part])));
  return `translate(${x},${y})`;
}

/** A group of one form wraps it for nothing: what it says goes to the form, which has the last word. */
export function unwrapped(group: Element): void {
  const [only, ...others] = group.children;
  if (others.length > 0) return;
  for (const { name, value } of only ? [...group.attributes] : []) {
    const own = only?.getAttribute(name) ?? null;
    if (own === null) only?.setAttribute(name, value);
    else if (name === 'transform') only?.setAttribute(name, combined(value, own));
  }
  if (only) group.replaceWith(only);
  else group.remove();
}

/** A form as part of a path, from the attributes that say where it is, which that path does not keep. */
interface Outline {
  readonly places: readonly string[];
  part(...places: number[]): string;
}

const OUTLINES: Readonly<Record<string, Outline>> = {
  line: { places: ['x1', 'y1', 'x2', 'y2'], part: (x1, y1, x2, y2) => `M${x1} ${y1}L${x2} ${y2}` },
  rect: {
    places: ['x', 'y', 'width', 'height'],
    part: (x, y, width = 0, height) => `M${x},${y}h${width}v${height}h${-width}z`,
  },
};

/** How a line or a rectangle looks; a form of its own if it stands for a row, or is none of both. */
function lookOf(form: Element): string | Element {
  const { places } = OUTLINES[form.localName] ?? {};
  const looks = [...form.attributes].filter(({ name }) => !places?.includes(name));
  if (!places || looks.some(({ name }) => name.startsWith('data-'))) return form;
  return [form.localName, ...looks.map(({ name, value }) => `${name}=${value}`)].join(';');
}

/** Lines or rectangles of a mark that look alike become one path, so that a page has one element for many. */
function joinForms(mark: Element): void {
  for (const [first, ...others] of group(mark.children, lookOf).values()) {
    if (!first || others.length === 0) continue;
    const { places, part } = OUTLINES[first.localName] as Outline;
    const parts = [first, ...others].map((form) =>
      part(...places.map((place) => Number(form.getAttribute(place)))),
    );
    const path = element(mark.ownerDocument, 'path', { d: parts.join('') });
    for (const { name, value } of first.attributes)
      if (!places.includes(name)) path.setAttribute(name, value);
    first.replaceWith(path);
    for (const other of others) other.remove();
  }
}

/** Removes style elements, classes, labels and needless groups from a finished drawing, in place. The page or theme styles it. */
export function cleaned(svg: SVGSVGElement): SVGSVGElement {
  for (const style of [...svg.querySelectorAll('style, title')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ATTRIBUTES) element.removeAttribute(name);
  }
  const marks = [...svg.querySelectorAll('g')].reverse();
  marks.forEach(joinForms);
  marks.forEach(unwrapped);
  return svg;
}
