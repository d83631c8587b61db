/** Places names beside marks so that they overlap nothing. */
import { crosses, grown, overlap, reachesInto, type Box, type Circle, type Segment } from '../boxes.ts';
import { textWidth } from '../kit/text-width.ts';
import { textBox, type PlacedText } from '../kit/texts.ts';
import { settled } from '../settle.ts';
import { boxOf, type Mark } from './marks.ts';

/** Pixels between a mark and its name, and between a name and anything else. */
const NEAR = 5;
const CLEAR = 1.5;

/** What names must not overlap, and where they may stand. */
export interface Obstacles {
  isInside(box: Box): boolean;
  readonly boxes: readonly Box[];
  readonly circles: readonly Circle[];
  readonly lines: readonly Segment[];
}

/** How names are set. */
interface LabelStyle {
  readonly size: number;
  text(mark: Mark): string;
}

interface Option {
  readonly words: PlacedText;
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

/** Half the height of a capital, as a share of the size of its letters. */
const HALF = 0.35;

/** Places around a mark in the order in which they are liked: level with it, over and under it, then farther off. */
function placesAround(mark: Mark, text: string, size: number): PlacedText[] {
  const { left, right, top, bottom } = boxOf(mark);
  const base = { text, ids: [mark.location.id] };
  const beside = (step: number): PlacedText[] => {
    const y = (top + bottom) / 2 + step * size;
    return [
      { ...base, x: right + NEAR, y, anchor: 'start' },
      { ...base, x: left - NEAR, y, anchor: 'end' },
    ];
  };
  const stacked = (share: number, away = NEAR): PlacedText[] => {
    const place = { ...base, x: mark.x + share * textWidth(text, size), anchor: 'middle' } as const;
    return [
      { ...place, y: top - away - HALF * size },
      { ...place, y: bottom + away + HALF * size },
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

function troubleOf(box: Box, { isInside, boxes, circles, lines }: Obstacles, marks: readonly Box[]): number {
  const wide = grown(box, CLEAR);
  const hits = [
    ...boxes.filter((other) => overlap(wide, other) > 0),
    ...marks.filter((other) => overlap(grown(box, TAKEN), other) > 0),
    ...circles.filter((circle) => reachesInto(circle, wide)),
    ...lines.filter((line) => crosses(line, wide)),
  ];
  const isDoubtful = marks.some((other) => overlap(grown(box, DOUBT), other) > 0);
  return TROUBLE * (hits.length + (isInside(box) ? 0 : 10)) + (isDoubtful ? DOUBTFUL : 0);
}

function optionsFor(mark: Mark, marks: readonly Mark[], obstacles: Obstacles, style: LabelStyle): Option[] {
  const { size, text } = style;
  const others = marks.filter((other) => other !== mark).map(boxOf);
  return placesAround(mark, text(mark), size).map((words, index) => {
    const box = textBox(words.x, words.y, { ...words, size, face: 400 });
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
): PlacedText[] {
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
