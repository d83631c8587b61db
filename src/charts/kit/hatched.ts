import type { RenderFunction } from '@observablehq/plot';
import { element } from '../elements.ts';
import { hatch } from '../hatch.ts';
import type { Sheet } from './drawing.ts';

/** Distance between the lines of a hatched bar: 2 pixels of line, 3 of gap. */
export const HATCH = 5;

/**
 * Hatches the bars that Plot draws, by the values of their channels.
 * @param height of the bars, around the middle of their rows, in pixels
 * @param render what draws the bars themselves
 */
export function hatched(sheet: Sheet, height: number, render: RenderFunction): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = render(index, scales, values, dimensions, context, next);
    const lines = Array.from(index, (at) => {
      const pixels = (channel: string): number => Number(values[channel]?.[at]);
      const [left, right] = [pixels('x1'), pixels('x2')].sort((a, b) => a - b) as [number, number];
      const top = pixels('y1') - height / 2;
      return hatch({ left, top, width: right - left, height }, HATCH);
    });
    const look = { fill: 'none', stroke: sheet.theme.color.ink, 'stroke-width': 2 };
    group?.prepend(element(sheet.document, 'path', { d: lines.join(''), ...look }));
    return group;
  };
}
