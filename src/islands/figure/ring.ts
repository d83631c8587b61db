import type { Parts } from './parts.ts';

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

/** Draws a ring around marks, in place of the rings of the same kind. */
export function ring(
  { drawings }: Parts,
  kind: 'current' | 'picked',
  marks: readonly SVGGraphicsElement[],
): void {
  drawings.querySelectorAll(`.ring-${kind}`).forEach((old) => old.remove());
  for (const mark of marks) mark.parentNode?.append(ringAround(mark, kind));
}
