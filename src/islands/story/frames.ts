/** What the drawn pictures of the story show: the places of the dots are read from them, so that they stand nowhere else. */

import type { Box } from '../../charts/boxes.ts';

/** A dot in a picture: where it is, how large, and how it looks. */
export interface DrawnDot {
  readonly node: SVGGraphicsElement;
  readonly x: number;
  readonly y: number;
  /** Its width, in pixels of the drawing. */
  readonly width: number;
}

/** A step: its part of the page, and its address. */
export interface Step {
  readonly id: string;
  readonly item: HTMLElement;
  readonly address: string;
  readonly title: string;
}

/** The steps of the page, in their order. */
export const stepsIn = (root: HTMLElement): Step[] =>
  [...root.querySelectorAll<HTMLElement>('[data-step]')].map((item) => {
    const link = item.querySelector<HTMLAnchorElement>('[data-step-link]');
    return {
      id: item.dataset['step'] ?? '',
      item,
      address: link?.href ?? '',
      title: link?.textContent.trim() ?? '',
    };
  });

/** The picture of a step that the page shows at its present width. */
export const drawingOf = ({ item }: Step): SVGSVGElement | undefined =>
  [...item.querySelectorAll<SVGSVGElement>('.story-drawing > svg')].find(
    (svg) => svg.getClientRects().length > 0,
  );

const DOTS = 'path[data-k], circle[data-k]';
const MOVED = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/;

/** What is read of a picture once, because it stays as it was drawn. */
function once<Read>(read: (svg: SVGSVGElement) => Read): (svg: SVGSVGElement) => Read {
  const known = new WeakMap<SVGSVGElement, Read>();
  return (svg) => {
    const found = known.get(svg) ?? read(svg);
    known.set(svg, found);
    return found;
  };
}

/** The dots of a picture by their ids, in its order. @param svg one that the page shows */
export const dotsIn = once((svg): ReadonlyMap<string, DrawnDot> => {
  const nodes = [...svg.querySelectorAll<SVGGraphicsElement>(DOTS)];
  return new Map(
    nodes.map((node) => {
      const [, x, y] = MOVED.exec(node.getAttribute('transform') ?? '') ?? [];
      return [node.dataset['k'] ?? '', { node, x: Number(x), y: Number(y), width: node.getBBox().width }];
    }),
  );
});

/** What the words of a picture cover, in its pixels. */
export const textBoxesIn = once((svg): readonly Box[] =>
  [...svg.querySelectorAll<SVGTextElement>('text:not(.story-name)')].map((text) => {
    const [, x, y] = MOVED.exec(text.getAttribute('transform') ?? '') ?? [];
    const box = text.getBBox();
    const [left, top] = [Number(x ?? 0) + box.x, Number(y ?? 0) + box.y];
    return { left, top, right: left + box.width, bottom: top + box.height };
  }),
);

/** A copy of a picture that is only seen. */
export function seen(svg: SVGSVGElement, isDeep: boolean): SVGSVGElement {
  const copy = svg.cloneNode(isDeep) as SVGSVGElement;
  for (const name of ['role', 'aria-label']) copy.removeAttribute(name);
  return copy;
}

/** A copy of all in a picture but its dots. */
export function groundOf(svg: SVGSVGElement): SVGSVGElement {
  const ground = seen(svg, true);
  ground.setAttribute('class', 'story-ground');
  ground.querySelectorAll(`${DOTS}, .story-mark`).forEach((dot) => dot.remove());
  ground.querySelectorAll('[id]').forEach((node) => node.removeAttribute('id'));
  return ground;
}
