import { describe, expect, it } from 'vitest';
import { figureTables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/study-reach.ts';
import { marksIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, drawing } = drawnBy(figure);
const rows = rowsFor();
const count = (tier: string, way: string): number =>
  rows.find((row) => row.tier === tier && row.way === way)?.count ?? 0;

describe('the reach of the study', () => {
  it('has every consortium once', () => {
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(figureTables.consortia.length);
  });

  it('keeps apart what the endnote keeps apart, and no more', () => {
    expect([count('low', 'called'), count('low', 'report')]).toEqual([2, 10]);
    expect([count('mid', 'visited'), count('mid', 'called'), count('mid', 'report')]).toEqual([2, 8, 7]);
    expect([count('top', 'either'), count('top', 'visited'), count('top', 'called')]).toEqual([10, 0, 0]);
  });

  it('says with how many of all the researchers spoke', () => {
    expect(figure.alt(rows)).toContain('22 of 39');
    expect(figure.title(rows)).toContain('22 of the 39 CCPT Round One consortia');
  });

  it('draws a dot for every consortium: a mark is as long as its number', () => {
    for (const width of [320, 960]) {
      const lengths = marksIn(drawing({}, width)).map(({ id, reachX }) => [id, reachX] as const);
      const unit = Math.min(...lengths.map(([, reachX]) => reachX)) / 2;
      expect(lengths.map(([id, reachX]) => [id, Math.round(reachX / unit)])).toEqual(
        rows.map(({ id, count: number }) => [id, number]),
      );
    }
  });

  it('names no consortium', () => {
    const said = JSON.stringify(rows) + figure.describe(rows);
    for (const { id, agent } of figureTables.consortia) {
      expect(said).not.toContain(agent);
      expect(rows.map((row) => row.id)).not.toContain(id);
    }
  });
});
