import { describe, expect, it } from 'vitest';
import { stated, tables } from '../../src/datasets/site.ts';
import { listItems } from '../../src/datasets/fields.ts';
import figure from '../../src/figures/dual-enrollment.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { marksIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);
const rows = rowsFor();
const published = publishedFigure('dual-enrollment');

describe('dual enrollment in two pathways', () => {
  it('has the two counts of the report, each with its date', () => {
    expect(rows.map(({ when, students }) => [when, students])).toEqual([
      ['fall 2017', stated('dual-enrollment-before')],
      ['2018', stated('dual-enrollment-after')],
    ]);
  });

  it('rests on a passage that names the consortium', () => {
    for (const { passages, consortium } of rows) {
      const passage = tables.evidence.find(({ id }) => id === passages);
      expect(listItems(passage?.consortia ?? null)).toContain(consortium);
    }
    expect(tables.quantities.find(({ id }) => id === rows[0]?.id)?.passage).toBe(rows[0]?.passages);
  });

  it('says that the second term is not stated, in words and in the drawing', () => {
    expect(draw({}, 320).textContent).toContain('term not stated');
    expect(published.notes.join(' ')).toContain('may not be comparable');
    expect(published.description).toContain('may not be comparable');
  });

  it('makes no percentage and no trend of two counts', () => {
    const words = JSON.stringify({ ...published, figure: undefined }) + draw().textContent;
    expect(words).not.toMatch(/percent|%|128|doubled/);
  });

  it('draws heights from zero, and the mark of the consortium', () => {
    const [first, last] = marksIn(drawing());
    const axis = [...draw().querySelectorAll('line')].map((line) => Number(line.getAttribute('y1')));
    const zero = Math.max(...axis);
    expect((zero - (last?.y ?? 0)) / (zero - (first?.y ?? 0))).toBeCloseTo(180 / 79, 1);
    expect(figure.legend(rows, {})[0]?.label).toBe('Contra Costa Community College District');
  });
});
