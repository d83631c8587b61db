import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/who-pays.ts';
import { lightTheme } from '../../src/theme/theme.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { moneySources } from '../../src/words/vocabulary/index.ts';
import { marksIn, textsIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { viewOf, rowsFor, draw, drawing } = drawnBy(figure);

describe('who pays for what', () => {
  it('has every pair of the dataset, and no sum', () => {
    expect(rowsFor().map(({ id }) => id)).toEqual(tables.funding.map(({ id }) => id));
    expect(rowsFor()).toHaveLength(19);
    expect(Object.values(figure.columns).every(({ type }) => type === 'string')).toBe(true);
  });

  it('draws all dots in one size', () => {
    const marks = marksIn(drawing()).filter(({ id }) => id !== 'colleges-dual-enrollment');
    expect(new Set(marks.map(({ reachX }) => reachX)).size).toBe(1);
  });

  it('marks as one case what the report tells of one consortium only', () => {
    const [named, single] = figure.legend(rowsFor(), viewOf());
    expect([named?.count, single?.count]).toEqual([18, 1]);
    const { ground } = lightTheme.color;
    const rings = [...draw().querySelectorAll(`path[data-k][fill="${ground}"]`)];
    expect(rings.map((ring) => ring.getAttribute('data-k'))).toEqual(['colleges-dual-enrollment']);
  });

  it('puts the dots of one kind of money in one column, and those of a use in lines that no other use is between', () => {
    const place = new Map(marksIn(drawing()).map((mark) => [mark.id, mark]));
    for (const one of rowsFor()) {
      for (const other of rowsFor()) {
        const [here, there] = [place.get(one.id), place.get(other.id)];
        expect(here?.x === there?.x).toBe(one.kind === other.kind);
        if (here?.y === there?.y) expect(one.use).toBe(other.use);
      }
    }
    const inLines = rowsFor().toSorted((a, b) => (place.get(a.id)?.y ?? 0) - (place.get(b.id)?.y ?? 0));
    const turns = inLines.filter(({ use }, index) => use !== inLines[index - 1]?.use);
    expect(turns).toHaveLength(new Set(rowsFor().map(({ use }) => use)).size);
  });

  it('names the source beside each dot', () => {
    for (const width of [664, 928]) {
      const texts = textsIn(drawing({}, width));
      const marks = marksIn(drawing({}, width));
      for (const { id, source } of rowsFor()) {
        const { x = 0, y = 0 } = marks.find((mark) => mark.id === id) ?? {};
        const beside = texts.filter((text) => Math.abs(text.left - x - 13) < 1 && Math.abs(text.y - y) < 30);
        const [word] = moneySources[source].label.split(' ');
        expect(
          beside.some(({ text }) => text.startsWith(word ?? '')),
          id,
        ).toBe(true);
      }
    }
  });

  it('ties the name of a use to all who pay for it, and that of a source to all that it pays for', () => {
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
