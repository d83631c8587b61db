/** Places names beside marks so that they overlap nothing. */
import {
  crosses,
  grown,
  isWithin,
  overlap,
  reachesInto,
  type Box,
  type Circle,
  type Segment,
} from '../boxes.ts';
import type { Words } from '../elements.ts';
import { settled } from '../settle.ts';
import { textWidth } from '../kit/text-width.ts';
import { boxOf, type Mark } from './marks.ts';

/** Height of a capital over the line, and depth of a tail under it, as shares of the size. */
const RISE = 0.7;
const FALL = 0.24;
/** Pixels between a mark and its name, and between a name and anything else. */
const NEAR = 5;
const CLEAR = 1.5;

/** The rectangle that a label covers. */
export function boxOfWords({ text, x, y, anchor, weight }: Words, size: number): Box {
  const width = textWidth(text, size, weight);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - RISE * size, bottom: y + FALL * size };
}

/** What names must not overlap. */
export interface Obstacles {
  readonly frame: Box;
  readonly boxes: readonly Box[];
  readonly circles: readonly Circle[];
  readonly lines: readonly Segment[];
}

/** How names are set. */
export interface LabelStyle {
  readonly size: number;
  text(mark: Mark): string;
}

interface Option {
  readonly words: Words;
  readonly box: Box;
  /** What it costs to stand there, by itself. */
  readonly cost: number;
}

/** Costs beside which those of a less good place are small. */
const TROUBLE = 100;
/** So near to another mark a name would be taken for that mark's; a little farther off, it might be, which costs. */
const TAKEN = NEAR - 1;
const DOUBT = NEAR + 2;
const DOUBTFUL = 12;
/** Names that are nearer to each other would be read as the lines of one, which costs more. */
const CROWD = 6;
const CROWDED = 20;

/** Places around a mark in the order in which they are liked: level with it, over and under it, then farther off. */
function placesAround(mark: Mark, text: string, size: number): Words[] {
  const { left, right, top, bottom } = boxOf(mark);
  const level = (top + bottom) / 2 + 0.35 * size;
  const base = { text, id: mark.location.id };
  const beside = (step: number): Words[] => [
    { ...base, x: right + NEAR, y: level + step * size, anchor: 'start' },
    { ...base, x: left - NEAR, y: level + step * size, anchor: 'end' },
  ];
  const stacked = (share: number, away = NEAR): Words[] => {
    const x = mark.x + share * textWidth(text, size);
    return [
      { ...base, x, y: top - away, anchor: 'middle' },
      { ...base, x, y: bottom + away + RISE * size, anchor: 'middle' },
    ];
  };
  return [
    ...[0, -0.45, 0.45].flatMap(beside),
    ...stacked(0),
    ...[-0.9, 0.9].flatMap(beside),
    ...[0.2, -0.2, 0.4, -0.4].flatMap((share) => stacked(share)),
    ...beside(1.2),
    ...[0, 0.1, 0.2].flatMap((share) => stacked(share, 2 * NEAR)),
  ];
}

function troubleOf(box: Box, { frame, boxes, circles, lines }: Obstacles, marks: readonly Box[]): number {
  const wide = grown(box, CLEAR);
  const hits = [
    ...boxes.filter((other) => overlap(wide, other) > 0),
    ...marks.filter((other) => overlap(grown(box, TAKEN), other) > 0),
    ...circles.filter((circle) => reachesInto(circle, wide)),
    ...lines.filter((line) => crosses(line, wide)),
  ];
  const isDoubtful = marks.some((other) => overlap(grown(box, DOUBT), other) > 0);
  return TROUBLE * (hits.length + (isWithin(box, frame) ? 0 : 10)) + (isDoubtful ? DOUBTFUL : 0);
}

function optionsFor(mark: Mark, marks: readonly Mark[], obstacles: Obstacles, style: LabelStyle): Option[] {
  const { size, text } = style;
  const others = marks.filter((other) => other !== mark).map(boxOf);
  return placesAround(mark, text(mark), size).map((words, index) => {
    const box = boxOfWords(words, size);
    return { words, box, cost: index + troubleOf(box, obstacles, others) };
  });
}

/**
 * Places names for some marks so that they overlap no mark, name, line or edge. A name that does not fit is omitted.
 * @param named the marks to name, most important first
 * @param marks all marks that are drawn
 */
export function labelsFor(
  named: readonly Mark[],
  marks: readonly Mark[],
  obstacles: Obstacles,
  style: LabelStyle & { readonly most: number },
): Words[] {
  const options = named.map((mark) => optionsFor(mark, marks, obstacles, style));
  const collides = (one: Option, other: Option): boolean => overlap(grown(one.box, CLEAR), other.box) > 0;
  const at = (decision: number, taken: readonly number[]): Option =>
    options[decision]?.[taken[decision] ?? 0] as Option;
  const taken = settled(
    options.map(({ length }) => length),
    (decision, all) => {
      const own = at(decision, all);
      const others = named.flatMap((_, other) => (other === decision ? [] : [at(other, all)]));
      const hit = others.filter((other) => collides(own, other));
      const near = others.filter((other) => overlap(grown(own.box, CROWD), other.box) > 0);
      return own.cost + TROUBLE * hit.length + CROWDED * near.length;
    },
  );
  const kept: Option[] = [];
  for (const decision of named.keys()) {
    const option = at(decision, taken);
    const isFree = option.cost < TROUBLE && !kept.some((other) => collides(option, other));
    if (isFree && kept.length < style.most) kept.push(option);
  }
  return kept.map(({ words }) => words);
}
