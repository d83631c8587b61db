/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/**
 * Fills a rectangle with lines at 45 degrees. Unlike an SVG pattern, they need no definition and therefore no id.
 * @param box the rectangle that clips the lines
 * @param distance pixels between neighboring lines, measured at right angles to them
 * @returns the `d` attribute of an SVG path to stroke. All moves after the first are relative, so boxes of the same size
 * have the same text, which compresses well.
 */
export function hatch({ left, top, width, height }: Box, distance: number): string {
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
