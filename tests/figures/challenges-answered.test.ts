import { describe, expect, it } from 'vitest';
import { listItems } from '../../src/datasets/fields.ts';
import { tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/challenges-answered.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { marksIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);

const onBasis = (basis: string) => rowsFor().filter((row) => row.basis === basis);
const textOf = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent).join(' ');

describe('challenges and what answers them', () => {
  it('gives a reason for every link, and for every challenge without one', () => {
    const reasons = rowsFor().map(({ reason }) => reason);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('finds a recommendation for jobs that were not kept', () => {
    const posts = rowsFor().filter(({ passages }) => listItems(passages).includes('C114'));
    expect(posts.map(({ recommendation_code }) => recommendation_code)).toEqual([
      'rec-intermediary',
      'rec-leadership',
    ]);
  });

  it('shows the links of the report, those of our reading, and what was left over', () => {
    expect(['explicit', 'coder', 'none'].map((basis) => onBasis(basis).length)).toEqual([2, 12, 3]);
  });

  it('leaves out our reading, and nothing else, when a reader asks for the report alone', () => {
    const kept = rowsFor({ links: 'report' }).map(({ id }) => id);
    expect(kept).toEqual(
      rowsFor()
        .filter(({ basis }) => basis !== 'coder')
        .map(({ id }) => id),
    );
    expect(draw({ links: 'report' }).querySelectorAll('[stroke-dasharray]')).toHaveLength(0);
  });

  it('draws our reading, and nothing else, with broken lines', () => {
    const broken = [...draw().querySelectorAll('[stroke-dasharray]')].map((line) =>
      line.parentElement?.getAttribute('data-k'),
    );
    expect(broken.sort()).toEqual(
      onBasis('coder')
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('draws all lines in one width', () => {
    const widths = [...draw().querySelectorAll('g[data-k] > path[stroke]')].map((line) =>
      line.getAttribute('stroke-width'),
    );
    expect(widths).toHaveLength(rowsFor().length);
    expect(new Set(widths).size).toBe(1);
  });

  it('ties both places of a challenge that is answered in part to all of its rows', () => {
    const practical = [...draw().querySelectorAll('[data-ks]')].filter(({ textContent }) =>
      textContent.includes('Practical'),
    );
    expect(practical.map((name) => name.getAttribute('data-ks'))).toEqual([
      'practical-capacity practical-none',
      'practical-capacity practical-none',
    ]);
  });

  it('sets what is left over under everything that is joined', () => {
    const left = new Set(onBasis('none').map(({ id }) => id));
    for (const width of [320, 928]) {
      const marks = marksIn(drawing({}, width));
      const [over, joined] = [true, false].map((isLeft) => marks.filter(({ id }) => left.has(id) === isLeft));
      expect(over).toHaveLength(left.size);
      expect(joined?.length).toBeGreaterThan(5);
      expect(Math.min(...(over ?? []).map(({ y }) => y))).toBeGreaterThan(
        Math.max(...(joined ?? []).map(({ y }) => y)),
      );
    }
  });

  it('names recommendations in the order of the conclusion', () => {
    const places = [...draw().querySelectorAll('text:is([data-k], [data-ks])')].map(({ textContent }) =>
      textContent.trim(),
    );
    const conclusion = tables.factors
      .filter(({ group }) => group === 'recommendations')
      .map(({ label }) => label);
    expect(places.filter((name) => conclusion.includes(name))).toEqual(conclusion);
  });

  it('never says that anybody ignored a challenge, except as what may not be said', () => {
    const { title, caption, notes, alt, description } = publishedFigure('challenges-answered');
    const said = [title, caption, ...notes, alt, description, textOf(draw().querySelectorAll('text'))].join(
      ' ',
    );
    expect(said).not.toMatch(/ignor|neglect|overlook|forgot|failed/i);
    expect(said).toMatch(/no recommendation found in the text/i);
  });
});
