import { marksOf, shownDrawing, type Parts } from './parts.ts';

const SVG = 'http://www.w3.org/2000/svg';
const GAP = 5;

/** A circle around a form, a frame around a bar. */
function ringAround(mark: SVGGraphicsElement, kind: string): SVGElement {
  const { x, y, width, height } = mark.getBBox();
  const isBar = mark.localName === 'rect';
  const ring = document.createElementNS(SVG, isBar ? 'rect' : 'circle');
  const measures = isBar
    ? { x: x - GAP / 2, y: y - GAP / 2, width: width + GAP, height: height + GAP }
    : { cx: x + width / 2, cy: y + height / 2, r: Math.max(width, height) / 2 + GAP };
  const all = { transform: mark.getAttribute('transform') ?? '', ...measures };
  Object.entries(all).forEach(([name, value]) => ring.setAttribute(name, String(value)));
  ring.setAttribute('class', `ring ring-${kind}`);
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
