import { marksOf, shownDrawing, type Parts } from './parts.ts';

/** Directions from a mark in which there may be room for its tooltip: seaward first, as the coast of a map lies west. */
const WAYS = [
  [-1, 0],
  [-1, 1],
  [-1, -1],
  [0, 1],
  [0, -1],
  [1, 0],
  [1, 1],
  [1, -1],
] as const;
/** Distances from the mark, in pixels. */
const AWAY = [20, 48, 84, 128, 180, 240];
/** What a covered pixel, and a word or mark under the line to the mark, cost in pixels of distance. */
const COVERED = 2;
const UNDER_LINE = 80;
/** Points at which the line is looked at. */
const POINTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

interface Size {
  readonly width: number;
  readonly height: number;
}

const shared = (one: DOMRect, other: DOMRect): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

const middleOf = ({ left, top, width, height }: DOMRect): [x: number, y: number] => [
  left + width / 2,
  top + height / 2,
];

/** Whether something lies under the line from a mark to a box. */
function isUnderLine(one: DOMRect, mark: DOMRect, box: DOMRect): boolean {
  const [x, y] = middleOf(mark);
  const [toX, toY] = [between(x, box.left, box.right), between(y, box.top, box.bottom)];
  return POINTS.some((share) => {
    const [atX, atY] = [x + share * (toX - x), y + share * (toY - y)];
    return atX > one.left && atX < one.right && atY > one.top && atY < one.bottom;
  });
}

/** Places within a frame, the nearer to the mark the earlier. */
function placesFor(at: DOMRect, frame: DOMRect, { width, height }: Size): { box: DOMRect; away: number }[] {
  const [x, y] = middleOf(at);
  return AWAY.flatMap((away) =>
    WAYS.map(([right, down]) => {
      const left = x + right * (away + (at.width + width) / 2) - width / 2;
      const top = y + down * (away + (at.height + height) / 2) - height / 2;
      const box = new DOMRect(
        between(left, frame.left, frame.right - width),
        between(top, frame.top, frame.bottom - height),
        width,
        height,
      );
      return { box, away };
    }),
  );
}

/** The place for a tooltip that covers as little of the drawing's words and marks as possible, and is near. */
export function freePlace(parts: Parts, mark: Element, size: Size): DOMRect {
  const at = mark.getBoundingClientRect();
  const all = [...(shownDrawing(parts)?.querySelectorAll('text') ?? []), ...marksOf(parts)];
  const others = all.filter((one) => one !== mark).map((one) => one.getBoundingClientRect());
  const badness = ({ box, away }: { box: DOMRect; away: number }): number => {
    const costs = [at, ...others].map((one) => COVERED * shared(box, one));
    const under = others.filter((one) => isUnderLine(one, at, box));
    return costs.reduce((sum, cost) => sum + cost, away + UNDER_LINE * under.length);
  };
  const places = placesFor(at, parts.drawings.getBoundingClientRect(), size);
  return places.reduce((best, one) => (badness(one) < badness(best) ? one : best)).box;
}
