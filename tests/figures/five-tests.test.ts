import { describe, expect, it } from 'vitest';
import { stated } from '../../src/datasets/site.ts';
import figure from '../../src/figures/five-tests.ts';
import { textsIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw } = drawnBy(figure);
const rows = rowsFor();
/** How many units a mark has: each is a circle of two arcs. */
const unitsOf = (id: string): number =>
  (draw({}, 960).querySelector(`path[data-k="${id}"]`)?.getAttribute('d')?.match(/M/g) ?? []).length;

describe('five tests', () => {
  it('tells five outcomes with the numbers of the report, and none where it has none', () => {
    expect(rows.map(({ id, count, base }) => [id, count, base])).toEqual([
      ['pathways', 39, 39],
      ['local-work', 39, 39],
      ['district-money', 12, null],
      ['regional-momentum', null, 39],
      ['ideal', null, 39],
    ]);
  });

  it('draws as many dots as the number says, and no dot for words', () => {
    expect(rows.map(({ id }) => unitsOf(id))).toEqual([39, 39, 12, 0, 0]);
    expect(draw({}, 960).querySelectorAll('rect[data-k]')).toHaveLength(2);
  });

  it('sets the quantifiers of the report large, and says what is not known', () => {
    for (const width of [320, 960]) {
      const texts = textsIn(draw({}, width)).map(({ text }) => text);
      for (const words of ['All 39', '12 consortia', 'Only a few', 'Few, if any'])
        expect(texts).toContain(words);
      expect(texts).toContain('out of how many is not said');
      expect(texts.filter((text) => text === 'no number in the report')).toHaveLength(2);
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
