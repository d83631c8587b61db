import { expect, test } from 'vitest';
import { hatch } from '../../src/charts/hatch.ts';

const box = { left: 10, right: 50, top: 20, bottom: 34 };

/** Where lines begin and end, one after the other: all moves but the first are relative. */
function points(d: string): [number, number][] {
  const [first, ...moves] = [...d.matchAll(/[Mml]([-\d.e]+),([-\d.e]+)/g)];
  let [x, y] = [Number(first?.[1]), Number(first?.[2])];
  return moves.map(([, dx, dy]) => {
    [x, y] = [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

test('fills a box with lines at 45 degrees that stay inside it', () => {
  const ends = points(hatch(box, 5));
  expect(ends.length).toBeGreaterThan(10);
  for (const [x, y] of ends) {
    // Relative moves add up with the error of their digits.
    expect(x).toBeGreaterThanOrEqual(box.left - 1e-9);
    expect(x).toBeLessThanOrEqual(box.right + 1e-9);
    expect(y).toBeGreaterThanOrEqual(box.top - 1e-9);
    expect(y).toBeLessThanOrEqual(box.bottom + 1e-9);
  }
  for (let index = 0; index < ends.length; index += 2) {
    const [[x1, y1], [x2, y2]] = [ends[index], ends[index + 1]] as [[number, number], [number, number]];
    expect(x1 - x2).toBeCloseTo(y2 - y1, 6);
  }
});

test('keeps its lines apart by the distance asked for', () => {
  const starts = points(hatch({ ...box, right: 210 }, 5))
    .filter((_, index) => index % 2 === 0)
    .filter(([, y]) => Math.abs(y - box.top) < 1e-9)
    .map(([x]) => x);
  const gaps = starts.slice(1).map((x, index) => (x - (starts[index] ?? 0)) / Math.SQRT2);
  expect(gaps.length).toBeGreaterThan(20);
  for (const gap of gaps) expect(gap).toBeCloseTo(5, 6);
});
