import { describe, expect, test } from 'vitest';
import { currentHeading, readingLine } from '../../src/islands/reading.ts';

describe('the heading being read', () => {
  const atHead = readingLine({ height: 1000, below: 4000 });

  test('is none before the first is reached', () => {
    expect(currentHeading([400, 900], atHead)).toBe(-1);
    expect(currentHeading([], atHead)).toBe(-1);
  });

  test('is the last one above the line', () => {
    expect(currentHeading([-800, 120, 700], atHead)).toBe(1);
  });

  test('is the last of the page at its end, however short its text', () => {
    const atEnd = readingLine({ height: 1000, below: 0 });
    expect(currentHeading([-800, 500, 960], atEnd)).toBe(2);
  });
});
