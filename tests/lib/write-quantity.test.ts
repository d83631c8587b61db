import { describe, expect, test } from 'vitest';
import { agrees, type Measured } from '../../src/lib/read-quantity.ts';
import { numberSpans } from '../../src/lib/number-spans.ts';
import { asWritten } from '../../src/lib/write-quantity.ts';

const none: Measured = {
  value: null,
  low: null,
  high: null,
  date: null,
  qualifier: null,
  unit: 'consortia',
};
const dollars = (value: number): Measured => ({ ...none, value, unit: 'dollars' });

describe('the numbers in a text, each whole', () => {
  test.each([
    ['The 39 awards add up to $248,013,707 (0.8 percent less).', ['39', '$248,013,707', '0.8 percent']],
    ['from $1.2 million to $9.9 million', ['$1.2 million', '$9.9 million']],
    ['Thirty-nine of them, three to four years', ['Thirty-nine', 'three', 'four']],
    ['was 79 in fall 2017 and 180 in 2018', ['79', 'fall 2017', '180', '2018']],
    ['on May 30, 2014, out of $249,750,000', ['May 30, 2014', '$249,750,000']],
    ['hundreds of miles, monthly', ['hundreds', 'monthly']],
    ['all 10 ($13–15 million)', ['10', '$13–15 million']],
    ['no number at all', []],
  ])('%s', (text, expected) => {
    const spans = numberSpans(text);
    expect(spans.map((span) => span.text)).toEqual(expected);
    for (const span of spans)
      expect(text.slice(span.start)).toMatch(new RegExp(`^${span.text.replace('$', '\\$')}`));
  });
});

describe('a quantity, written as another number was', () => {
  test.each<[string, Measured, string]>([
    ['$248,013,707', dollars(248_013_708), '$248,013,708'],
    ['a total of $248.0 million', dollars(249_013_708), 'a total of $249.0 million'],
    ['$248 million', dollars(250_400_000), '$250 million'],
    ['Twelve consortia', { ...none, value: 13 }, 'Thirteen consortia'],
    ['all thirty-nine', { ...none, value: 40 }, 'all forty'],
    ['0.8 percent', { ...none, value: 0.94, unit: 'percent' }, '0.9 percent'],
    ['three to four years', { ...none, low: 4, high: 5 }, 'four to five years'],
    ['in July 2014', { ...none, date: '2013-07-01' }, 'in July 1, 2013'],
    ['dozens of miles', { ...none, qualifier: 'hundreds' }, 'hundreds of miles'],
  ])('%s', (words, quantity, expected) => {
    expect(asWritten(words, quantity)).toBe(expected);
    expect(agrees(expected, quantity)).toBe(true);
  });

  test('is not guessed where the words have more numbers, or fewer', () => {
    expect(asWritten('12 of 17', { ...none, value: 13 })).toBeUndefined();
    expect(asWritten('some', { ...none, value: 13 })).toBeUndefined();
  });
});
