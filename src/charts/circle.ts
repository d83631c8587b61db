/** A circle around a point as part of the `d` attribute of a path. */
export const circle = (x: number, y: number, r: number): string =>
  `M${x + r},${y}A${r},${r} 0 1 1 ${x - r},${y}A${r},${r} 0 1 1 ${x + r},${y}Z`;
