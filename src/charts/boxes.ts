/** A rectangle in the pixels of a drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Point = readonly [x: number, y: number];

/** A straight line between two points. */
export type Segment = readonly [from: Point, to: Point];

/** A circle in the pixels of a drawing. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Enlarges a box by `by` pixels on each side. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** The square around a circle. */
export const around = ({ x, y, radius }: Circle): Box =>
  grown({ left: x, right: x, top: y, bottom: y }, radius);

/** The area that two boxes share, in square pixels. */
export function overlap(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** Whether a box lies entirely inside another. */
export function isWithin(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

/** Whether a line crosses a box. Uses Liang and Barsky's method: clip the line at each side in turn. */
export function crosses([[x1, y1], [x2, y2]]: Segment, { left, top, right, bottom }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const sides = [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const;
  if (sides.some(([run, room]) => run === 0 && room < 0)) return false;
  const enter = Math.max(0, ...sides.map(([run, room]) => (run < 0 ? room / run : 0)));
  const leave = Math.min(1, ...sides.map(([run, room]) => (run > 0 ? room / run : 1)));
  return enter < leave;
}

/** Distance from a point to a line. */
export function distanceTo([x, y]: Point, [[x1, y1], [x2, y2]]: Segment): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length && Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** Whether any part of a circle, its rim included, overlaps a box. */
export function reachesInto({ x, y, radius }: Circle, { left, top, right, bottom }: Box): boolean {
  const nearest = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)] as const;
  return Math.hypot(nearest[0] - x, nearest[1] - y) < radius;
}
