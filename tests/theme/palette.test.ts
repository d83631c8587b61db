import { describe, expect, test } from 'vitest';
import { contrast, difference, type Vision } from '../../src/lib/color.ts';
import { agencyTypes, codes } from '../../src/words/vocabulary/index.ts';
import { CONTRAST } from '../../src/words/accessibility.ts';
import { palette, type ColorName } from '../../src/theme/tokens.ts';

type Scheme = 'light' | 'dark';
const schemes: Scheme[] = ['light', 'dark'];
const hues = codes(agencyTypes);
const onPaper: ColorName[] = ['ground', 'after'];
const onAll: ColorName[] = [
  ...onPaper,
  'land',
  'land-location',
  'land-least',
  'land-mid',
  'land-most',
  'wash',
];

/** Pairs of palette colors that fall short of a contrast. */
function tooFaint(
  scheme: Scheme,
  colors: readonly ColorName[],
  grounds: readonly ColorName[],
  least: number,
) {
  return colors.flatMap((color) =>
    grounds
      .map((ground) => ({ color, ground, ratio: contrast(palette[color][scheme], palette[ground][scheme]) }))
      .filter(({ ratio }) => ratio < least),
  );
}

describe.each(schemes)('palette, %s', (scheme) => {
  test('text has 4.5 on every ground', () => {
    expect(tooFaint(scheme, ['ink', 'muted'], onAll, CONTRAST.text)).toEqual([]);
  });

  test('signs, underlines and the focus ring have 4.5 where text has its place', () => {
    expect(tooFaint(scheme, ['accent'], onAll, CONTRAST.text)).toEqual([]);
  });

  test('marks have 3 on every ground', () => {
    expect(tooFaint(scheme, hues, onAll, CONTRAST.marks)).toEqual([]);
  });

  test('axes, leaders and coast have 3 on every ground', () => {
    expect(tooFaint(scheme, ['strong'], onAll, CONTRAST.marks)).toEqual([]);
  });
});

type Pairs = readonly (readonly [ColorName, ColorName])[];

const nearest = (pairs: Pairs, scheme: Scheme, vision: Vision): number =>
  Math.min(...pairs.map(([one, other]) => difference(palette[one][scheme], palette[other][scheme], vision)));

describe('hues of the four agency types', () => {
  const pairs = hues.flatMap((one, index) => hues.slice(index + 1).map((other) => [one, other] as const));

  // What was measured when the hues were chosen; forms are the second cue.
  const measured: [Scheme, Vision, number][] = [
    ['light', 'normal', 24.2],
    ['light', 'protan', 14.4],
    ['light', 'deutan', 15.7],
    ['light', 'tritan', 21.4],
    ['dark', 'normal', 26],
    ['dark', 'protan', 18],
    ['dark', 'deutan', 16.6],
    ['dark', 'tritan', 15.9],
  ];

  test.each(measured)('%s, %s: none closer than %f', (scheme, vision, least) => {
    expect(nearest(pairs, scheme, vision)).toBeGreaterThanOrEqual(least);
  });
});

describe('marks without a hue', () => {
  // Ink stands beside the hues, for lines, words and what is no agency; muted beside ink, for what is neutral.
  const pairs: Pairs = [...hues.map((hue) => ['ink', hue] as const), ['ink', 'muted']];

  const measured: [Scheme, Vision, number][] = [
    ['light', 'normal', 20.1],
    ['light', 'protan', 16.6],
    ['light', 'deutan', 20],
    ['light', 'tritan', 20.1],
    ['dark', 'normal', 16.1],
    ['dark', 'protan', 15.4],
    ['dark', 'deutan', 16.4],
    // There the charters' lilac is nearly ink: their diamond tells them apart.
    ['dark', 'tritan', 5.2],
  ];

  test.each(measured)('%s, %s: none closer to another ink than %f', (scheme, vision, least) => {
    expect(nearest(pairs, scheme, vision)).toBeGreaterThanOrEqual(least);
  });
});

describe('shades of counties', () => {
  // From one class to the next; a place without a grantee has the ground's own color.
  const pairs: Pairs = [
    ['land-least', 'land-mid'],
    ['land-mid', 'land-most'],
  ];

  const measured: [Scheme, Vision, number][] = [
    ['light', 'normal', 9],
    ['light', 'deutan', 9],
    ['light', 'tritan', 7],
    ['dark', 'normal', 10],
    ['dark', 'deutan', 9],
    ['dark', 'tritan', 6],
  ];

  test.each(measured)('%s, %s: no class closer to the next than %f', (scheme, vision, least) => {
    expect(nearest(pairs, scheme, vision)).toBeGreaterThanOrEqual(least);
  });
});
