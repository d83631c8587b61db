import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocks, crowd, oneLine, rows, spread } from '../../../src/charts/story/arrange.ts';
import type { PlacedDot, StoryDot } from '../../../src/charts/story/model.ts';
import { reaches } from '../../../src/charts/shapes.ts';
import { agencyTypes, codes } from '../../../src/words/vocabulary/index.ts';

const dots = fc
  .array(
    fc.record({
      shape: fc.constantFrom(...codes(agencyTypes)),
      area: fc.double({ min: 0.03, max: 1, noNaN: true }),
    }),
    {
      minLength: 1,
      maxLength: 39,
    },
  )
  .map((some): StoryDot[] =>
    some.map((one, index) => ({ ...one, id: `d${index}`, isOpen: index % 2 === 0 })),
  );
const equal = dots.map((some) => some.map((dot) => ({ ...dot, area: 1 })));
const box = fc
  .record({
    left: fc.integer({ min: 0, max: 50 }),
    top: fc.integer({ min: 0, max: 50 }),
    width: fc.integer({ min: 120, max: 700 }),
    height: fc.integer({ min: 120, max: 500 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

/** Pairs of dots of which one covers a part of the other, as discs of their area. */
const covering = (placed: readonly PlacedDot[]): string[] =>
  placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius)
      .map((other) => `${one.id} and ${other.id}`),
  );

/** Whether a dot is within a box, to a pixel. */
const isInside =
  (area: { left: number; right: number; top: number; bottom: number }) =>
  ({ shape, x, y, radius }: PlacedDot): boolean => {
    const { across, up, down } = reaches[shape];
    return (
      x - across * radius >= area.left - 1 &&
      x + across * radius <= area.right + 1 &&
      y - up * radius >= area.top - 1 &&
      y + down * radius <= area.bottom + 1
    );
  };

const idsOf = (some: readonly { readonly id: string }[]): string[] => some.map(({ id }) => id);

test('a crowd has every dot once, within its box, and none over another', () => {
  fc.assert(
    fc.property(equal, box, (some, area) => {
      const placed = crowd(some, area, 14);
      expect(idsOf(placed)).toEqual(idsOf(some));
      expect(covering(placed)).toEqual([]);
      expect(placed.filter((dot) => !isInside(area)(dot))).toEqual([]);
    }),
  );
});

test('blocks have every dot once, none over another, with areas as they should be', () => {
  fc.assert(
    fc.property(dots, box, (some, area) => {
      const placed = blocks([some], [area], 24);
      expect(idsOf(placed)).toEqual(idsOf(some));
      expect(covering(placed)).toEqual([]);
      const [first] = placed;
      for (const { radius, area: share } of placed)
        expect(radius ** 2 / share).toBeCloseTo((first?.radius ?? 0) ** 2 / (first?.area ?? 1), -1);
    }),
  );
});

test('rows and a line keep dots apart and in their order', () => {
  fc.assert(
    fc.property(equal, box, (some, area) => {
      for (const placed of [rows(some, area, 13, 14), oneLine(some, area, 14)]) {
        expect(idsOf(placed)).toEqual(idsOf(some));
        expect(covering(placed)).toEqual([]);
      }
    }),
  );
});

test('dots that would cover each other are moved apart, and others stay', () => {
  const some = codes(agencyTypes).flatMap((shape) =>
    [1, 2, 3].map((n): StoryDot => ({ id: `${shape}${n}`, shape, isOpen: false, area: 1 })),
  );
  const together = spread(
    some,
    some.map(() => [100, 100] as const),
    5,
  );
  expect(covering(together)).toEqual([]);
  const apart = spread(
    some,
    some.map((_, index) => [40 * index, 10] as const),
    5,
  );
  expect(apart.map(({ x, y }) => [x, y])).toEqual(some.map((_, index) => [40 * index, 10]));
});
