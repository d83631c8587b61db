import { describe, expect, test } from 'vitest';
import { embedWidths, wordpressLimit, type EmbedHeights } from '../../src/embeds/sizes.ts';
import {
  compactHeightsOf,
  heightsOf,
  unmeasuredLesson,
  type MeasuredHeights,
} from '../../src/embeds/heights.ts';
import { allReleases } from '../../src/surfaces/site.ts';

/** Heights that can be told apart. */
const all = (height: number): EmbedHeights =>
  Object.fromEntries(embedWidths.map((width) => [width, height])) as EmbedHeights;

/** Those of an embed and of its compact version, which is lower. */
const both = (height: number): MeasuredHeights => ({ ...all(height), compact: all(height - 1) });

const known = { map: { '1.9.0': both(190), '1.10.0': both(200) } };

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

  test('is another where it is compact, and at most what WordPress allows where that was not measured', () => {
    expect(compactHeightsOf({ id: 'map', release: '1.9.0' }, known)).toEqual(all(189));
    expect(compactHeightsOf({ id: 'map', release: '2.0.0' }, known)).toEqual(all(199));
    expect(compactHeightsOf({ id: 'map', release: '1.0.0' }, { map: { '1.0.0': all(5) } })).toEqual(
      all(wordpressLimit),
    );
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
  expect(unmeasuredLesson(figures.slice(0, 1), { map: { '1.9.0': all(5) } })).toContain('map 1.9.0');
});

test('every embed of this site was measured', () => {
  expect(unmeasuredLesson(allReleases())).toBeUndefined();
});

test('no compact embed is higher than WordPress lets it be, at any width', () => {
  const heights = allReleases().flatMap((figure) => Object.values(compactHeightsOf(figure)));
  expect(Math.max(...heights)).toBeLessThan(wordpressLimit);
});
