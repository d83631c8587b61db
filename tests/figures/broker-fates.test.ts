import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/broker-fates.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { marksIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);

/** The words on the branches, by the id of the row. */
const voices = (width = 928) =>
  Object.fromEntries(
    [...draw({}, width).querySelectorAll('[font-style="italic"] > text[data-k]')].map((text) => [
      text.getAttribute('data-k') ?? '',
      text.textContent,
    ]),
  );

describe('what happened to coordinators', () => {
  it('has a branch for each of the nine rows, in the order of the data', () => {
    expect(rowsFor().map(({ id }) => id)).toEqual(tables.brokers.map(({ id }) => id));
    expect(rowsFor()).toHaveLength(9);
  });

  it('says on each branch how many of whom, in the words of the report', () => {
    expect(voices()).toEqual({
      valued: 'all consortia',
      'kept-at-level': 'few consortia',
      'new-posts': '4 grantees named',
      'college-coordinator': '1 grantee named',
      'district-money': '12 consortia',
      counselors: 'many school districts',
      deans: 'one college leader',
      'not-replaced': 'several college leaders',
      navigators: 'several consortia',
    });
    expect(voices(320)).toEqual(voices());
  });

  it('does not count money for other roles as coordinators kept', () => {
    const { group, label } = rowsFor().find(({ id }) => id === 'district-money') ?? {};
    expect(group).toBe('related');
    expect(label).toContain('other key staff');
    expect(rowsFor({ group: 'kept' }).map(({ number }) => number)).toEqual([null, null, null]);
    expect(publishedFigure('broker-fates').notes[0]).toContain(
      'does not say that this money paid for coordinators',
    );
  });

  it('says who expected that staff would not be replaced', () => {
    const row = rowsFor().find(({ id }) => id === 'not-replaced');
    expect(row?.label).toMatch(/would not be replaced, these leaders said/);
  });

  it('gives a number to the one row that has one in the report', () => {
    const numbered = rowsFor().filter(({ number }) => number !== null);
    expect(numbered.map(({ id, number }) => [id, number])).toEqual([['district-money', 12]]);
  });

  it('draws all branches in one width and, level, of one length', () => {
    for (const width of [320, 928]) {
      const lines = [...draw({}, width).querySelectorAll('g[data-k] > path[stroke]')];
      expect(new Set(lines.map((line) => line.getAttribute('stroke-width')))).toEqual(new Set(['1.5']));
      expect(new Set(marksIn(drawing({}, width)).map(({ x }) => x)).size).toBe(1);
      expect(lines).toHaveLength(rowsFor().length);
    }
  });

  it('tells by the mark what is counted', () => {
    const formOf = (id: string) => draw().querySelector(`path[data-k="${id}"]`)?.getAttribute('d');
    expect(formOf('valued')).toBe(formOf('navigators'));
    expect(formOf('counselors')).toBe(formOf('not-replaced'));
    expect(new Set([formOf('valued'), formOf('counselors'), formOf('new-posts')]).size).toBe(3);
  });

  it('keeps to the branches of a group', () => {
    expect(rowsFor({ group: 'passed' }).map(({ id }) => id)).toEqual(['counselors', 'deans']);
    expect(draw({ group: 'passed' }).querySelector('[data-ks]')?.getAttribute('data-ks')).toBe(
      'counselors deans',
    );
  });

  it('says that branches differ in what they count and can overlap', () => {
    const { caption, notes } = publishedFigure('broker-fates');
    expect(caption).toMatch(/count different things and can overlap/);
    expect(notes.join(' ')).toMatch(/does not say out of how many/);
  });
});
