/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Lines at 45 degrees that fill a rectangle: a pattern without a definition, so that a drawing needs no ids.
 * @param box clips the lines
 * @param distance pixels from one line to the next, measured across them
 * @returns the `d` attribute of an SVG path to stroke
 */
export function hatch({ left, top, width, height }: Box, distance: number): string {
  const step = distance * Math.SQRT2;
  const count = Math.floor((width + height) / step);
  const lines = Array.from({ length: count }, (_, index) => {
    const reach = (index + 0.5) * step;
    const from = [Math.min(reach, width), Math.max(reach - width, 0)] as const;
    const to = [Math.max(reach - height, 0), Math.min(reach, height)] as const;
    return `M${left + from[0]},${top + from[1]}L${left + to[0]},${top + to[1]}`;
  });
  return lines.join('');
}
