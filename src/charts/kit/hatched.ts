import type { RenderFunction } from '@observablehq/plot';
import { element } from '../elements.ts';
import type { Box } from '../boxes.ts';
import { hatch, outline } from '../hatch.ts';
import type { Glyph } from '../legend.ts';
import type { Sheet } from './drawing.ts';
import type { Pixels } from './tracked.ts';

/** Distance between the lines of a hatched bar: 2 pixels of line, 3 of gap. */
export const HATCH = 5;

/** A hatched bar as a legend shows it. @param width of its outline */
export const hatchedGlyph = (box: Box, width = 1.5, distance = HATCH, thickness = 2): Glyph => [
  { d: outline(box), fill: 'ground', stroke: 'ink', width },
  { d: hatch(box, distance), fill: 'none', stroke: 'ink', width: thickness },
];

interface Hatching {
  /** Where a bar is, from the values of its channels. */
  boxOf(pixels: Pixels): Box;
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
