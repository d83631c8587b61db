/** Lines that join a circle on the state with the inset that enlarges it. */
import type { Circle, Point } from '../boxes.ts';

/** The points of a line from a circle on the state to an inset; none if no line joins them. */
export type Join = (spot: Circle, ring: Circle) => readonly Point[];

/** How far before and after a bend a line begins and ends to turn. */
const BEND = 12;
/** How far east of the middle a line from under an inset meets it, as a share of its radius. */
const ASIDE = 0.05;

export const none: Join = () => [];

/** Straight, from rim to rim. */
export const straight: Join = (spot, ring) => {
  const distance = Math.hypot(ring.x - spot.x, ring.y - spot.y) || 1;
  const [dx, dy] = [(ring.x - spot.x) / distance, (ring.y - spot.y) / distance];
  return [
    [spot.x + dx * spot.radius, spot.y + dy * spot.radius],
    [ring.x - dx * ring.radius, ring.y - dy * ring.radius],
  ];
};

/** Straight to the top of the inset. */
export const toTop: Join = (spot, { x, y, radius }) => straight(spot, { x, y: y - radius, radius: 0 });

/** Up, and then level. */
export const over: Join = (spot, ring) => [
  [spot.x, spot.y - spot.radius],
  [spot.x, ring.y + BEND],
  [spot.x + BEND, ring.y],
  [ring.x - ring.radius, ring.y],
];

/** Level, and then up. */
export const under: Join = (spot, { x, y, radius }) => {
  const east = x + ASIDE * radius;
  return [
    [spot.x + spot.radius, spot.y],
    [east - BEND, spot.y],
    [east, spot.y - BEND],
    [east, y + Math.sqrt(1 - ASIDE ** 2) * radius],
  ];
};
