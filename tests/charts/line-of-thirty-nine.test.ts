import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FULL_AWARD,
  lineOfThirtyNine,
  rowOfThirtyNine,
  type Award,
  type LineMeasures,
} from '../../src/charts/line-of-thirty-nine.ts';
import { consortia } from '../../src/datasets/site.ts';
import { agencyTypes, codes } from '../../src/words/vocabulary/index.ts';

const level: LineMeasures = {
  upright: false, length: 1192, fullRadius: 20.6, openRadius: 4.2, openDistance: 20, gap: 5, tierGap: 30, pitch: 13.5,
}; // prettier-ignore
const upright: LineMeasures = { ...level, upright: true, length: 844, fullRadius: 15, gap: 2.4, pitch: 9.6 };

/** The box around the points of a path. */
function box(path: string): { left: number; right: number; top: number; bottom: number } {
  const numbers = [...path.matchAll(/([MLA])([^MLAZ]*)/g)].map(([, command, args = '']) => ({
    command,
    values: args
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number),
  }));
  const ends = numbers.map(({ values }) => values.slice(-2) as [number, number]);
  const xs = ends.map(([x]) => x);
  const ys = ends.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe.each([
  ['level', level],
  ['upright', upright],
] as const)('the line, %s', (_, measures) => {
  const line = lineOfThirtyNine(consortia, measures);
  const along = (mark: { x: number; y: number }): number => (measures.upright ? mark.y : mark.x);

  test('has every consortium once on each side, in the order of the appendix', () => {
    const ids = consortia.map(({ id }) => id);
    expect(line.awards.map(({ id }) => id)).toEqual(ids);
    expect(line.lasting.map(({ id }) => id)).toEqual(ids);
    expect(line.lasting.map(along)).toEqual(line.awards.map(along));
  });

  test('gives every award its share of area, and every open mark one size', () => {
    for (const [index, { radius }] of line.awards.entries()) {
      const award = consortia[index]?.award ?? 0;
      expect((radius / measures.fullRadius) ** 2).toBeCloseTo(award / FULL_AWARD, 10);
    }
    expect(new Set(line.lasting.map(({ radius }) => radius))).toEqual(new Set([measures.openRadius]));
  });

  test('keeps marks apart and the line full', () => {
    const edges = line.awards.map((mark) => {
      const { left, right, top, bottom } = box(mark.path);
      return measures.upright
        ? { start: mark.y + top, end: mark.y + bottom }
        : { start: mark.x + left, end: mark.x + right };
    });
    edges.slice(1).forEach(({ start }, index) => expect(start - (edges[index]?.end ?? 0)).toBeGreaterThan(2));
    expect(line.stretches[0]?.start).toBeCloseTo(0, 1);
    expect(line.stretches.at(-1)?.end).toBeCloseTo(measures.length, 1);
  });

  test('lets no award touch the line or reach beyond what it says', () => {
    for (const mark of line.awards) {
      const { right, left, top, bottom } = box(mark.path);
      const [near, far] = measures.upright
        ? [mark.x + right, mark.x + left]
        : [mark.y + bottom, mark.y + top];
      expect(near).toBeLessThan(-1);
      expect(far).toBeGreaterThan(-line.reach - 0.5);
    }
  });

  test('names three tiers with their counts and sums from the data', () => {
    expect(line.stretches.map(({ tier, count, least, most }) => [tier, count, least, most])).toEqual([
      ['low', 12, 526_789, 875_000],
      ['mid', 17, 1_211_175, 9_936_979],
      ['top', 10, 13_195_744, 15_000_000],
    ]);
  });
});

const awards = fc
  .array(
    fc.record({
      award: fc.integer({ min: 1, max: FULL_AWARD }),
      agency_type: fc.constantFrom(...codes(agencyTypes)),
    }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((rows): Award[] => rows.map((row, index) => ({ ...row, id: `c${index}`, tier: 'low' })));

test('any awards stand in order, no two closer than the pitch', () => {
  fc.assert(
    fc.property(awards, (rows) => {
      const { awards: marks } = lineOfThirtyNine(rows, { ...level, length: 5000 });
      return marks.slice(1).every(({ x }, index) => x - (marks[index]?.x ?? 0) >= level.pitch - 0.02);
    }),
  );
});

test('a line too short for its marks is refused', () => {
  expect(() => lineOfThirtyNine(consortia, { ...level, length: 600 })).toThrow(/too short/);
});

describe('the row', () => {
  const places = rowOfThirtyNine(consortia);

  test('runs from 0 to 1 with one step, wider between tiers', () => {
    const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    const least = Math.min(...steps);
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBeCloseTo(1, 10);
    expect(steps.filter((step) => step > 1.5 * least)).toHaveLength(2);
  });

  test('of one award stands at its start', () => {
    expect(rowOfThirtyNine(consortia.slice(0, 1))).toEqual([0]);
  });
});
