/** Names beside a circle, each joined by a horizontal line to its mark inside. */
import { distanceTo, segmentsOf, type Circle, type Point } from '../boxes.ts';
import { settled } from '../settle.ts';
import { textWidth } from '../kit/text-width.ts';
import type { PlacedText } from '../kit/texts.ts';
import { boxOf, type Mark } from './marks.ts';

/** A name beside a circle and the line to its mark. The line is horizontal, with a slanted end if the name was moved. */
export interface Leader {
  readonly mark: Mark;
  readonly words: PlacedText;
  readonly line: readonly Point[];
}

/** Sides of a circle where names are allowed. */
export type Sides = 'right' | 'both';

/** 1 is right, -1 left. */
type Side = 1 | -1;

/** Pixels from one line of text to the next, from the circle to a name, and from a line's end to name and mark. */
const STEP = 18;
const OUTSIDE = 10;
const NEAR = 4;

/** Least pixels between a line and a mark that is not its own. */
const CLEAR = 3;
const TROUBLE = 1000;

/**
 * Moves values apart, as little as possible, until each is at least `step` more than the one before. Uses the pool
 * adjacent violators method.
 * @param values the values in ascending order
 */
function spreadApart(values: readonly number[], step: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  values.forEach((value, index) => {
    pools.push({ sum: value - index * step, count: 1 });
    for (;;) {
      const [before, last] = pools.slice(-2);
      if (!before || !last || before.sum / before.count <= last.sum / last.count) return;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const means = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  return means.map((mean, index) => mean + index * step);
}

/** Where the rim of a circle is at a height, on a side; beyond the circle, its utmost. */
function rimAt({ x, y, radius }: Circle, height: number, side: Side): number {
  const away = Math.min(Math.abs(height - y), radius);
  return x + side * Math.sqrt(radius * radius - away * away);
}

function leader(mark: Mark, circle: Circle, side: Side, y: number, size: number): Leader {
  const nearest = Math.abs(y - circle.y) > size / 2 ? y - Math.sign(y - circle.y) * (size / 2) : circle.y;
  const x = rimAt(circle, nearest, side) + side * OUTSIDE;
  const { left, right } = boxOf(mark);
  const edge = side > 0 ? right : left;
  const leaves = Math.min(Math.max(y, mark.y - mark.radius / 2), mark.y + mark.radius / 2);
  const slant = y - leaves;
  const start: Point = [edge + side * NEAR, leaves];
  const elbow: Point = [start[0] + side * Math.abs(slant), y];
  const end: Point = [x - side * NEAR, y];
  return {
    mark,
    words: {
      text: mark.location.name,
      ids: [mark.location.id],
      x,
      y,
      anchor: side > 0 ? 'start' : 'end',
    },
    line: Math.abs(slant) < 0.5 ? [start, end] : [start, elbow, end],
  };
}

/** Leaders on one side, names from top to bottom in the order of their marks. */
function onSide(marks: readonly Mark[], circle: Circle, side: Side, size: number): Leader[] {
  const sorted = [...marks].sort((one, other) => one.y - other.y || side * (one.x - other.x));
  const heights = spreadApart(
    sorted.map(({ y }) => y),
    STEP,
  );
  return sorted.map((mark, index) => leader(mark, circle, side, heights[index] ?? mark.y, size));
}

/** Whether a leader runs over a mark that is not its own. */
function runsOver(one: Leader, marks: readonly Mark[]): boolean {
  return marks.some(
    (other) =>
      other !== one.mark &&
      segmentsOf(one.line).some((line) => distanceTo([other.x, other.y], line) < other.radius + CLEAR),
  );
}

/** Size of names, and width of the drawing, which they must not leave. */
interface Room {
  readonly size: number;
  readonly width: number;
}

/** What a set of leaders costs: lines over marks, names that stick out, slants, length. */
function costOf(leaders: readonly Leader[], marks: readonly Mark[], { size, width }: Room): number {
  return leaders
    .map((one) => {
      const [[startX, startY], [endX, endY]] = [one.line[0] as Point, one.line.at(-1) as Point];
      const reach = one.words.x + (endX > startX ? 1 : -1) * textWidth(one.words.text, size);
      const sticksOut = reach < 0 || reach > width;
      const isBackward = one.line.length > 2 && (endX - startX) * (endX - (one.line[1] as Point)[0]) < 0;
      const trouble = [runsOver(one, marks), sticksOut, isBackward].filter(Boolean).length;
      return TROUBLE * trouble + Math.abs(endX - startX) + 4 * Math.abs(endY - startY);
    })
    .reduce((sum, cost) => sum + cost, 0);
}

/** The sides on which a mark's name may stand, the nearer first. */
function sidesFor({ x }: Mark, circle: Circle, sides: Sides): Side[] {
  if (sides === 'right') return [1];
  return x < circle.x ? [-1, 1] : [1, -1];
}

/** Places names for the marks inside a circle, on the given sides. */
export function leadersFor(marks: readonly Mark[], circle: Circle, sides: Sides, room: Room): Leader[] {
  const options = marks.map((mark) => sidesFor(mark, circle, sides));
  const drawn = (taken: readonly number[]): Leader[] =>
    ([-1, 1] as const).flatMap((side) => {
      const members = marks.filter((_, index) => options[index]?.[taken[index] ?? 0] === side);
      return onSide(members, circle, side, room.size);
    });
  const taken = settled(
    options.map(({ length }) => length),
    (_, all) => costOf(drawn(all), marks, room),
  );
  return drawn(taken);
}
