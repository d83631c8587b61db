import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/factor-balance.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { marksIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);

const total = (rows: ReturnType<typeof rowsFor>) => rows.reduce((sum, { count }) => sum + count, 0);
const factorGroup = new Map(tables.factors.map(({ id, group }) => [id, group]));
const inFactors = tables.evidence.filter(
  ({ factor }) => !['frame', 'results'].includes(factorGroup.get(factor) ?? ''),
);

describe('what helps and what hinders', () => {
  it('counts every passage with a factor once, by factor and by level', () => {
    expect(total(rowsFor())).toBe(inFactors.length);
    expect(total(rowsFor({ by: 'level' }))).toBe(inFactors.length);
  });

  it('counts a passage for each of its sectors, and says so', () => {
    const mentions = inFactors.flatMap(({ sector }) => sector.split(';')).length;
    expect(total(rowsFor({ by: 'sector' }))).toBe(mentions);
    expect(publishedFigure('factor-balance').notes.join(' ')).toContain('several sectors counts for each');
  });

  it('names exactly the passages that a bar counts', () => {
    for (const { passages, count, direction } of rowsFor()) {
      const ids = passages.split(';');
      expect(ids).toHaveLength(count);
      for (const id of ids) {
        expect(tables.evidence.find((passage) => passage.id === id)?.direction).toBe(direction);
      }
    }
  });

  it('keeps to the passages of a level and of a sector', () => {
    const chosen = inFactors.filter(
      ({ level, sector }) => level === 'regional' && sector.split(';').includes('employer'),
    );
    expect(total(rowsFor({ level: 'regional', sector: 'employer' }))).toBe(chosen.length);
  });

  it('says that statements are counted, not consortia', () => {
    const { caption, description } = publishedFigure('factor-balance');
    expect(caption).toMatch(/do not count consortia/);
    expect(description).toMatch(/not consortia/);
  });

  it('draws what hinders to the left of what helps', () => {
    const drawn = draw();
    const bars = [...drawn.querySelectorAll('rect[data-k]')].map((bar) => ({
      side: (bar.getAttribute('data-k') ?? '').split('.')[1],
      left: Number(bar.getAttribute('x')),
      right: Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')),
    }));
    const zero = Math.min(...bars.filter(({ side }) => side === 'support').map(({ left }) => left));
    const hinders = bars.filter(({ side }) => side === 'challenge');
    expect(hinders.length).toBeGreaterThan(5);
    for (const { right } of hinders) expect(right).toBeLessThanOrEqual(zero + 0.01);
    expect(marksIn(drawing())).toHaveLength(rowsFor().length);
    expect(bars.length).toBeGreaterThan(20);
  });
});
