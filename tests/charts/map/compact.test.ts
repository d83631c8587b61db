import { describe, expect, test } from 'vitest';
import { grown, isWithin, overlap, reachesInto } from '../../../src/charts/boxes.ts';
import { SMALL, smallLayout } from '../../../src/charts/map/layout.ts';
import { boxOf } from '../../../src/charts/map/marks.ts';
import { consortia } from '../../../src/datasets/site.ts';
import { allMarks, planFor, textsOf } from './plan.ts';

const plan = planFor(SMALL, {}, smallLayout);
const { marks, insets, apart } = plan;
const all = allMarks(plan);
const texts = textsOf(plan);
const frame = { left: 0, top: 0, right: plan.layout.width, bottom: plan.layout.height };

describe('the small map', () => {
  test('has each location once, all of it in its frame', () => {
    expect(all.map(({ location }) => location.id).sort()).toEqual(consortia.map(({ id }) => id).sort());
    expect(all.filter((mark) => !isWithin(boxOf(mark), frame)).map(({ location }) => location.id)).toEqual(
      [],
    );
    expect(texts.filter(({ box }) => !isWithin(box, frame)).map(({ name }) => name)).toEqual([]);
    expect(texts).toHaveLength(5);
  });

  test('covers no location of the state with an inset, and no location with words', () => {
    const outside = [...marks, ...apart.map(({ mark }) => mark)];
    const covered = outside.filter((mark) =>
      insets.some(({ ring, spot }) =>
        [ring, spot].some((circle) => reachesInto(circle, grown(boxOf(mark), 1))),
      ),
    );
    expect(covered.map(({ location }) => location.id)).toEqual([]);
    const under = all.filter((mark) => texts.some(({ box }) => overlap(boxOf(mark), box) > 0));
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
