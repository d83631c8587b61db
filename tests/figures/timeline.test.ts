import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/timeline.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { marksIn, textsIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);

const places = new Map(marksIn(drawing()).map((mark) => [mark.id, mark]));
const widthOf = (id: string): number => 2 * (places.get(id)?.reachX ?? 0);

describe('what the report dates', () => {
  it('has every date of the report, then the three lengths', () => {
    expect(rowsFor().map(({ id }) => id)).toEqual([
      ...tables.milestones.map(({ id }) => id),
      'round-length',
      'funding-length',
      'years-beyond-grant',
    ]);
  });

  it('gives each date as exactly as the report does', () => {
    const times = Object.fromEntries(rowsFor().map(({ id, time }) => [id, time]));
    expect(times).toMatchObject({
      'trust-begins': 'July 2014',
      'year-three-reports': 'Fall 2017',
      'contra-costa-second-count': '2018',
      'funding-length': '3–4 years',
      'years-beyond-grant': 'At least 2 years',
    });
  });

  it('draws a month as a dot, a season as a quarter of a year', () => {
    expect(draw().querySelector('path[data-k="tk-priorities"]')).not.toBeNull();
    expect(widthOf('year-three-reports')).toBeCloseTo(widthOf('earlier-report') / 4, 0);
  });

  it('draws lengths from the start of a grant, and never on the calendar', () => {
    const calendar = rowsFor().filter(({ date }) => date !== null);
    const lowest = Math.max(...calendar.map(({ id }) => places.get(id)?.y ?? NaN));
    expect(
      rowsFor()
        .filter(({ date }) => date === null)
        .map(({ years_from, years_to, years_most }) => [years_from, years_to, years_most]),
    ).toEqual([
      [0, 3, 3],
      [0, 3, 4],
      [3, 5, null],
    ]);
    expect(places.get('round-length')?.y).toBeGreaterThan(lowest);
    expect(widthOf('funding-length')).toBeCloseTo((widthOf('round-length') / 3) * 4, 0);
  });

  it('leaves out an axis that has nothing on it', () => {
    const texts = textsIn(drawing({ kind: 'regional' })).map(({ text }) => text);
    expect(rowsFor({ kind: 'regional' })).toHaveLength(2);
    expect(texts.join()).not.toContain('start of a grant');
  });

  it('says that no start or end of a grant is known from the report', () => {
    expect(publishedFigure('timeline').notes.join(' ')).toContain(
      'does not say when grants started or ended',
    );
  });
});
