/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/**
 * Lines at 45 degrees that fill a rectangle: a pattern without a definition, so that a drawing needs no ids.
 * @param box clips the lines
 * @param distance pixels from one line to the next, measured across them
 * @returns the `d` attribute of an SVG path to stroke; all moves after the first are relative, so that boxes of one size have
 * the same text, which compresses well
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
