import type { RenderFunction } from '@observablehq/plot';
import type { Box } from '../boxes.ts';
import type { Drawn, Sheet } from './drawing.ts';

/** Values of the channels of one mark, in pixels. */
export type Pixels = (channel: string) => number;

/** The box of a point. @param radius how far it reaches, in pixels */
export const pointBox =
  (radius: number) =>
  (at: Pixels): Box => ({
    left: at('x') - radius,
    right: at('x') + radius,
    top: at('y') - radius,
    bottom: at('y') + radius,
  });

/** The box of a rectangle between two corners, in pixels. @param height beyond these @param inset free on each side */
export const rectBox =
  (height = 0, inset = 0) =>
  (at: Pixels): Box => ({
    left: Math.min(at('x1'), at('x2')) + inset,
    right: Math.max(at('x1'), at('x2')) - inset,
    top: Math.min(at('y1'), at('y2')) - height / 2,
    bottom: Math.max(at('y1'), at('y2')) + height / 2,
  });

/**
 * Lists the marks that Plot draws, and writes the ids of their rows on them, so that a script can match marks with rows.
 * @param boxOf where a mark is, from the values of its channels
 */
export function tracked(
  sheet: Sheet,
  rows: readonly { readonly id: string }[],
  boxOf: (at: Pixels) => Box,
): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    [...(group?.children ?? [])].forEach((node, position) => {
      const at = index[position] ?? -1;
      const id = rows[at]?.id ?? '';
      node.setAttribute('data-k', id);
      const pixels: Pixels = (channel) => Number(values[channel]?.[at]);
      sheet.marks.push({ node, ids: [id], box: boxOf(pixels) } satisfies Drawn);
    });
    return group;
  };
}
