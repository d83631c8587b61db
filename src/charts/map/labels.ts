/** Places names beside marks so that they overlap nothing. */
import { least } from 'd3';
import { crosses, grown, overlap, reachesInto, type Box, type Circle, type Segment } from '../boxes.ts';
import { textWidth } from '../kit/text-width.ts';
import { textBox, type PlacedText } from '../kit/texts.ts';
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

/** How names are set, and how many at most. */
interface LabelStyle {
  readonly size: number;
  readonly most: number;
  text(mark: Mark): string;
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

/** What it costs a name to stand somewhere, by itself. */
function costOf(
  box: Box,
  marks: readonly Box[],
  names: readonly Box[],
  { isInside, boxes, circles, lines }: Obstacles,
): number {
  const near = (others: readonly Box[], by: number): number =>
    others.filter((other) => overlap(grown(box, by), other) > 0).length;
  const wide = grown(box, CLEAR);
  const hits =
    near([...boxes, ...names], CLEAR) +
    near(marks, TAKEN) +
    circles.filter((circle) => reachesInto(circle, wide)).length +
    lines.filter((line) => crosses(line, wide)).length;
  return (
    TROUBLE * (hits + (isInside(box) ? 0 : 1)) +
    CROWDED * near(names, CROWD) +
    (near(marks, DOUBT) > 0 ? DOUBTFUL : 0)
  );
}

/**
 * Places names for some marks so that they overlap no mark, name, line or edge. One after the other takes the place that
 * costs least beside those before it. A name that does not fit is omitted.
 * @param named the marks to name, most important first
 * @param marks all marks that are drawn
 */
export function labelsFor(
  named: readonly Mark[],
  marks: readonly Mark[],
  obstacles: Obstacles,
  { size, most, text }: LabelStyle,
): PlacedText[] {
  const placed: { readonly words: PlacedText; readonly box: Box }[] = [];
  for (const mark of named) {
    const others = marks.filter((other) => other !== mark).map(boxOf);
    const names = placed.map(({ box }) => box);
    const places = placesAround(mark, text(mark), size).map((words, index) => {
      const box = textBox(words.x, words.y, { ...words, size, face: 400 });
      return { words, box, cost: index + costOf(box, others, names, obstacles) };
    });
    const best = least(places, ({ cost }) => cost);
    if (best && best.cost < TROUBLE && placed.length < most) placed.push(best);
  }
  return placed.map(({ words }) => words);
}
