import { describe, expect, test } from 'vitest';
import type { Lab65 } from 'culori';
import { contrast, deltaE2000, difference } from '../../src/lib/color.ts';

type Lab = readonly [lightness: number, a: number, b: number];
const asColor = ([l, a, b]: Lab): Lab65 => ({ mode: 'lab65', l, a, b });

describe('contrast', () => {
  test('of black and white is 21, of a color with itself 1, in either order', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21, 10);
    expect(contrast('#fff', '#000')).toBeCloseTo(21, 10);
    expect(contrast('#0E6485', '#0E6485')).toBe(1);
  });

  test('of #767676 on white is the least that text may have', () => {
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
  });
});

describe('deltaE2000', () => {
  // From table 1 of Sharma, Wu and Dalal (2005).
  const published: [Lab, Lab, number][] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ];

  test.each(published)('%j and %j: %f', (one, other, expected) => {
    expect(deltaE2000(asColor(one), asColor(other))).toBeCloseTo(expected, 4);
    expect(deltaE2000(asColor(other), asColor(one))).toBeCloseTo(expected, 4);
  });
});

describe('difference', () => {
  // What the matrices of Machado, Oliveira and Fernandes (2009) give for light; for channels as stored they give others.
  test.each([
    ['protan', 31.753],
    ['deutan', 41.137],
    ['tritan', 53.851],
  ] as const)('is taken of light: %s', (vision, expected) => {
    expect(difference('#0E6485', '#B03030', vision)).toBeCloseTo(expected, 1);
  });

  test('of white and black is 100 for every kind of vision', () => {
    for (const vision of ['normal', 'protan', 'deutan', 'tritan'] as const) {
      expect(difference('#fff', '#000', vision)).toBeCloseTo(100, 1);
    }
  });

  test('of a red and a green shrinks without red or green cones, and not without blue ones', () => {
    const of = (vision: 'normal' | 'protan' | 'deutan' | 'tritan'): number =>
      difference('#b03030', '#4f7a30', vision);
    expect(of('protan')).toBeLessThan(of('normal') / 2);
    expect(of('deutan')).toBeLessThan(of('normal') / 2);
    expect(of('tritan')).toBeGreaterThan(of('normal') / 2);
  });
});
