import { escaped } from '../lib/escape.ts';
import { attribute, coordinates, rounded } from '../lib/markup.ts';
import { shortPath } from '../lib/path.ts';

/** Attributes that place a form or give its size; a transform may also scale, which asks for more decimals. */
const PLACES = /^(?:[xy][12]?|c[xy]|width|height|viewBox)$/;

/** Coordinates are rounded; what an attribute keeps for a script is left as it is. */
function written(name: string, value: string): string {
  if (name.startsWith('data-')) return attribute(name, value);
  if (name === 'd') return attribute(name, shortPath(value));
  const isPlace = PLACES.test(name) || (name === 'transform' && !value.includes('scale'));
  return attribute(name, isPlace ? coordinates(value) : rounded(value));
}

const attributes = (element: Element): string =>
  [...element.attributes]
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ name, value }) => written(name, value))
    .join('');

function serialized(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return escaped(node.textContent ?? '');
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element;
  const children = contents(element);
  const open = `<${element.localName}${attributes(element)}`;
  return children ? `${open}>${children}</${element.localName}>` : `${open}/>`;
}

/** The inside of a drawing as text that HTML and XML read alike, coordinates to one decimal. */
export function contents(element: Element): string {
  return [...element.childNodes].map(serialized).join('');
}

/** A drawing as text; `root` gives attributes beside its own size and view box. */
export function serializeSvg(svg: SVGSVGElement, root: Readonly<Record<string, string>>): string {
  const size = ['width', 'height', 'viewBox'].map((name) => written(name, svg.getAttribute(name) ?? ''));
  const own = Object.entries(root).map(([name, value]) => written(name, value));
  return `<svg${[...size, ...own].join('')}>${contents(svg)}</svg>`;
}
