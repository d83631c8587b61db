/** Names beside a circle, each joined by a horizontal line to its mark inside. */
import { least, mean, pairs, sum } from 'd3';
import { distanceTo, type Circle, type Point } from '../boxes.ts';
import { boxOf, type Mark, type NamedMark } from './marks.ts';

/** A name beside a circle and the line to its mark. The line is horizontal, with a slanted end if the name was moved. */
export interface Leader extends NamedMark {
  readonly line: readonly Point[];
}

/** 1 is right, -1 left. */
type Side = 1 | -1;

/** Sides of a circle where names are allowed. */
const allowed = { right: [1], both: [-1, 1] } as const;
export type Sides = keyof typeof allowed;

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
  const pools: number[][] = [];
  const meanOf = (pool: readonly number[] = []): number => mean(pool) ?? -Infinity;
  values.forEach((value, index) => {
    let pool = [value - index * step];
    while (meanOf(pools.at(-1)) > meanOf(pool)) pool = [...(pools.pop() ?? []), ...pool];
    pools.push(pool);
  });
  const means = pools.flatMap((pool) => pool.map(() => meanOf(pool)));
  return means.map((value, index) => value + index * step);
}

/** Where the rim of a circle is at a height, on a side; beyond the circle, its utmost. */
function rimAt({ x, y, radius }: Circle, height: number, side: Side): number {
  const away = Math.min(Math.abs(height - y), radius);
  return x + side * Math.sqrt(radius * radius - away * away);
}

function leader(mark: Mark, circle: Circle, side: Side, y: number, size: number): Leader {
  const { name, id } = mark.location;
  const nearest = Math.abs(y - circle.y) > size / 2 ? y - Math.sign(y - circle.y) * (size / 2) : circle.y;
  const x = rimAt(circle, nearest, side) + side * OUTSIDE;
  const { left, right } = boxOf(mark);
  const leaves = Math.min(Math.max(y, mark.y - mark.radius / 2), mark.y + mark.radius / 2);
  const start = (side > 0 ? right : left) + side * NEAR;
  const slant = Math.abs(y - leaves);
  const elbow: Point[] = slant < 0.5 ? [] : [[start + side * slant, y]];
  return {
    mark,
    texts: [{ text: name, ids: [id], x, y, anchor: side > 0 ? 'start' : 'end' }],
    line: [[start, leaves], ...elbow, [x - side * NEAR, y]],
  };
}

/** Leaders on one side, names from top to bottom in the order of their marks. */
function onSide(marks: readonly Mark[], circle: Circle, side: Side, size: number): Leader[] {
  const sorted = marks.toSorted((one, other) => one.y - other.y || side * (one.x - other.x));
  const heights = spreadApart(
    sorted.map(({ y }) => y),
    STEP,
  );
  return sorted.map((mark, index) => leader(mark, circle, side, heights[index] ?? mark.y, size));
}

/** What a leader costs: running over a mark that is not its own, its length, and most of all its slant. */
function costOf({ mark, line }: Leader, marks: readonly Mark[]): number {
  const [[startX, startY], [endX, endY]] = [line[0] as Point, line.at(-1) as Point];
  const runsOver = marks.some(
    (other) =>
      other !== mark &&
      pairs(line).some((part) => distanceTo([other.x, other.y], part) < other.radius + CLEAR),
  );
  return (runsOver ? TROUBLE : 0) + Math.abs(endX - startX) + 4 * Math.abs(endY - startY);
}

/** Names for the marks inside a circle: one after the other stands on the side on which all named so far cost least. */
export function leadersFor(marks: readonly Mark[], circle: Circle, sides: Sides, size: number): Leader[] {
  const named = (chosen: readonly Side[]): Leader[] =>
    allowed.both.flatMap((side) => {
      const members = marks.filter((_, index) => chosen[index] === side);
      return onSide(members, circle, side, size);
    });
  const cost = (chosen: readonly Side[]): number => sum(named(chosen), (one) => costOf(one, marks));
  const chosen = marks.reduce<Side[]>(
    (before) =>
      least(
        allowed[sides].map((side) => [...before, side]),
        cost,
      ) ?? before,
    [],
  );
  return named(chosen);
}
