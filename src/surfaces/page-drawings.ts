/** The drawings of a figure in a page, at several widths: what they have in common stands in the page once. */
import { element } from '../charts/elements.ts';
import { unwrapped } from '../charts/clean.ts';
import { coordinate } from '../lib/markup.ts';
import { serializeSvg } from './serialize-svg.ts';

/** An outline that is at least as long, in characters, is written once. */
const LONG = 500;

const looksOf = (node: Element): Map<string, string> =>
  new Map([...node.attributes].map(({ name, value }) => [name, value]));

/** Attributes that a group has for all that is in it as one, and not each for itself. */
const ofAll = /^(?:data-|id$|opacity|clip-path|mask|filter)/;

const alike = (one: Element, other: Element): boolean => {
  const [looks, others] = [looksOf(one), looksOf(other)];
  return (
    looks.size === others.size &&
    [...looks].every(([name, value]) => others.get(name) === value && !ofAll.test(name))
  );
};

/** Groups that follow each other and look alike become one; groups that say nothing go. */
function tidy(svg: SVGSVGElement): void {
  for (const group of [...svg.querySelectorAll('g')].reverse()) {
    if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
    else if (![...looksOf(group).keys()].some((name) => ofAll.test(name))) unwrapped(group);
  }
  for (const group of svg.querySelectorAll('g')) {
    for (let next = group.nextElementSibling; next?.localName === 'g'; next = group.nextElementSibling) {
      if (!alike(group, next)) break;
      group.append(...next.childNodes);
      next.remove();
    }
  }
}

/** A disc around the origin, as Plot and D3 write it. */
const DISC = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0$/;

/** Discs become circles, which are shorter. */
function roundOff(svg: SVGSVGElement): void {
  for (const path of svg.querySelectorAll('path')) {
    const { d = '', ...look } = Object.fromEntries(looksOf(path));
    const radius = DISC.exec(d)?.[1];
    if (radius === undefined) continue;
    path.replaceWith(element(path.ownerDocument, 'circle', { ...look, r: coordinate(Number(radius)) }));
  }
}

/** Paths by their outlines, the long ones. */
function longPaths(drawings: readonly SVGSVGElement[]): Map<string, [SVGElement, ...SVGElement[]]> {
  const found = new Map<string, [SVGElement, ...SVGElement[]]>();
  for (const path of drawings.flatMap((svg) => [...svg.querySelectorAll('path')])) {
    const d = looksOf(path).get('d') ?? '';
    if (d.length < LONG) continue;
    const known = found.get(d);
    if (known) known.push(path);
    else found.set(d, [path]);
  }
  return found;
}

/**
 * Writes an outline once: the first path has it, with what all look alike in, and the others use it, each with what else
 * it looks like.
 */
function shareOutline(first: SVGElement, others: readonly SVGElement[], id: string): void {
  const looks = others.map(looksOf);
  const own = looksOf(first);
  const shared = [...own].filter(([name, value]) => looks.every((look) => look.get(name) === value));
  const single = [...own].filter(([name]) => !shared.some(([other]) => other === name));
  others.forEach((other, index) => {
    const look = [...(looks[index] ?? [])].filter(([name]) => !shared.some(([common]) => common === name));
    other.replaceWith(element(other.ownerDocument, 'use', { href: `#${id}`, ...Object.fromEntries(look) }));
  });
  if (single.length > 0) {
    const wrapper = element(first.ownerDocument, 'g', Object.fromEntries(single));
    first.replaceWith(wrapper);
    wrapper.append(first);
    for (const [name] of single) first.removeAttribute(name);
  }
  first.setAttribute('id', id);
}

/**
 * The drawings of one figure as text, without groups that are not needed; long outlines that are in several of them
 * stand in the first, even while that one is not shown.
 * @param id id of the figure
 * @param root attributes of each drawing beside its size
 */
export function pageDrawings(
  id: string,
  drawings: readonly SVGSVGElement[],
  root: Readonly<Record<string, string>>,
): string[] {
  drawings.forEach(tidy);
  drawings.forEach(roundOff);
  [...longPaths(drawings).values()]
    .filter(([, ...others]) => others.length > 0)
    .forEach(([first, ...others], index) => shareOutline(first, others, `${id}-outline-${index + 1}`));
  return drawings.map((svg) => serializeSvg(svg, root));
}
