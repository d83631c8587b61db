import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/quantifier-ladder.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { collisions, marksIn, textsIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, drawing } = drawnBy(figure);

const passage = new Map(tables.evidence.map((one) => [one.id, one]));

/** The table “Rows whose quantifier counts consortia” of the codebook. */
const COUNTS = {
  all: 5,
  'almost all': 1,
  most: 4,
  many: 3,
  several: 5,
  some: 8,
  few: 3,
  'few if any': 1,
  'n=12': 1,
};

describe('the ladder of words', () => {
  it('has as many findings on each step as the codebook counts', () => {
    const steps = Object.groupBy(rowsFor(), ({ extent }) => extent);
    expect(
      Object.fromEntries(Object.entries(steps).map(([step, members]) => [step, members?.length])),
    ).toEqual(COUNTS);
  });

  it('has a short wording for each finding, and for nothing else', () => {
    expect(
      rowsFor()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(tables['counted-findings'].map(({ id }) => id).sort());
    for (const { finding } of rowsFor()) expect(finding).toMatch(/^[a-z].{10,70}[a-z]$/);
  });

  it('holds only what counts consortia, told in the narrative', () => {
    for (const { id } of rowsFor()) {
      expect(passage.get(id)?.extent_of).toBe('consortia');
      expect(passage.get(id)?.section).not.toBe('appendix');
    }
  });

  it('puts the dots of a step over each other, steps from left to right, and the number left of them all', () => {
    const rows = new Map(rowsFor().map((row) => [row.id, row]));
    const places = marksIn(drawing()).map(({ id, x }) => ({ step: rows.get(id)?.extent ?? '', x }));
    const columns = Object.keys(COUNTS).map((step) => [
      ...new Set(places.filter((place) => place.step === step).map(({ x }) => x)),
    ]);
    expect(columns.map((xs) => xs.length)).toEqual(columns.map(() => 1));
    const [apart, ...ladder] = [columns.at(-1), ...columns.slice(0, -1)].map((xs) => xs?.[0] ?? NaN);
    expect(ladder).toEqual(ladder.toSorted((a, b) => a - b));
    expect(apart).toBeLessThan(ladder[0] ?? NaN);
  });

  it('prints “a few” where the report says so, beside the few who are hardly any', () => {
    for (const width of [320, 928]) {
      const text = textsIn(drawing({}, width))
        .map((one) => one.text)
        .join(' ');
      expect(text).toContain('only a few');
      expect(text).toContain('12 consortia');
    }
  });

  it('draws no percentage and no share', () => {
    const texts = textsIn(drawing()).map(({ text }) => text);
    expect(texts.join(' ')).not.toMatch(/%|percent|\/ ?39/);
    expect(publishedFigure('quantifier-ladder').caption).toMatch(/not a consortium.*not a percentage/);
  });

  it('offers only factors, and only levels, that some finding has', () => {
    const { choices } = publishedFigure('quantifier-ladder');
    for (const name of ['factor', 'level', 'direction'] as const) {
      const values = Object.keys(choices[name]?.options ?? {});
      expect(values.length, name).toBeGreaterThan(1);
      for (const value of values) expect(rowsFor({ [name]: value }).length, value).toBeGreaterThan(0);
    }
  });

  it.each([600, 664])('leaves room at %i pixels for the words beside the last dots', (width) => {
    expect(collisions(drawing({}, width))).toEqual([]);
  });
});
