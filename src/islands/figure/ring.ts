import { marksOf, shownDrawing, type Parts } from './parts.ts';

const SVG = 'http://www.w3.org/2000/svg';
const GAP = 5;

function circleAround({ width, height }: DOMRect): Record<string, number> {
  return { r: Math.max(width, height) / 2 + GAP };
}

function frameAround({ x, y, width, height }: DOMRect): Record<string, number> {
  return { x: x - GAP / 2, y: y - GAP / 2, width: width + GAP, height: height + GAP };
}

/** A circle around a form, a frame around a bar. */
function ringAround(mark: SVGGraphicsElement, kind: string): SVGElement {
  const isBar = mark.localName === 'rect';
  const ring = document.createElementNS(SVG, isBar ? 'rect' : 'circle');
  const measures = (isBar ? frameAround : circleAround)(mark.getBBox());
  Object.entries(measures).forEach(([name, value]) => ring.setAttribute(name, String(value)));
  ring.setAttribute('class', `ring ring-${kind}`);
  for (const name of ['transform', 'cx', 'cy']) {
    const value = mark.getAttribute(name);
    if (value) ring.setAttribute(name, value);
  }
  return ring;
}

/** What stands on a map for an inset that holds one of these: a circle with a count. */
function holdersOf(parts: Parts, ids: readonly string[]): SVGGraphicsElement[] {
  const all = shownDrawing(parts)?.querySelectorAll<SVGGraphicsElement>('[data-holds]') ?? [];
  return [...all].filter(({ dataset }) => dataset['holds']?.split(' ').some((id) => ids.includes(id)));
}

/** Draws a ring around the marks with these ids, and what holds picked ones on the map, in place of the rings of the same kind. */
export function ring(parts: Parts, kind: 'current' | 'picked', ids: readonly string[]): void {
  parts.drawings.querySelectorAll(`.ring-${kind}`).forEach((old) => old.remove());
  const marks = marksOf(parts).filter(({ dataset }) => ids.includes(dataset['k'] ?? ''));
  const holders = kind === 'picked' ? holdersOf(parts, ids) : [];
  for (const mark of [...marks, ...holders]) mark.parentNode?.append(ringAround(mark, kind));
}
