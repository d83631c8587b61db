/** The ring and the name by which a reader's dot is known in every picture. */
import type { Box } from '../../charts/boxes.ts';
import { textBoxesIn, type DrawnDot } from './frames.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** From the rim of a dot to its ring, and from there to its name; height of the name, all in pixels of the drawing. */
const [AROUND, BESIDE, HEIGHT] = [5, 5, 18];
/** Width of a letter of the name on average, in pixels. */
const LETTER = 7.6;

/** On which side of the ring the name stands, in the order in which sides are liked. */
const SIDES = ['right', 'left', 'above', 'below'] as const;
type Side = (typeof SIDES)[number];

/** A ring with a name, not yet at its place. */
export interface Mark {
  readonly group: SVGGElement;
  /** Puts the name where it covers least of a picture. @param dot its dot there */
  turn(picture: SVGSVGElement, dots: ReadonlyMap<string, DrawnDot>, dot: DrawnDot): void;
  /** Moves it to a dot. @param width of the dot */
  put(x: number, y: number, width: number): void;
}

/** Where the name of a dot begins or ends, and its anchor. */
function nameAt(side: Side, reach: number): { x: number; y: number; anchor: string } {
  const along = reach + BESIDE;
  if (side === 'right') return { x: along, y: 0, anchor: 'start' };
  if (side === 'left') return { x: -along, y: 0, anchor: 'end' };
  return { x: 0, y: (side === 'above' ? -1 : 1) * (reach + HEIGHT / 2), anchor: 'middle' };
}

/** The box that the name covers. */
function boxAt(side: Side, { x, y, width }: Pick<DrawnDot, 'x' | 'y' | 'width'>, length: number): Box {
  const name = nameAt(side, width / 2 + AROUND);
  const left = x + name.x - { start: 0, middle: length / 2, end: length }[name.anchor as 'start'];
  return {
    left,
    right: left + length,
    top: y + name.y - HEIGHT / 2,
    bottom: y + name.y + HEIGHT / 2,
  };
}

const isOn = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** What it costs to cover a text, and to stand out of the picture, where a dot costs 1. */
const [TEXT, OUT] = [3, 20];

/** The side on which a name covers least. */
function bestSide(
  frame: Box,
  obstacles: readonly Box[],
  texts: readonly Box[],
  dot: DrawnDot,
  length: number,
): Side {
  const costs = SIDES.map((side) => {
    const box = boxAt(side, dot, length);
    const isOut =
      box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
    const on = (others: readonly Box[]): number => others.filter((other) => isOn(box, other)).length;
    return on(obstacles) + TEXT * on(texts) + (isOut ? OUT : 0);
  });
  return SIDES[costs.indexOf(Math.min(...costs))] ?? 'right';
}

const boxOf = ({ x, y, width }: DrawnDot): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - width / 2,
  bottom: y + width / 2,
});

export function markFor(name: string): Mark {
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', 'story-mark');
  const ring = document.createElementNS(SVG, 'circle');
  ring.setAttribute('class', 'story-ring');
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('class', 'story-name');
  text.setAttribute('font-size', '14');
  text.setAttribute('dy', '0.34em');
  text.textContent = name;
  // The name lies on a plate, so that it can be read over other dots.
  const plate = document.createElementNS(SVG, 'rect');
  plate.setAttribute('class', 'story-plate');
  plate.setAttribute('height', String(HEIGHT));
  plate.setAttribute('width', String(LETTER * name.length));
  group.append(plate, ring, text);
  let side: Side = 'right';
  let placed = '';
  return {
    group,
    turn(picture, dots, dot) {
      const { width, height } = picture.viewBox.baseVal;
      const others = [...dots.values()].filter((other) => other !== dot).map(boxOf);
      const frame = { left: 0, top: 0, right: width, bottom: height };
      side = bestSide(frame, others, textBoxesIn(picture), dot, LETTER * name.length);
    },
    put(x, y, width) {
      group.setAttribute('transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`);
      const now = `${side} ${width.toFixed(1)}`;
      if (placed === (placed = now)) return;
      const reach = width / 2 + AROUND;
      const at = nameAt(side, reach);
      ring.setAttribute('r', reach.toFixed(1));
      text.setAttribute('x', at.x.toFixed(1));
      text.setAttribute('y', at.y.toFixed(1));
      text.setAttribute('text-anchor', at.anchor);
      const box = boxAt(side, { x: 0, y: 0, width }, LETTER * name.length);
      plate.setAttribute('x', box.left.toFixed(1));
      plate.setAttribute('y', box.top.toFixed(1));
    },
  };
}
