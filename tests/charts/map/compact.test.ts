import { describe, expect, test } from 'vitest';
import { california } from '../../../src/build/california.ts';
import { grown, overlap, reachesInto } from '../../../src/charts/boxes.ts';
import { compactPlan } from '../../../src/charts/map/compact.ts';
import { boxOfWords } from '../../../src/charts/map/labels.ts';
import { boxOf } from '../../../src/charts/map/marks.ts';
import { consortia, figureTables } from '../../../src/datasets/site.ts';
import figure from '../../../src/figures/award-map.ts';
import { mapOf } from '../../../src/figures/award-map/locations.ts';
import { initialView } from '../../../src/figures/contract/choices.ts';
import { SIZE } from './plan.ts';

const view = initialView(figure.choices);
const plan = compactPlan(mapOf(figure.rows(figureTables, view), view), california(), SIZE);
const { marks, insets, apart } = plan;
const all = [...marks, ...apart, ...insets.flatMap((inset) => inset.marks)];
const words = [...plan.words, ...insets.flatMap((inset) => inset.words)];
const frame = { left: 0, top: 0, right: plan.width, bottom: plan.height };
const isIn = ({ left, right, top, bottom }: ReturnType<typeof boxOf>): boolean =>
  left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;

describe('the small map', () => {
  test('has each location once, all of it in its frame', () => {
    expect(all.map(({ location }) => location.id).sort()).toEqual(consortia.map(({ id }) => id).sort());
    expect(all.filter((mark) => !isIn(boxOf(mark))).map(({ location }) => location.id)).toEqual([]);
    expect(words.filter((one) => !isIn(boxOfWords(one, SIZE))).map(({ text }) => text)).toEqual([]);
  });

  test('covers no location of the state with an inset, and no location with words', () => {
    const outside = [...marks, ...apart];
    const covered = outside.filter((mark) =>
      insets.some(({ ring, spot }) =>
        [ring, spot].some((circle) => reachesInto(circle, grown(boxOf(mark), 1))),
      ),
    );
    expect(covered.map(({ location }) => location.id)).toEqual([]);
    const under = all.filter((mark) => words.some((one) => overlap(boxOf(mark), boxOfWords(one, SIZE)) > 0));
    expect(under.map(({ location }) => location.id)).toEqual([]);
  });

  test('keeps each inset clear of the other and of what both show', () => {
    const [bay, angeles] = insets;
    if (!bay || !angeles) throw new Error('There are two insets.');
    for (const { ring } of [bay, angeles]) {
      for (const { spot } of [bay, angeles]) {
        expect(Math.hypot(ring.x - spot.x, ring.y - spot.y)).toBeGreaterThan(ring.radius + spot.radius);
      }
    }
  });
});
