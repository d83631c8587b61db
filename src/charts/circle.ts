/** A circle as part of the `d` attribute of a path, around the origin or around another point. */
export const circle = (r: number, x = 0, y = 0): string =>
  `M${x + r},${y}A${r},${r} 0 1 1 ${x - r},${y}A${r},${r} 0 1 1 ${x + r},${y}Z`;
