import type { Box, Point } from './boxes.ts';

/** The outline of a rectangle, as the `d` attribute of a path. */
export const outline = ({ left, right, top, bottom }: Box): string =>
  `M${left},${top}h${right - left}v${bottom - top}h${left - right}z`;

/**
 * Fills a rectangle with lines at 45 degrees. Unlike an SVG pattern, they need no definition and therefore no id.
 * @param box the rectangle that clips the lines
 * @param distance pixels between neighboring lines, measured at right angles to them
 * @returns the `d` attribute of an SVG path to stroke. All moves after the first are relative, so boxes of the same size
 * have the same text, which compresses well.
 */
export function hatch({ left, right, top, bottom }: Box, distance: number): string {
  const [width, height] = [right - left, bottom - top];
  const step = distance * Math.SQRT2;
  const count = Math.floor((width + height) / step);
  let pen: Point = [0, 0];
  const moved = (command: string, to: Point): string => {
    const move = `${command}${to[0] - pen[0]},${to[1] - pen[1]}`;
    pen = to;
    return move;
  };
  const lines = Array.from({ length: count }, (_, index) => {
    const reach = (index + 0.5) * step;
    const start = moved('m', [Math.min(reach, width), Math.max(reach - width, 0)]);
    return start + moved('l', [Math.max(reach - height, 0), Math.min(reach, height)]);
  });
  return count > 0 ? `M${left},${top}${lines.join('')}` : '';
}
