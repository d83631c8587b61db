/** What the drawn pictures of the story show: the places of the dots are read from them, so that they stand nowhere else. */

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

/** The dots of a picture by their ids, in its order. */
export function dotsIn(svg: SVGSVGElement): Map<string, DrawnDot> {
  const nodes = [...svg.querySelectorAll<SVGGraphicsElement>(DOTS)];
  return new Map(
    nodes.map((node) => {
      const [, x, y] = MOVED.exec(node.getAttribute('transform') ?? '') ?? [];
      return [node.dataset['k'] ?? '', { node, x: Number(x), y: Number(y), width: node.getBBox().width }];
    }),
  );
}

/** A copy of all in a picture but its dots. */
export function groundOf(svg: SVGSVGElement): SVGGElement {
  const ground = document.createElementNS(svg.namespaceURI, 'g') as SVGGElement;
  ground.setAttribute('class', 'story-ground');
  ground.append(...[...svg.childNodes].map((node) => node.cloneNode(true)));
  ground.querySelectorAll(`${DOTS}, .story-mark`).forEach((dot) => dot.remove());
  ground.querySelectorAll('[id]').forEach((node) => node.removeAttribute('id'));
  return ground;
}
