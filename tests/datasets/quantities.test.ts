import { describe, expect, test } from 'vitest';
import { computed } from '../../src/datasets/computed.ts';
import { loadData } from '../../src/datasets/load.ts';
import { allQuantities, quantityIn } from '../../src/datasets/quantities.ts';
import { real } from './world.ts';

const { tables } = loadData(real).current;
const all = allQuantities(tables);

/** Worked out from the appendix apart from this code. */
const expected: Record<string, number> = {
  'awards-count': 39,
  'awards-total': 248_013_707,
  'award-least': 526_789,
  'award-most': 15_000_000,
  'small-awards-count': 12,
  'small-awards-total': 7_380_757,
  'middle-awards-count': 17,
  'middle-awards-total': 92_741_384,
  'large-awards-count': 10,
  'large-awards-total': 147_891_566,
  'awards-of-600000': 9,
  'awards-of-6000000': 7,
  'awards-of-15000000': 3,
  'agents-school-district': 18,
  'agents-community-college-district': 12,
  'agents-county-office': 5,
  'agents-charter': 4,
  'award-total-school-district': 62_224_191,
  'award-total-community-college-district': 107_159_331,
  'award-total-county-office': 61_493_206,
  'award-total-charter': 17_136_979,
  'agents-northern': 10,
  'agents-central': 13,
  'agents-southern': 15,
  'agents-all': 1,
  'award-total-northern': 78_661_599,
  'award-total-central': 66_341_145,
  'award-total-southern': 97_010_963,
  'award-total-all': 6_000_000,
  'consortia-studied': 22,
};

test.each(Object.entries(expected))('%s is %d', (id, value) => {
  expect(quantityIn(all, id)).toMatchObject({ origin: 'computed', value });
});

test('means and shares', () => {
  expect(quantityIn(all, 'small-awards-mean').value).toBeCloseTo(615_063, -1);
  expect(quantityIn(all, 'middle-awards-mean').value).toBeCloseTo(5_455_376, -1);
  expect(quantityIn(all, 'large-awards-mean').value).toBeCloseTo(14_789_157, -1);
  expect(quantityIn(all, 'large-awards-share').value).toBeCloseTo(59.6, 1);
});

test('no computed quantity is left untested, and each says where it comes from', () => {
  const tested = [
    ...Object.keys(expected),
    ...['small', 'middle', 'large'].flatMap((size) => [`${size}-awards-mean`, `${size}-awards-share`]),
  ];
  expect(new Set(computed.map(({ id }) => id))).toEqual(new Set(tested));
  for (const { from, meaning, unit } of computed) {
    expect(from.length).toBeGreaterThan(0);
    expect(meaning).toBeTruthy();
    expect(unit).toBeTruthy();
  }
});

describe('what the report prints', () => {
  test('agrees with the appendix, where both count the same', () => {
    const pairs = [
      ['consortia', 'awards-count'],
      ['small-awards', 'small-awards-count'],
      ['middle-awards', 'middle-awards-count'],
      ['large-awards', 'large-awards-count'],
    ] as const;
    for (const [printed, counted] of pairs)
      expect(quantityIn(all, printed).value).toBe(quantityIn(all, counted).value);
  });

  test('is printed, with its place', () => {
    expect(quantityIn(all, 'district-money-consortia')).toMatchObject({
      origin: 'printed',
      value: 12,
      section: 'III.local',
      paragraph: 5,
      passage: 'C057',
    });
  });
});

test('an unknown id is an error that names its like', () => {
  expect(() => quantityIn(all, 'awards-sum')).toThrow(/No quantity has the id "awards-sum".*awards-total/);
  expect(() => quantityIn(all, 'zebra')).toThrow(/computed\.$/);
});

test('one id for a printed and a computed number is an error', () => {
  const [first] = tables.quantities;
  const twice = { ...tables, quantities: [{ ...first, id: 'awards-total' }] } as typeof tables;
  expect(() => allQuantities(twice)).toThrow('Both printed and computed: awards-total.');
});
