import { describe, expect, test } from 'vitest';
import { embedWidths, type EmbedHeights } from '../../src/embeds/sizes.ts';
import { heightsOf, unmeasuredLesson } from '../../src/embeds/heights.ts';
import { allReleases } from '../../src/surfaces/site.ts';

/** Heights that can be told apart. */
const all = (height: number): EmbedHeights =>
  Object.fromEntries(embedWidths.map((width) => [width, height])) as EmbedHeights;

const known = { map: { '1.9.0': all(190), '1.10.0': all(200) } };

describe('the height of an embed', () => {
  test('is that of its release', () => {
    expect(heightsOf({ id: 'map', release: '1.9.0' }, known)).toEqual(all(190));
  });

  test('is that of the newest release measured, where its own was not', () => {
    expect(heightsOf({ id: 'map', release: '2.0.0' }, known)).toEqual(all(200));
  });

  test('is a guess for a figure that nobody measured: no correction waits for a browser', () => {
    const heights = Object.values(heightsOf({ id: 'new', release: '1.0.0' }, known));
    expect(new Set(heights).size).toBe(1);
    expect(heights[0]).toBeGreaterThan(200);
    expect(heights).toHaveLength(embedWidths.length);
  });
});

test('the build names each embed that was not measured, and says what to do', () => {
  const figures = [
    { id: 'map', release: '1.9.0' },
    { id: 'map', release: '2.0.0' },
    { id: 'new', release: '1.0.0' },
  ];
  const lesson = unmeasuredLesson(figures, known) ?? '';
  expect(lesson).toContain(': map 2.0.0, new 1.0.0.');
  expect(lesson).toContain('npm run measure');
  expect(unmeasuredLesson(figures.slice(0, 1), known)).toBeUndefined();
});

test('every embed of this site was measured', () => {
  expect(unmeasuredLesson(allReleases())).toBeUndefined();
});
