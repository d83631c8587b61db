/** Marks sized by award: their positions, and the order in which they are drawn. */
import { cumsum, sum, type GeoProjection } from 'd3';
import { overlap, type Box, type Point } from '../boxes.ts';
import type { PlacedText } from '../kit/texts.ts';
import { reaches } from '../shapes.ts';
import type { GranteeLocation } from './model.ts';

/** The mark of a grantee, in pixels of the drawing. */
export interface Mark {
  readonly location: GranteeLocation;
  readonly x: number;
  readonly y: number;
  /** Radius of a disc with the same area. */
  readonly radius: number;
}

/** A mark with the words beside it. */
export interface NamedMark {
  readonly mark: Mark;
  readonly texts: readonly PlacedText[];
}

/** The award that a mark of the full radius stands for, in dollars. */
const FULL = 15e6;
/** Width of the gap around each mark, in pixels. */
export const GAP = 1.25;

/** Radius of the mark for an award. The area of the mark is proportional to the award. */
export const radiusOf = (award: number, full: number): number => full * Math.sqrt(award / FULL);

const across = ({ location, radius }: Mark): number => reaches[location.shape].across * radius;

/** The rectangle that a mark covers. */
export function boxOf({ location, x, y, radius }: Mark): Box {
  const { across: side, up, down } = reaches[location.shape];
  return {
    left: x - side * radius,
    right: x + side * radius,
    top: y - up * radius,
    bottom: y + down * radius,
  };
}

/** Sets marks of one point side by side, centered on it, in the order of the appendix. */
function sideBySide(marks: readonly Mark[]): Mark[] {
  const widths = marks.map((mark) => 2 * across(mark) + GAP);
  const left = (marks[0]?.x ?? 0) - (sum(widths) - GAP) / 2;
  const ends = cumsum(widths);
  return marks.map((mark, index) => ({ ...mark, x: left + (ends[index] ?? 0) - GAP - across(mark) }));
}

/** Places the marks of grantees. Those at the same point are placed side by side. */
export function marksOf(
  locations: readonly GranteeLocation[],
  projection: GeoProjection,
  full: number,
): Mark[] {
  const marks = locations.map((location): Mark => {
    const [x, y] = projection(location.place) as Point;
    return { location, x, y, radius: radiusOf(location.award, full) };
  });
  return [...Map.groupBy(marks, ({ location }) => location.place.join()).values()].flatMap((same) =>
    same.length > 1 ? sideBySide(same) : same,
  );
}

const touch = (one: Mark, other: Mark): boolean => overlap(boxOf(one), boxOf(other)) > 0;

/** Sorts marks from north to south. If marks touch, the larger comes first, so that the smaller is drawn over it. */
export function inDrawnOrder(marks: readonly Mark[]): Mark[] {
  const left = [...marks].sort((one, other) => one.y - other.y);
  const drawn: Mark[] = [];
  const draw = (mark: Mark): void => {
    if (drawn.includes(mark)) return;
    for (const other of left) if (other.radius > mark.radius && touch(mark, other)) draw(other);
    drawn.push(mark);
  };
  left.forEach(draw);
  return drawn;
}
