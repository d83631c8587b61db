import type { RenderFunction } from '@observablehq/plot';
import { group } from 'd3';
import { element } from '../elements.ts';

const numberOf = (node: Element, name: string): number => Number(node.getAttribute(name) ?? 0);

/** A rule or a rectangle as part of a path. */
function outline(node: Element): string {
  if (node.localName === 'line') {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ['x1', 'y1', 'x2', 'y2'].map((name) => numberOf(node, name));
    return `M${x1},${y1}L${x2},${y2}`;
  }
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    numberOf(node, name),
  );
  return `M${x},${y}h${width}v${height}h${-width}z`;
}

const look = (node: Element): string =>
  `${node.getAttribute('fill') ?? ''} ${node.getAttribute('stroke') ?? ''}`;

/**
 * A render for Plot's rules and rectangles that stand for no row of their own: those of one color become one path, so
 * that a page has one element for many.
 */
export const joined: RenderFunction = (index, scales, values, dimensions, context, next) => {
  const drawn = next?.(index, scales, values, dimensions, context) ?? null;
  const alike = group([...(drawn?.children ?? [])], look);
  const paths = [...alike.values()].map((nodes) => {
    const [fill, stroke] = ['fill', 'stroke'].map((name) => nodes[0]?.getAttribute(name) ?? undefined);
    return element(context.document, 'path', { d: nodes.map(outline).join(''), fill, stroke });
  });
  drawn?.replaceChildren(...paths);
  return drawn;
};
