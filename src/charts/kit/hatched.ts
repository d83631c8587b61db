import type { RenderFunction } from '@observablehq/plot';
import { element } from '../elements.ts';
import { hatch, type Box } from '../hatch.ts';
import type { Sheet } from './drawing.ts';

/** Distance between the lines of a hatched bar: 2 pixels of line, 3 of gap. */
export const HATCH = 5;

/** Place of a bar that Plot draws, from the values of its channels. */
type BoxOf = (pixels: (channel: string) => number) => Box;

/** A bar between two ends: `inset` pixels narrower on each side, and as high as its channels say. */
export const between =
  (inset: number): BoxOf =>
  (at) => ({
    left: Math.min(at('x1'), at('x2')) + inset,
    top: Math.min(at('y1'), at('y2')),
    width: Math.abs(at('x2') - at('x1')) - 2 * inset,
    height: Math.abs(at('y2') - at('y1')),
  });

/** A bar between two ends, `height` pixels high around the middle of its row. */
export const around =
  (height: number): BoxOf =>
  (at) => ({
    left: Math.min(at('x1'), at('x2')),
    top: at('y1') - height / 2,
    width: Math.abs(at('x2') - at('x1')),
    height,
  });

interface Hatching {
  readonly boxOf: BoxOf;
  /** Color of the lines; ink if not given. */
  readonly stroke?: string;
  /** Pixels between neighboring lines, and their width. */
  readonly distance?: number;
  readonly width?: number;
}

/**
 * A render for Plot's bars: draws the lines at 45 degrees that fill them, all as one path that ignores the pointer.
 * @param render what draws the bars themselves, if anything does
 */
export function hatched(
  { document, theme }: Sheet,
  { boxOf, stroke = theme.color.ink, distance = HATCH, width = 2 }: Hatching,
  render?: RenderFunction,
): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = render?.(index, scales, values, dimensions, context, next) ?? null;
    const lines = Array.from(index, (row) =>
      hatch(
        boxOf((channel) => Number(values[channel]?.[row])),
        distance,
      ),
    );
    const look = { fill: 'none', stroke, 'stroke-width': width, 'pointer-events': 'none' };
    const path = element(document, 'path', { d: lines.join(''), ...look });
    if (!group) return path;
    group.prepend(path);
    return group;
  };
}
