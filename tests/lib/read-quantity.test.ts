import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dollars, dollarsInWords, integer, inWords } from '../../src/lib/format.ts';
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

/** A quantity that is a number and nothing else. */
const numberOf = (value: number, unit: string): Measured => ({ ...none, value, unit });

describe('what is written is read back', () => {
  const written = fc.constantFrom(inWords, integer);
  const count = fc.integer({ min: 0, max: 99 });

  test('a number in words or digits, alone and in a sentence', () => {
    fc.assert(
      fc.property(count, written, (value, write) => {
        expect(agrees(write(value), numberOf(value, 'consortia'))).toBe(true);
        expect(agrees(`of the ${write(value)} consortia`, numberOf(value, 'consortia'))).toBe(true);
      }),
    );
  });

  test('and no other number agrees with it', () => {
    fc.assert(
      fc.property(count, count, written, (value, other, write) => {
        fc.pre(value !== other);
        expect(agrees(write(value), numberOf(other, 'consortia'))).toBe(false);
      }),
    );
  });

  test('a range of two numbers', () => {
    fc.assert(
      fc.property(count, count, written, (one, other, write) => {
        fc.pre(one < other);
        const range = { ...none, low: one, high: other, unit: 'years' };
        expect(agrees(`${write(one)} to ${write(other)} years`, range)).toBe(true);
      }),
    );
  });

  test('dollars, exact and rounded to a tenth of a million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 999_000_000 }), (value) => {
        expect(agrees(dollars(value), numberOf(value, 'dollars'))).toBe(true);
        expect(agrees(dollarsInWords(value), numberOf(value, 'dollars'))).toBe(true);
        expect(agrees(dollarsInWords(value), numberOf(value + 1_600_000, 'dollars'))).toBe(false);
      }),
    );
  });
});
