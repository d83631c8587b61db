import type { Drawing } from '../../src/charts/kit/drawing.ts';
import { describe, expect, it } from 'vitest';
import { stated, tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/concentration.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { marksIn } from '../contract/drawn.ts';
import { drawnBy, wordsOf } from './drawn-by.ts';

const { rowsFor, drawing } = drawnBy(figure);
const rows = rowsFor();
const published = publishedFigure('concentration');
const drawUpTo = (k: number, width?: number): Drawing => drawing({ k: String(k) }, width);

describe('how concentrated the money was', () => {
  it('adds the awards up from the largest, in the reverse order of the appendix', () => {
    expect(rows.map(({ id }) => id)).toEqual(tables.awards.map(({ id }) => id).reverse());
    expect(rows.at(-1)?.dollars_so_far).toBe(stated('awards-total'));
    expect(rows.at(-1)?.share_so_far).toBe(100);
  });

  it('agrees with the shares that prose may use', () => {
    expect(rows[9]?.share_so_far).toBeCloseTo(stated('large-awards-share'), 1);
    expect(100 - (rows[26]?.share_so_far ?? 0)).toBeCloseTo(stated('small-awards-share'), 1);
    expect(published.alt).toBe(
      'The 10 largest awards made up 59.6 percent of the money; the 12 smallest made up 3 percent.',
    );
  });

  it('can be read at each of the awards', () => {
    expect(Object.keys(published.choices['k']?.options ?? {})).toEqual(
      rows.map(({ place }) => String(place)),
    );
    expect(wordsOf(drawUpTo(1).svg)).toContain('The largest award made up 6 percent');
    expect(wordsOf(drawUpTo(10).svg)).toContain('The 10 largest awards made up 59.6 percent');
    expect(wordsOf(drawUpTo(39).svg)).toContain('All 39 awards made up 100 percent');
  });

  it('has the same marks at the same places wherever it is read', () => {
    expect(marksIn(drawUpTo(3))).toEqual(marksIn(drawUpTo(30)));
  });

  it('keeps what is read under the curve and inside the frame, early and late, narrow and wide', () => {
    for (const width of [280, 928]) {
      for (const place of [1, 2, 10, 27, 39]) {
        const drawn = drawUpTo(place, width);
        const { box } = drawn.texts.find(({ text, face }) => /award/.test(text) && face === 'italic') ?? {};
        const above = marksIn(drawn)
          .filter(({ x }) => x <= (box?.left ?? NaN))
          .at(-1);
        expect(box?.top, `${place} at ${width}`).toBeGreaterThan(above?.y ?? NaN);
        expect(box?.bottom).toBeLessThan(drawn.height);
      }
    }
  });

  it('gives both totals, and judges nobody', () => {
    expect(published.notes[0]).toContain('$248,013,707');
    expect(published.notes[0]).toContain('$250 million');
    expect(JSON.stringify(published)).not.toMatch(/success|perform/i);
  });
});
