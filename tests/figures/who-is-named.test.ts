import type { Drawing } from '../../src/charts/kit/drawing.ts';
import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/who-is-named.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { lightTheme } from '../../src/theme/theme.ts';
import { marksIn, textsIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);
const rows = rowsFor();

const rowOf = (id: string) => rows.find((row) => row.id === id);
const markOf = (svg: SVGSVGElement, id: string) => svg.querySelector(`path[data-k="${id}"]`);
const labels = (drawn: Drawing) => textsIn(drawn).map(({ text }) => text);

describe('who is named', () => {
  it('has all thirty-nine in the order of the appendix', () => {
    expect(rows.map(({ id }) => id)).toEqual(tables.awards.map(({ id }) => id));
  });

  it('counts the statements that name each, as the reference has them', () => {
    const counts = Object.fromEntries(
      rows.filter(({ named }) => named > 0).map(({ id, named }) => [id, named]),
    );
    expect(counts).toEqual({
      tulare: 13,
      orange: 7,
      'contra-costa': 5,
      'elk-grove': 4,
      sacramento: 4,
      'san-luis-obispo': 1,
      konocti: 1,
      'western-placer': 1,
      lacoe: 1,
    });
    expect(publishedFigure('who-is-named').notes[0]).toMatch(/^29 statements .* 22 of them/);
  });

  it('leaves out the appendix, which names every one', () => {
    const inAppendix = new Set(
      tables.evidence.filter(({ section }) => section === 'appendix').map(({ id }) => id),
    );
    const counted = rows.flatMap(({ passages }) => passages.split(';'));
    expect(inAppendix.size).toBeGreaterThan(0);
    expect(counted.filter((id) => inAppendix.has(id))).toEqual([]);
  });

  it('never marks the two of Long Beach as named', () => {
    for (const id of ['long-beach-unified', 'long-beach-ccd']) {
      expect(rowOf(id)).toMatchObject({ named: 0, meant: 1 });
      const fill = markOf(draw({ count: 'meant' }), id)
        ?.closest('[fill]')
        ?.getAttribute('fill');
      expect(fill).toBe(lightTheme.color.ground);
    }
    expect(labels(drawing()).join()).not.toContain('Long Beach');
  });

  it('shows those that may be meant only when asked', () => {
    const open = (svg: SVGSVGElement) =>
      svg.querySelectorAll(':is([stroke-width="1.6"] path, path[stroke-width="1.6"])').length;
    expect(open(draw())).toBe(0);
    expect(open(draw({ count: 'meant' }))).toBe(rows.filter(({ meant }) => meant > 0).length);
    expect(labels(drawing({ count: 'meant' }))).toContain('Contra Costa CCD, 5 + 1');
  });

  it('moves a mark out of its row by equal steps', () => {
    const marks = new Map(marksIn(drawing()).map((mark) => [mark.id, mark.x]));
    const moved = (id: string, unnamed: string) => (marks.get(id) ?? 0) - (marks.get(unnamed) ?? 0);
    const step = moved('konocti', 'oxnard');
    expect(step).toBeGreaterThan(0);
    expect(moved('elk-grove', 'oxnard')).toBeCloseTo(4 * step, 0);
    expect(moved('tulare', 'lausd')).toBeCloseTo(13 * step, 0);
  });

  it('says that to be named is no sign of success', () => {
    expect(publishedFigure('who-is-named').caption).toContain('Being named does not mean');
  });
});
