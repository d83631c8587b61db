import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/promise-and-habit.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { marksIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);
const rows = rowsFor();
const passage = (id: string) => tables.evidence.find((one) => one.id === id);
/** All words of the drawing, lines joined. */
const wordsAt = (width: number) =>
  [...draw({}, width).querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');

describe('what partners could gain and what they tend to do', () => {
  it('has a pair for each of the three kinds of partner', () => {
    expect(rows.map(({ sector }) => sector)).toEqual(['community-college', 'employer', 'k12']);
  });

  it('rests its gains on passages that tell of what could be, and its habits on challenges', () => {
    const directionsOf = (ids: string[]) =>
      new Set(ids.flatMap((id) => id.split(';')).map((id) => passage(id)?.direction));
    expect(directionsOf(rows.map(({ gain_passages: ids }) => ids))).toEqual(new Set(['neutral']));
    expect(directionsOf(rows.map(({ habit_passages: ids }) => ids))).toEqual(new Set(['challenge']));
  });

  it('tells of each partner only by passages on that partner', () => {
    for (const { sector, gain_passages: gain, habit_passages: habit } of rows) {
      for (const id of [...gain.split(';'), ...habit.split(';')]) {
        expect(passage(id)?.sector.split(';'), id).toContain(sector);
      }
    }
  });

  it('writes both texts out whole, at every width', () => {
    for (const width of [280, 320, 560, 928]) {
      for (const { could_gain: gain, tends_to: habit } of rows) {
        expect(wordsAt(width)).toContain(gain);
        expect(wordsAt(width)).toContain(habit);
      }
    }
  });

  it('sets the texts side by side where there is room, else one under the other', () => {
    const slopes = (width: number) =>
      [...draw({}, width).querySelectorAll('line[stroke-width="1.5"]')].map((line) => {
        const [x1 = NaN, x2 = NaN, y1 = NaN, y2 = NaN] = ['x1', 'x2', 'y1', 'y2'].map((end) =>
          Number(line.getAttribute(end)),
        );
        return [x2 - x1 > 0, y2 - y1 > 0];
      });
    expect(slopes(928)).toEqual(rows.map(() => [true, false]));
    expect(slopes(320)).toEqual(rows.map(() => [false, true]));
  });

  it('joins all pairs by lines of one length where they lie level, for it means nothing', () => {
    const marks = marksIn(drawing()).map(({ x }) => x);
    expect(new Set(marks).size).toBe(1);
  });

  it('says that the gains are theory and that both sides are generalizations', () => {
    const { caption, description } = publishedFigure('promise-and-habit');
    expect(caption).toMatch(/in theory/);
    expect(caption).toMatch(/generalizations by the authors, who give no measurements/);
    expect(description.match(/in theory/g)).toHaveLength(rows.length);
  });
});
