import { describe, expect, it } from 'vitest';
import figure from '../../src/figures/award-distribution.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { marksIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);
type Changed = Parameters<typeof rowsFor>[0];
const textOf = (svg: SVGSVGElement): string => svg.textContent;

describe('award-distribution', () => {
  it('has the 39 awards in the order of the appendix', () => {
    const rows = rowsFor();
    expect(rows).toHaveLength(39);
    expect(rows.map(({ award }) => award)).toEqual(rows.map(({ award }) => award).sort((a, b) => a - b));
    expect(rows[0]?.id).toBe('tehachapi');
  });

  it('states sum and printed total side by side', () => {
    const { notes, title } = publishedFigure('award-distribution');
    expect(title).toBe('10 of the 39 CCPT Round One grantees received most of the money');
    expect(notes[0]).toContain('$248,013,707');
    expect(notes[0]).toContain('$250 million');
  });

  it('filters by tier, by region and by kind of agency, together too', () => {
    expect(rowsFor({ tier: 'top' })).toHaveLength(10);
    expect(rowsFor({ region: 'Central' })).toHaveLength(13);
    expect(rowsFor({ agency: 'charter' })).toHaveLength(4);
    expect(rowsFor({ tier: 'top', agency: 'school-district' }).map(({ id }) => id)).toEqual(['lausd']);
  });

  it('heads each group with its count and sum', () => {
    expect(textOf(draw())).toContain('12 small awards');
    expect(textOf(draw())).toContain('$147.9 million in all');
    expect(textOf(draw({ group: 'agency' }))).toContain('5 county offices of education');
    expect(textOf(draw({ group: 'region' }))).toContain('1 labeled “All” (statewide)');
  });

  it('names the amounts that many share, counted from the rows', () => {
    expect(textOf(draw())).toContain('9 are exactly $600,000');
    expect(textOf(draw())).toContain('7 are exactly $6,000,000');
    expect(textOf(draw({ tier: 'top' }))).not.toContain('exactly');
  });

  it('draws equal awards at equal distance from zero, whatever is filtered', () => {
    const place = (view: Changed, id: string): number | undefined =>
      marksIn(drawing(view)).find((mark) => mark.id === id)?.x;
    expect(place({}, 'glendale')).toBeGreaterThan(0);
    expect(place({}, 'glendale')).toBe(place({}, 'elk-grove'));
    expect(place({ region: 'Southern' }, 'glendale')).toBe(place({}, 'glendale'));
    expect(place({}, 'orange')).toBeGreaterThan(place({}, 'ventura') ?? Infinity);
  });

  it('says so when nothing matches', () => {
    const view = { tier: 'low', agency: 'county-office' } as const;
    expect(rowsFor(view)).toEqual([]);
    expect(textOf(draw(view))).toBe('No award matches these choices.');
    expect(figure.alt([])).toBe('No award matches these choices.');
  });

  it('draws no bar from zero on a logarithmic axis, which has none', () => {
    const [linear, log] = (['linear', 'log'] as const).map((scale) => {
      const drawn = draw({ scale });
      return {
        labels: [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent),
        stems: drawn.querySelectorAll('[stroke-opacity="0.5"]').length,
      };
    });
    expect(linear?.labels).toContain('$0');
    expect(log?.labels).not.toContain('$0');
    expect(linear?.stems).toBeGreaterThan(0);
    expect(log?.stems).toBe(0);
  });
});
