import { describe, expect, it } from 'vitest';
import { stated } from '../../src/datasets/site.ts';
import figure from '../../src/figures/five-tests.ts';
import { marksIn, textsIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw } = drawnBy(figure);
const rows = rowsFor();
/** How many units a mark has: each is a circle of two arcs. */
const unitsOf = (id: string): number =>
  (draw({}, 960).querySelector(`path[data-k="${id}"]`)?.getAttribute('d')?.match(/M/g) ?? []).length;

describe('five outcomes', () => {
  it('has five outcomes with the numbers of the report, and none where it has none', () => {
    expect(rows.map(({ id, count, base }) => [id, count, base])).toEqual([
      ['pathways', 39, 39],
      ['local-work', 39, 39],
      ['district-money', 12, null],
      ['regional-momentum', null, 39],
      ['ideal', null, 39],
    ]);
  });

  it('draws as many dots as the number says, and no dot for words', () => {
    const dots = rows.map(({ id, count }) => (count === null ? 0 : unitsOf(id)));
    expect(dots).toEqual([39, 39, 12, 0, 0]);
  });

  it('draws what has no number without a length', () => {
    const signs = [280, 320, 360, 600, 960].flatMap((width) => {
      const drawn = draw({}, width);
      expect(drawn.querySelectorAll('rect, [stroke-dasharray]')).toHaveLength(0);
      return marksIn(drawn)
        .filter(({ id }) => rows.some((row) => row.id === id && row.count === null))
        .map(({ reachX, reachY }) => [reachX, reachY]);
    });
    expect(signs).toHaveLength(10);
    expect(new Set(signs.map(String)).size, 'one size, whatever the width and the words').toBe(1);
    for (const [reachX = Infinity] of signs) expect(reachX).toBeLessThan(9);
  });

  it('sets the quantifiers of the report large, and says what is not known', () => {
    for (const width of [320, 960]) {
      const texts = textsIn(draw({}, width)).map(({ text }) => text);
      for (const words of ['All 39', '12 consortia', 'Only a few', 'Few if any'])
        expect(texts).toContain(words);
      expect(texts).toContain('the report does not say out of how many');
      expect(texts.filter((text) => text === 'the report gives no number')).toHaveLength(2);
    }
  });

  it('orders the rows from local to regional when asked', () => {
    const ordered = rowsFor({ order: 'level' });
    expect(ordered.map(({ level }) => level)).toEqual(['local', 'local', 'regional', 'both', 'both']);
  });

  it('never turns a few into a number', () => {
    const said = [figure.alt(rows), figure.describe(rows), ...figure.notes(rows, stated)].join(' ');
    expect(said).not.toMatch(/\b(?:three|3) (?:dots|consortia)/i);
    expect(said).toMatch(/only a few/);
  });
});
