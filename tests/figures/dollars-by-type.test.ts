import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/dollars-by-type.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw } = drawnBy(figure);
type Changed = Parameters<typeof rowsFor>[0];

const sums = (view: Changed) => rowsFor(view).map(({ id, agents, dollars }) => [id, agents, dollars]);

describe('grantees and dollars by group', () => {
  it('counts grantees and adds up dollars by type, as the reference has them', () => {
    expect(sums({})).toEqual([
      ['school-district', 18, 62_224_191],
      ['community-college-district', 12, 107_159_331],
      ['county-office', 5, 61_493_206],
      ['charter', 4, 17_136_979],
    ]);
  });

  it('counts grantees and adds up dollars by the report’s region', () => {
    expect(sums({ by: 'region' })).toEqual([
      ['Northern', 10, 78_661_599],
      ['Central', 13, 66_341_145],
      ['Southern', 15, 97_010_963],
      ['All', 1, 6_000_000],
    ]);
  });

  it('takes shares of what is chosen, so that they come to the whole', () => {
    for (const tier of [null, 'low', 'mid', 'top'] as const) {
      const rows = rowsFor({ tier });
      expect(rows.reduce((sum, row) => sum + row.agents_share, 0)).toBeCloseTo(1, 3);
      expect(rows.reduce((sum, row) => sum + row.dollars_share, 0)).toBeCloseTo(1, 3);
    }
    expect(rowsFor({ tier: 'top' }).reduce((sum, { agents }) => sum + agents, 0)).toBe(10);
  });

  it('cuts the bars into one piece a grantee and one piece an award', () => {
    const rows = rowsFor();
    /** Rows of pieces, by the height at which they begin, in the paths that join them. */
    const counts = (isOpen: boolean): number[] => {
      const paths = [...draw().querySelectorAll('g > path:not([data-k])')].filter(
        (path) =>
          (path.getAttribute('d') ?? '').endsWith('z') &&
          (path.closest('[stroke-width]') !== null) === isOpen,
      );
      const starts = paths.flatMap((path) => [
        ...(path.getAttribute('d') ?? '').matchAll(/M[-\d.]+,([-\d.]+)h/g),
      ]);
      return [...group(starts, ([, y = '']) => y).entries()]
        .sort(([one], [other]) => Number(one) - Number(other))
        .map(([, members]) => members.length);
    };
    expect(counts(true)).toEqual(rows.map(({ agents }) => agents));
    expect(counts(false)).toEqual(rows.map(({ agents }) => agents));
  });

  it('lists every consortium in one group, with its award', () => {
    const awardOf = new Map(tables.awards.map(({ id, award }) => [id, award]));
    const listed = rowsFor().flatMap(({ consortia, awards }) => {
      const ids = consortia.split(';');
      expect(ids.map((id) => awardOf.get(id))).toEqual(awards.split(';').map(Number));
      return ids;
    });
    expect(listed.toSorted()).toEqual([...awardOf.keys()].toSorted());
  });

  it('gives both totals, and does not say who benefited', () => {
    const notes = publishedFigure('dollars-by-type').notes.join(' ');
    expect(notes).toContain('$248,013,707');
    expect(notes).toContain('$250 million');
    expect(notes).toContain('does not show who benefited');
  });
});
