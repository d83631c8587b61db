import { describe, expect, test } from 'vitest';
import { quantityText } from '../../src/lib/quantity-text.ts';
import { agrees, readQuantity, type Measured } from '../../src/lib/read-quantity.ts';

const none: Measured = { value: null, low: null, high: null, date: null, qualifier: null, unit: 'miles' };

describe('a word for the size, without a number', () => {
  const hundreds: Measured = { ...none, qualifier: 'hundreds' };

  test('is agreed with by words that have it', () => {
    expect(agrees('hundreds of miles', hundreds)).toBe(true);
    expect(agrees('Hundreds', hundreds)).toBe(true);
  });

  test.each([
    'dozens',
    'thousands of miles',
    'hundreds of thousands',
    '300',
    'a hundred',
    'many miles',
    '200 to 999',
  ])('is not agreed with by "%s"', (words) => {
    expect(agrees(words, hundreds)).toBe(false);
  });

  test('does not stand for a number that the report gives', () => {
    for (const value of [200, 371, 845, 999]) expect(agrees('hundreds', { ...none, value })).toBe(false);
    expect(agrees('hundreds', { ...none, low: 200, high: 999 })).toBe(false);
    expect(agrees('hundreds', none)).toBe(false);
  });

  test('is shown with what it counts', () => {
    expect(quantityText(hundreds)).toBe('hundreds of miles');
  });
});

test('"monthly" is the report’s word, and not a number', () => {
  const monthly: Measured = { ...none, qualifier: 'monthly' };
  expect(agrees('monthly', monthly)).toBe(true);
  expect(agrees('monthly', { ...none, value: 12 })).toBe(false);
  expect(agrees('12', monthly)).toBe(false);
  expect(quantityText({ ...monthly, unit: 'meetings' })).toBe('monthly meetings');
});

test.each([['both pathways', 2]])('"%s" stands for a number', (words, value) => {
  expect(agrees(words, { ...none, value })).toBe(true);
  expect(agrees(words, { ...none, value: value + 1 })).toBe(false);
});

test('words without any size say nothing', () => {
  expect(readQuantity('a few miles')).toBeUndefined();
});

test.each([
  [{ ...none, value: 12 }, '12 miles'],
  [{ ...none, low: 3, high: 4, unit: 'years' }, '3–4 years'],
  [{ ...none, value: 350_000, qualifier: 'around', unit: 'dollars' }, 'around $350,000'],
  [{ ...none, date: '2017-fall', unit: 'date' }, 'fall 2017'],
  [{ ...none, date: '2018', qualifier: 'by', unit: 'date' }, 'by 2018'],
])('a quantity is shown as %j', (quantity, text) => {
  expect(quantityText(quantity)).toBe(text);
});
