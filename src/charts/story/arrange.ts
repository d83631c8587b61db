/** Arrangements of dots: pure, in pixels, and none over another. */
import { forceCollide, forceSimulation, forceX, forceY, range } from 'd3';
import type { Box, Point } from '../boxes.ts';
import { hundredth, tenth } from '../elements.ts';
import { farthest } from '../shapes.ts';
import type { PlacedDot, StoryDot } from './model.ts';

/** Between neighbors of a crowd, as a share of the radius: no two shapes touch, however they are turned. */
const APART = 1.72;
/** The angle from one to the next in a spiral that leaves no gaps, as in the head of a sunflower. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** How far a crowd reaches from its middle, as a multiple of the radius of its dots. */
const reachOf = (count: number): number => APART * Math.sqrt(count) + 1;

/** Radius of the dots of a crowd that fits a box, at most `most`. */
const crowdRadius = (count: number, { left, right, top, bottom }: Box, most: number): number =>
  hundredth(Math.min(most, (right - left) / 2 / reachOf(count), (bottom - top) / 2 / reachOf(count)));

/** All of them together in the middle of a box. @param most the largest radius */
export function crowd(dots: readonly StoryDot[], box: Box, most: number): PlacedDot[] {
  const radius = crowdRadius(dots.length, box, most);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return dots.map((dot, index) => {
    const away = APART * radius * Math.sqrt(index + 0.5);
    const angle = index * GOLDEN;
    return {
      ...dot,
      x: tenth(x + away * Math.cos(angle)),
      y: tenth(y + away * Math.sin(angle)),
      radius,
    };
  });
}

/** Radius of a dot whose area is a share of that of a full one. */
const radiusOf = ({ area }: StoryDot, full: number): number => hundredth(full * Math.sqrt(area));

/** How many pixels from dot to dot for a radius, and least. */
const pitchOf = (radius: number): number => Math.max(2.45 * radius + 1, 5);

/** A block of rows. */
interface Block {
  readonly pitch: number;
  readonly perLine: number;
  readonly height: number;
}

function blockOf(dots: readonly StoryDot[], width: number, full: number): Block {
  const pitch = pitchOf(Math.max(...dots.map((dot) => radiusOf(dot, full))));
  const perLine = Math.max(1, Math.min(dots.length, Math.floor(width / pitch)));
  return { pitch, perLine, height: Math.ceil(dots.length / perLine) * pitch };
}

/** Radii that are tried, from `most` down, in steps of half a pixel. */
const radiiFrom = (most: number): number[] => range(most, 2, -0.5);

/**
 * Blocks of rows, each in a box of its own, with dots of one scale: the largest with which all fit.
 * @param most the largest radius of a full dot
 */
export function blocks(
  groups: readonly (readonly StoryDot[])[],
  boxes: readonly Box[],
  most: number,
): PlacedDot[] {
  const isFitting = (full: number): boolean =>
    groups.every((dots, index) => {
      const { left = 0, right = 0, top = 0, bottom = 0 } = boxes[index] ?? {};
      return blockOf(dots, right - left, full).height <= bottom - top;
    });
  const full = radiiFrom(most).find(isFitting) ?? 2;
  return groups.flatMap((dots, index) => {
    const { left = 0, right = 0, top = 0 } = boxes[index] ?? {};
    const { pitch, perLine } = blockOf(dots, right - left, full);
    return dots.map((dot, at) => ({
      ...dot,
      x: tenth(left + ((at % perLine) + 0.5) * pitch),
      y: tenth(top + (Math.floor(at / perLine) + 0.5) * pitch),
      radius: radiusOf(dot, full),
    }));
  });
}

/** Rows of equal dots that fill the width of a box, the first at its top. @param perLine how many in a row */
export function rows(dots: readonly StoryDot[], { left, right, top }: Box, perLine: number, most: number) {
  const pitch = Math.min((right - left) / perLine, pitchOf(most));
  const radius = hundredth((pitch - 1) / 2.45);
  const start = (left + right - pitch * perLine) / 2;
  return dots.map((dot, index): PlacedDot => ({
    ...dot,
    x: tenth(start + ((index % perLine) + 0.5) * pitch),
    y: tenth(top + (Math.floor(index / perLine) + 0.5) * pitch),
    radius,
  }));
}

/** Height of so many {@link rows}. */
export const rowsHeight = (
  { left, right }: Pick<Box, 'left' | 'right'>,
  count: number,
  perLine: number,
  most: number,
): number => Math.ceil(count / perLine) * Math.min((right - left) / perLine, pitchOf(most));

/** One line of equal dots in the middle of a box. */
export function oneLine(
  dots: readonly StoryDot[],
  { left, right, top, bottom }: Box,
  most: number,
): PlacedDot[] {
  const height = rowsHeight({ left, right }, dots.length, dots.length, most);
  return rows(dots, { left, right, top: (top + bottom - height) / 2, bottom }, dots.length, most);
}

/** Ticks after which nothing moves any more. */
const TICKS = 240;

/** Equal dots as near to their places as they can be without touching. @param places of each dot, in its order */
export function spread(dots: readonly StoryDot[], places: readonly Point[], radius: number): PlacedDot[] {
  const nodes = dots.map((dot, index) => {
    const [x = 0, y = 0] = places[index] ?? [];
    return { x, y, homeX: x, homeY: y, reach: radius * farthest[dot.shape] + 0.6 };
  });
  type Node = (typeof nodes)[number];
  forceSimulation(nodes)
    .force('x', forceX<Node>(({ homeX }) => homeX).strength(0.12))
    .force('y', forceY<Node>(({ homeY }) => homeY).strength(0.12))
    .force(
      'apart',
      forceCollide<Node>(({ reach }) => reach)
        .strength(1)
        .iterations(8),
    )
    .stop()
    .tick(TICKS);
  return dots.map((dot, index) => ({
    ...dot,
    x: tenth(nodes[index]?.x ?? 0),
    y: tenth(nodes[index]?.y ?? 0),
    radius,
  }));
}
