import { marksOf, type Parts } from './parts.ts';

const SVG = 'http://www.w3.org/2000/svg';
const GAP = 5;

function ringAround(mark: SVGPathElement, kind: string): SVGCircleElement {
  const box = mark.getBBox();
  const ring = document.createElementNS(SVG, 'circle');
  ring.setAttribute('class', `ring ring-${kind}`);
  ring.setAttribute('r', String(Math.max(box.width, box.height) / 2 + GAP));
  ring.setAttribute('transform', mark.getAttribute('transform') ?? '');
  return ring;
}

/** Draws a ring around the marks with these ids, in place of the rings of the same kind. */
export function ring(parts: Parts, kind: 'current' | 'picked', ids: readonly string[]): void {
  for (const old of [...parts.drawings.querySelectorAll(`.ring-${kind}`)]) old.remove();
  for (const mark of marksOf(parts)) {
    if (ids.includes(mark.dataset['k'] ?? '')) mark.parentNode?.append(ringAround(mark, kind));
  }
}
