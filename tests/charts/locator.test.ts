import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import california from 'virtual:shapes/california';
import { brotliCompressSync } from 'node:zlib';
import { locator } from '../../src/charts/locator.ts';
import { consortia } from '../../src/datasets/site.ts';

const map = locator(california);

/** Least and greatest coordinates of a path. */
function bounds(path: string): { left: number; right: number; top: number; bottom: number } {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><path d="${path}"/></svg>`;
  const { x = NaN, y = NaN, width = NaN, height = NaN } = new Resvg(svg).getBBox() ?? {};
  return { left: x, right: x + width, top: y, bottom: y + height };
}

test('the state fills its frame, in some 1.5 kB', () => {
  const { left, right, top, bottom } = bounds(map.state);
  expect([left, top, right]).toEqual([0, 0, map.width]);
  expect(Math.abs(bottom - map.height)).toBeLessThanOrEqual(1);
  expect(brotliCompressSync(map.state).length).toBeLessThan(1_700);
});

test.each(consortia.map((one) => [one.id, one] as const))('%s stands in its county', (_, one) => {
  const { left, right, top, bottom } = bounds(map.county(one.county_fips));
  const { x, y } = map.at([one.lon, one.lat]);
  expect(x).toBeGreaterThanOrEqual(left - 2);
  expect(x).toBeLessThanOrEqual(right + 2);
  expect(y).toBeGreaterThanOrEqual(top - 2);
  expect(y).toBeLessThanOrEqual(bottom + 2);
});
