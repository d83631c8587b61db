import { expect, test } from 'vitest';
import { hatch } from '../../src/charts/hatch.ts';

const box = { left: 10, top: 20, width: 40, height: 14 };

const points = (d: string): [number, number][] =>
  [...d.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test('fills a box with lines at 45 degrees that stay inside it', () => {
  const ends = points(hatch(box, 5));
  expect(ends.length).toBeGreaterThan(10);
  for (const [x, y] of ends) {
    expect(x).toBeGreaterThanOrEqual(box.left);
    expect(x).toBeLessThanOrEqual(box.left + box.width);
    expect(y).toBeGreaterThanOrEqual(box.top);
    expect(y).toBeLessThanOrEqual(box.top + box.height);
  }
  for (let index = 0; index < ends.length; index += 2) {
    const [[x1, y1], [x2, y2]] = [ends[index], ends[index + 1]] as [[number, number], [number, number]];
    expect(x1 - x2).toBeCloseTo(y2 - y1, 6);
  }
});

test('keeps its lines apart by the distance asked for', () => {
  const starts = points(hatch({ ...box, width: 200 }, 5))
    .filter((_, index) => index % 2 === 0)
    .filter(([, y]) => y === box.top)
    .map(([x]) => x);
  const gaps = starts.slice(1).map((x, index) => (x - (starts[index] ?? 0)) / Math.SQRT2);
  for (const gap of gaps) expect(gap).toBeCloseTo(5, 6);
});
