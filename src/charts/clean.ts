import { coordinate } from '../lib/markup.ts';
import { element } from './elements.ts';

/** What Plot writes for its own pages and what misleads a screen reader or a strict policy in ours. */
const ATTRIBUTES = ['class', 'style', 'aria-label', 'aria-description', 'aria-hidden', 'font-variant'];

/** Plot centers text by an attribute of the root, which a drawing loses where it is put into a page or a picture. */
function centerByGroup(svg: SVGSVGElement): void {
  const anchor = svg.getAttribute('text-anchor');
  if (!anchor) return;
  for (const group of new Set([...svg.querySelectorAll('text')].map((text) => text.parentElement))) {
    if (!group?.hasAttribute('text-anchor')) group?.setAttribute('text-anchor', anchor);
  }
}

/** Text begins at its place unless something around it says otherwise. */
function dropUsualAnchors(svg: SVGSVGElement): void {
  for (const one of svg.querySelectorAll('[text-anchor="start"]')) {
    if (!one.parentElement?.closest('[text-anchor]')) one.removeAttribute('text-anchor');
  }
}

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

type Ends = readonly [number, number, number, number];

/** What says where a form is, which joined forms do not keep, and how it is written as part of a path. */
const FORMS: Readonly<Record<string, { ends: readonly string[]; path: (ends: Ends) => string }>> = {
  line: { ends: ['x1', 'y1', 'x2', 'y2'], path: ([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}` },
  rect: {
    ends: ['x', 'y', 'width', 'height'],
    path: ([x, y, width, height]) => `M${x},${y}h${width}v${height}h${-width}z`,
  },
};

/** How a line or a rectangle looks; empty if it stands for a row, or is neither. */
function lookOf(form: Element): string {
  const ends = FORMS[form.localName]?.ends;
  const looks = [...form.attributes].filter(({ name }) => !ends?.includes(name));
  if (!ends || looks.some(({ name }) => name.startsWith('data-'))) return '';
  return form.localName + looks.map(({ name, value }) => ` ${name}=${value}`).join('');
}

/** Lines or rectangles that follow each other and look alike become one path, so that a page has one element for many. */
function joinForms(svg: SVGSVGElement): void {
  for (const first of svg.querySelectorAll(Object.keys(FORMS).join())) {
    const [look, run] = [lookOf(first), [first]];
    let next = first.nextElementSibling;
    for (; next && look && lookOf(next) === look; next = next.nextElementSibling) run.push(next);
    const form = FORMS[first.localName];
    if (run.length === 1 || !first.parentNode || !form) continue;
    const endsOf = (one: Element) => form.ends.map((end) => Number(one.getAttribute(end))) as unknown as Ends;
    const path = element(svg.ownerDocument, 'path', { d: run.map((one) => form.path(endsOf(one))).join('') });
    for (const { name, value } of first.attributes) {
      if (!form.ends.includes(name)) path.setAttribute(name, value);
    }
    first.replaceWith(path);
    for (const one of run.slice(1)) one.remove();
  }
}

/** Removes style elements, classes, labels and needless groups from a finished drawing, in place. The page or theme styles it. */
export function cleaned(svg: SVGSVGElement): SVGSVGElement {
  for (const style of [...svg.querySelectorAll('style, title')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ATTRIBUTES) element.removeAttribute(name);
  }
  centerByGroup(svg);
  dropUsualAnchors(svg);
  joinForms(svg);
  for (const group of [...svg.querySelectorAll('g')].reverse()) unwrapped(group);
  return svg;
}
