import type { RenderFunction } from '@observablehq/plot';
import { hatch } from '../hatch.ts';
import type { Sheet } from './drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels between lines, and their width. */
const [APART, WIDTH] = [5, 2];

/** Hatches the rectangles that Plot draws, over them, insets included. Plot has no pattern fills, and a pattern would need an id. */
export function hatchedBars({ theme, document }: Sheet): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const rect of [...(group?.children ?? [])]) {
      const [left = 0, top = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(rect.getAttribute(name)),
      );
      const lines = document.createElementNS(SVG, 'path');
      lines.setAttribute('d', hatch({ left, top, width, height }, APART));
      lines.setAttribute('fill', 'none');
      lines.setAttribute('stroke', theme.color.ink);
      lines.setAttribute('stroke-width', String(WIDTH));
      rect.after(lines);
    }
    return group;
  };
}
