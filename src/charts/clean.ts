import { coordinate } from '../lib/markup.ts';

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

const TRANSLATE = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/;

/** Two moves as one; other transforms are written one after the other. */
function combined(outer: string, inner: string): string {
  const [moved, by] = [TRANSLATE.exec(outer), TRANSLATE.exec(inner)];
  if (!moved || !by) return `${outer} ${inner}`;
  const [x, y] = [1, 2].map((part) => coordinate(Number(moved[part]) + Number(by[part])));
  return `translate(${x},${y})`;
}

/** A group of one form wraps it for nothing: what it says goes to the form, which has the last word. */
function unwrap(group: Element): void {
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

/** Removes style elements, classes, labels and needless groups from a finished drawing, in place. The page or theme styles it. */
export function cleaned(svg: SVGSVGElement): SVGSVGElement {
  for (const style of [...svg.querySelectorAll('style, title')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ATTRIBUTES) element.removeAttribute(name);
  }
  centerByGroup(svg);
  for (const group of [...svg.querySelectorAll('g')].reverse()) unwrap(group);
  return svg;
}
