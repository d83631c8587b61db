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
/** Distances from the mark, in pixels, and how much of a covered word outweighs a pixel of distance. */
const AWAY = [20, 48, 84, 128, 180, 240];
const COVERED = 2;

interface Size {
  readonly width: number;
  readonly height: number;
}

const shared = (one: DOMRect, other: DOMRect): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

/** Places within a frame, the nearer to the mark the earlier. */
function placesFor(at: DOMRect, frame: DOMRect, { width, height }: Size): { box: DOMRect; away: number }[] {
  const [x, y] = [at.left + at.width / 2, at.top + at.height / 2];
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
  const taken = [...(shownDrawing(parts)?.querySelectorAll('text') ?? []), ...marksOf(parts)].map((one) =>
    one.getBoundingClientRect(),
  );
  const badness = ({ box, away }: { box: DOMRect; away: number }): number =>
    away + COVERED * taken.reduce((sum, one) => sum + shared(box, one), 0);
  const places = placesFor(mark.getBoundingClientRect(), parts.drawings.getBoundingClientRect(), size);
  return places.reduce((best, one) => (badness(one) < badness(best) ? one : best)).box;
}
