import { describe, expect, it } from 'vitest';
import { stated, tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/money-four-ways.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { marksIn, textsIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);
const rows = rowsFor();
const published = publishedFigure('money-four-ways');

describe('the money, four ways', () => {
  it('keeps apart who says what', () => {
    expect(rows.map(({ id, amount, origin }) => [id, amount, origin])).toEqual([
      ['stated', stated('round-one-total'), 'printed'],
      ['offered', 249_750_000, 'added'],
      ['awarded', 248_300_000, 'added'],
      ['summed', stated('awards-total'), 'computed'],
    ]);
  });

  it('names a source with its address where it is not the report', () => {
    for (const { origin, source, address } of rows) {
      expect(source).not.toBe('');
      const known = tables['discrepancy-sources'].some(
        ({ title, url }) => title === source && url === address,
      );
      expect(known).toBe(origin === 'added');
    }
  });

  it('says in caption and drawing that the axis is cut, and shows one from zero', () => {
    expect(published.caption).toContain('does not start at zero: it runs from $247 million to $251 million');
    const labels = textsIn(drawing()).map(({ text }) => text);
    expect(labels).toEqual(expect.arrayContaining(['$0', '$247 million', 'Enlarged: where they differ']));
  });

  it('writes a rounded sum and its gap no finer than its source has them', () => {
    const words = draw().textContent;
    expect(words).toContain('$248.3 million');
    expect(words).not.toMatch(/248,300,000|1,700,000/);
    expect(words).toContain('$1,986,293');
  });

  it('puts larger sums farther to the right', () => {
    for (const width of [320, 928]) {
      const places = marksIn(drawing({}, width)).map(({ x }) => x);
      expect(places).toEqual(places.toSorted((a, b) => b - a));
      expect(new Set(places).size).toBe(rows.length);
    }
  });

  it('keeps the labels of its axes apart on a phone', () => {
    const texts = textsIn(drawing({}, 320)).filter(({ text }) => /^\$\d+( million)?$/.test(text));
    const axes = [...Map.groupBy(texts, ({ y }) => y).values()].filter((axis) => axis.length > 1);
    expect(axes).toHaveLength(2);
    for (const axis of axes) {
      const sorted = axis.toSorted((one, other) => one.left - other.left);
      sorted.slice(1).forEach(({ left, text }, index) => {
        expect(left, text).toBeGreaterThan(sorted[index]?.right ?? Infinity);
      });
    }
  });
});
