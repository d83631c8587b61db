/** Finds room for annotations under a cumulative curve. All places are values: a number of steps, and a share. */
import { least, range } from 'd3';
import { LEADING } from './kit/label.ts';
import { evenLines, textWidth } from './kit/text-width.ts';

/** An annotation, and what it is about: a place on the curve or on the straight line. */
export interface Note {
  readonly text: string;
  readonly count: number;
  readonly share: number;
}

/** The curve, and the lines that an annotation should not lie on. */
export interface Frame {
  /** The share that is reached, by the number of steps. */
  readonly curve: readonly number[];
  /** Size of the frame in pixels, by which texts are measured in steps and shares. */
  readonly width: number;
  readonly height: number;
  readonly uprights: readonly number[];
  readonly levels: readonly number[];
}

/** A rectangle in steps and shares; a share grows upward. */
interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stays free around an annotation, in pixels. */
const FREE = 7;
/** What it costs to lie on a line of the grid, in pixels of distance. */
const ON_LINE = 400;

/** The rectangles of one size that lie under the curve, and on neither side of the straight line but one. */
function roomsFor({ count }: Note, wide: number, high: number, { curve, levels }: Frame): Room[] {
  const steps = curve.length - 1;
  return [count - wide, ...range(steps + 1)].flatMap((left) => {
    const [ceiling, even, right] = [curve[Math.floor(left)] ?? 0, left / steps, left + wide];
    return [ceiling, even, ...levels]
      .map((top) => ({ left, right, top, bottom: top - high }))
      .filter(({ top, bottom }) => left >= 0 && right <= steps && bottom >= 0 && top <= ceiling)
      .filter(({ top, bottom }) => top <= even || bottom >= right / steps);
  });
}

/** How far a room is from what is said in it, and what it lies on. */
function badness(room: Room, { count, share }: Note, { width, height, curve, ...lines }: Frame): number {
  const across = Math.max(room.left - count, 0, count - room.right) * (width / (curve.length - 1));
  const down = Math.max(room.bottom - share, 0, share - room.top) * height;
  const crossed = [
    ...lines.uprights.filter((count) => room.left < count && count < room.right),
    ...lines.levels.filter((share) => room.bottom < share && share < room.top),
  ];
  return Math.hypot(across, down) + ON_LINE * crossed.length;
}

const isApart = (one: Room, other: Room): boolean =>
  one.left >= other.right || other.left >= one.right || one.bottom >= other.top || other.bottom >= one.top;

/**
 * Gives each annotation its top left corner and the width of its longest line, one after the other, each as near as
 * possible to what it is about. One without room is left out.
 * @param size of letters, and `most` pixels of a line
 */
export function placesUnder(
  notes: readonly Note[],
  frame: Frame,
  { size, most }: { readonly size: number; readonly most: number },
) {
  const [perStep, perShare] = [frame.width / (frame.curve.length - 1), frame.height];
  const taken: Room[] = [];
  return notes.flatMap((note) => {
    const lines = evenLines(note.text, most, size, 'italic');
    const longest = Math.ceil(Math.max(...lines.map((one) => textWidth(one, size, 'italic'))));
    const wide = (longest + 2 * FREE) / perStep;
    const high = (lines.length * LEADING * size + 2 * FREE) / perShare;
    const free = roomsFor(note, wide, high, frame).filter((room) =>
      taken.every((other) => isApart(room, other)),
    );
    const best = least(free, (room) => badness(room, note, frame));
    if (!best) return [];
    taken.push(best);
    const corner = { count: best.left + FREE / perStep, share: best.top - FREE / perShare };
    return [{ text: note.text, ...corner, most: longest }];
  });
}
