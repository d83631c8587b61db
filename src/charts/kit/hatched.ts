import type { RenderFunction } from '@observablehq/plot';
import { hatch, type Box } from '../hatch.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A render for Plot's `rect`: instead of rectangles it draws the lines at 45 degrees that fill them, as one path that
 * ignores the pointer, to lie over rectangles that have been drawn before.
 * @param stroke color of the lines
 * @param distance pixels between neighboring lines
 * @param inset pixels that the rectangles are narrower by on each side
 */
export function hatched(stroke: string, distance: number, inset = 0): RenderFunction {
  return (index, _scales, values, _dimensions, { document }) => {
    const boxOf = (row: number): Box => {
      const at = (channel: string): number => Number(values[channel]?.[row]);
      const [left, top] = [Math.min(at('x1'), at('x2')) + inset, Math.min(at('y1'), at('y2'))];
      return {
        left,
        top,
        width: Math.abs(at('x2') - at('x1')) - 2 * inset,
        height: Math.abs(at('y2') - at('y1')),
      };
    };
    const d = Array.from(index, (row) => hatch(boxOf(row), distance));
    const path = document.createElementNS(SVG, 'path');
    for (const [name, value] of Object.entries({
      d: d.join(''),
      fill: 'none',
      stroke,
      'pointer-events': 'none',
    }))
      path.setAttribute(name, value);
    return path;
  };
}
