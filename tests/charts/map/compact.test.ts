import { describe, expect, test } from 'vitest';
import { california } from '../../../src/build/california.ts';
import { grown, overlap, reachesInto } from '../../../src/charts/boxes.ts';
import { compactPlan } from '../../../src/charts/map/compact.ts';
import { boxOfWords } from '../../../src/charts/map/labels.ts';
import { boxOf } from '../../../src/charts/map/marks.ts';
import { consortia, figureTables } from '../../../src/datasets/site.ts';
import figure from '../../../src/figures/award-map.ts';
import { mapOf } from '../../../src/figures/award-map/seats.ts';
import { initialView } from '../../../src/figures/contract/choices.ts';
import { SIZE } from './plan.ts';

const view = initialView(figure.choices);
const plan = compactPlan(mapOf(figure.rows(figureTables, view), view), california(), SIZE);
const { marks, lenses, apart } = plan;
const all = [...marks, ...apart, ...lenses.flatMap((lens) => lens.marks)];
const words = [...plan.words, ...lenses.flatMap((lens) => lens.words)];
const frame = { left: 0, top: 0, right: plan.width, bottom: plan.height };
const isIn = ({ left, right, top, bottom }: ReturnType<typeof boxOf>): boolean =>
  left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;

describe('the small map', () => {
  test('has each seat once, all of it in its frame', () => {
    expect(all.map(({ seat }) => seat.id).sort()).toEqual(consortia.map(({ id }) => id).sort());
    expect(all.filter((mark) => !isIn(boxOf(mark))).map(({ seat }) => seat.id)).toEqual([]);
    expect(words.filter((one) => !isIn(boxOfWords(one, SIZE))).map(({ text }) => text)).toEqual([]);
  });

  test('covers no seat of the state with a lens, and no seat with words', () => {
    const outside = [...marks, ...apart];
    const covered = outside.filter((mark) =>
      lenses.some(({ ring, spot }) =>
        [ring, spot].some((circle) => reachesInto(circle, grown(boxOf(mark), 1))),
      ),
    );
    expect(covered.map(({ seat }) => seat.id)).toEqual([]);
    const under = all.filter((mark) => words.some((one) => overlap(boxOf(mark), boxOfWords(one, SIZE)) > 0));
    expect(under.map(({ seat }) => seat.id)).toEqual([]);
  });

  test('keeps each lens clear of the other and of what both show', () => {
    const [bay, angeles] = lenses;
    if (!bay || !angeles) throw new Error('There are two lenses.');
    for (const { ring } of [bay, angeles]) {
      for (const { spot } of [bay, angeles]) {
        expect(Math.hypot(ring.x - spot.x, ring.y - spot.y)).toBeGreaterThan(ring.radius + spot.radius);
      }
    }
  });
});
