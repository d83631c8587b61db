import { expect, test } from 'vitest';
import { shortPath } from '../../src/lib/path.ts';

const disc = (x: number, y: number, r: number): string =>
  `M${x + r},${y}A${r},${r},0,1,1,${x - r},${y}A${r},${r},0,1,1,${x + r},${y}`;

test('forms that are alike are written alike, wherever they stand', () => {
  expect(shortPath(disc(251, 22, 5))).toBe('M256 22a5 5 0 1 1-10 0 5 5 0 1 1 10 0');
  expect(shortPath(disc(10.06, 3.33, 4.26) + disc(21.06, 3.33, 4.26))).toBe(
    'M14.3 3.3a4.3 4.3 0 1 1-8.6 0 4.3 4.3 0 1 1 8.6 0m11 0a4.3 4.3 0 1 1-8.6 0 4.3 4.3 0 1 1 8.6 0',
  );
});

test('lines that are level or upright need one number, others two', () => {
  expect(shortPath('M0,10L328,10L328,20.04L0.5,10Z')).toBe('M0 10h328v10l-327.5-10z');
  expect(shortPath('M10 10H5V-3.25')).toBe('M10 10h-5v-13.3');
});

test('many short steps do not add up to an error', () => {
  const steps = Array.from({ length: 100 }, (_, index) => `L${(index + 1) * 1.04},${(index + 1) * 0.96}`);
  const written = shortPath(`M0,0${steps.join('')}`);
  const numbers =
    written
      .match(/-?(?:\d*\.)?\d+/g)
      ?.slice(2)
      .map(Number) ?? [];
  const sum = (odd: number): number =>
    numbers.filter((_, index) => index % 2 === odd).reduce((all, one) => all + one, 0);
  expect(numbers).toHaveLength(200);
  expect(Math.abs(sum(0) - 104)).toBeLessThan(0.11);
  expect(Math.abs(sum(1) - 96)).toBeLessThan(0.11);
});

test('what is relative already stays as it is, and a line begins by its place where that is shorter', () => {
  expect(shortPath('M373 1205l-8-2-1-7zM5 4l2 2')).toBe('M373 1205l-8-2-1-7zM5 4l2 2');
  expect(shortPath('m3 4 2-1c1 2 3 4 5 6')).toBe('M3 4l2-1c1 2 3 4 5 6');
});

test('an unknown command is an error', () => {
  expect(() => shortPath('M0 0T5 5')).toThrow('T');
});
