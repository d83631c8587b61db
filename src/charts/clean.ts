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

/** What says where a line is, and what it stands for, which joined lines do not keep. */
const ENDS = ['x1', 'y1', 'x2', 'y2'] as const;

/** How a line looks; empty if it stands for a row. */
function lookOf(line: Element): string {
  const looks = [...line.attributes].filter(({ name }) => !(ENDS as readonly string[]).includes(name));
  if (looks.some(({ name }) => name.startsWith('data-'))) return '';
  return looks.map(({ name, value }) => `${name}=${value};`).join('') || ';';
}

/** Lines that follow each other and look alike become one path. */
function joinLines(svg: SVGSVGElement): void {
  for (const first of svg.querySelectorAll('line')) {
    const look = lookOf(first);
    const run: Element[] = [first];
    let next = first.nextElementSibling;
    for (; next?.localName === 'line' && look && lookOf(next) === look; next = next.nextElementSibling) {
      run.push(next);
    }
    if (run.length === 1 || !first.parentNode) continue;
    const path = element(svg.ownerDocument, 'path', {
      d: run
        .map((line) => ENDS.map((end) => line.getAttribute(end) ?? 0))
        .map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`)
        .join(''),
    });
    for (const { name, value } of first.attributes) {
      if (!(ENDS as readonly string[]).includes(name)) path.setAttribute(name, value);
    }
    first.replaceWith(path);
    for (const line of run.slice(1)) line.remove();
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
  joinLines(svg);
  for (const group of [...svg.querySelectorAll('g')].reverse()) unwrapped(group);
  return svg;
}
