import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/voices.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { marksIn, textsIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, drawing } = drawnBy(figure);

const directionCount = (direction: string) => rowsFor().filter((row) => row.direction === direction).length;

describe('the voices', () => {
  it('are the passages told by a speaker, 15 on what helps, 12 on what hinders, 2 on neither', () => {
    expect(rowsFor()).toHaveLength(29);
    expect(['support', 'challenge', 'neutral', 'outcome'].map(directionCount)).toEqual([15, 12, 2, 0]);
  });

  it('give every speaker of the data a role', () => {
    const quoted = tables.evidence.filter(({ kind }) => kind === 'quote').map(({ id }) => id);
    expect(rowsFor().map(({ id }) => id)).toEqual(quoted);
  });

  it('show that employers and students are not heard, by rows without a dot', () => {
    expect(rowsFor().filter(({ role }) => role === 'employer' || role === 'student')).toEqual([]);
    for (const width of [320, 928]) {
      const texts = textsIn(drawing({}, width)).map(({ text }) => text);
      expect(texts).toContain('Employers');
      expect(texts).toContain('Students');
      expect(texts.filter((text) => text === 'no one is cited')).toHaveLength(2);
    }
  });

  it('put what hinders to the left of what helps', () => {
    const direction = new Map(rowsFor().map((row) => [row.id, row.direction]));
    for (const width of [320, 928]) {
      const marks = marksIn(drawing({}, width));
      const reach = (of: string) =>
        marks.filter(({ id }) => direction.get(id) === of).map(({ x, reachX }) => [x - reachX, x + reachX]);
      const [hinders, helps] = [reach('challenge').flat(), reach('support').flat()];
      expect([hinders.length, helps.length]).toEqual([24, 30]);
      expect(Math.max(...hinders)).toBeLessThan(Math.min(...helps));
    }
  });

  it('set no dot upon another', () => {
    for (const width of [320, 928]) {
      const places = marksIn(drawing({}, width)).map(({ x, y }) => `${x},${y}`);
      expect(places).toHaveLength(rowsFor().length);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('keep to a section that has a speaker', () => {
    const sections = Object.keys(publishedFigure('voices').choices['section']?.options ?? {});
    expect(sections).toContain('IV');
    expect(sections).not.toContain('I');
    for (const section of sections) {
      const rows = rowsFor({ section });
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => row.section))).toEqual(new Set([section]));
    }
  });

  it('say that dots are not persons, and that the authors chose', () => {
    const { caption, notes } = publishedFigure('voices');
    expect(caption).toContain('neither a person nor a consortium');
    expect(notes.join(' ')).toContain('The authors chose');
  });
});
