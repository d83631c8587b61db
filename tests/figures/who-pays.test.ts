import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/who-pays.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { marksIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { viewOf, rowsFor, draw } = drawnBy(figure);

describe('who pays for what', () => {
  it('has every pair of the dataset, and no sum', () => {
    expect(rowsFor().map(({ id }) => id)).toEqual(tables.funding.map(({ id }) => id));
    expect(rowsFor()).toHaveLength(19);
    expect(Object.values(figure.columns).every(({ type }) => type === 'string')).toBe(true);
  });

  it('draws all dots in one size', () => {
    const marks = marksIn(draw()).filter(({ id }) => id !== 'colleges-dual-enrollment');
    expect(new Set(marks.map(({ reachX }) => reachX)).size).toBe(1);
  });

  it('marks as one case what the report tells of one consortium only', () => {
    const [named, single] = figure.legend(rowsFor(), viewOf());
    expect([named?.count, single?.count]).toEqual([18, 1]);
    const rings = [...draw().querySelectorAll('path[data-k][stroke]')];
    expect(rings.map((ring) => ring.getAttribute('data-k'))).toEqual(['colleges-dual-enrollment']);
  });

  it('puts the dots of a source on one line, and those of a use in one column', () => {
    const place = new Map(marksIn(draw()).map((mark) => [mark.id, mark]));
    for (const one of rowsFor()) {
      for (const other of rowsFor()) {
        const [here, there] = [place.get(one.id), place.get(other.id)];
        expect(here?.y === there?.y).toBe(one.source === other.source);
        expect(here?.x === there?.x).toBe(one.use === other.use);
      }
    }
  });

  it('ties the name of a use to all who pay for it', () => {
    const ties = [...draw().querySelectorAll('[data-ks]')].map((name) => [
      name.textContent,
      name.getAttribute('data-ks')?.split(' ').length,
    ]);
    expect(ties).toContainEqual(['Pathway activities', 4]);
    expect(ties).toContainEqual(['District general funds', 3]);
  });

  it('keeps to a use and to whose money it is', () => {
    expect(rowsFor({ use: 'regional-work' }).map(({ source }) => source)).toEqual(['members', 'k12-grants']);
    expect(rowsFor({ use: 'regional-work', kind: 'own' }).map(({ source }) => source)).toEqual(['members']);
  });

  it('says that a missing dot is not a missing payment', () => {
    const { caption, notes } = publishedFigure('who-pays');
    expect(caption).toContain('whatever the amount');
    expect(notes.join(' ')).toContain('does not mean that nobody paid');
  });
});
