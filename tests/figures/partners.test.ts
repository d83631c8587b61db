import { describe, expect, it } from 'vitest';
import { stated } from '../../src/datasets/site.ts';
import figure from '../../src/figures/partners.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { marksIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);
const rows = rowsFor();

const published = publishedFigure('partners');

describe('the partners of Round One', () => {
  it('are the eleven kinds of the endnote, each with its number', () => {
    expect(rows).toHaveLength(11);
    expect(rows.find(({ id }) => id === 'high-schools')?.number).toBe(stated('partner-high-schools'));
    expect(rows.map(({ number }) => number).sort((a, b) => b - a)).toEqual([
      845, 371, 167, 85, 35, 22, 22, 20, 17, 13, 8,
    ]);
  });

  it('are all approximate, wherever a number of them is written', () => {
    expect(new Set(rows.map(({ qualifier }) => qualifier))).toEqual(new Set(['approximately']));
    for (const scale of ['linear', 'log'] as const)
      expect(draw({ scale }).textContent.match(/about \d/g)).toHaveLength(rows.length);
    expect(published.title).toContain('about 845');
    expect(published.description.match(/about \d/g)).toHaveLength(rows.length);
  });

  it('are never added up', () => {
    const total = rows.reduce((sum, { number }) => sum + number, 0);
    const words = JSON.stringify({ ...published, figure: undefined });
    expect(words).not.toMatch(new RegExp(`${total}|${total.toLocaleString('en-US')}`));
    expect(published.caption).toContain('do not add up the bars');
  });

  it('have bars from zero on the linear axis, as long as their numbers', () => {
    const bars = [...draw({ scale: 'linear' }).querySelectorAll('rect[data-k]')];
    const widths = bars.map((bar) => Number(bar.getAttribute('width')));
    expect(bars.map((bar) => bar.getAttribute('data-k'))).toEqual(rows.map(({ id }) => id));
    expect(new Set(bars.map((bar) => bar.getAttribute('x'))).size).toBe(1);
    const most = Math.max(...widths);
    rows.forEach(({ number }, index) => expect(widths[index]).toBeCloseTo((most * number) / 845, 0));
  });

  it('have no bars on the logarithmic axis, which has no zero', () => {
    const drawn = drawing({ scale: 'log' });
    expect(drawn.svg.querySelectorAll('rect')).toHaveLength(0);
    expect(marksIn(drawn)).toHaveLength(rows.length);
    expect(figure.legend(rows, { scale: 'log' })).not.toEqual(figure.legend(rows, { scale: 'linear' }));
  });
});
