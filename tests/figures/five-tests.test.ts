import { describe, expect, it } from 'vitest';
import { figureTables, stated } from '../../src/datasets/site.ts';
import figure from '../../src/figures/five-tests.ts';
import { lightTheme } from '../../src/theme/theme.ts';
import { marksIn, textsIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);
const rows = rowsFor();
/** Forms of a drawing: where each begins, and its fill. */
const formsIn = (drawn: SVGSVGElement) =>
  [...drawn.querySelectorAll('path:not([data-k])')].flatMap((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/M([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
      fill: path.getAttribute('fill'),
      stroke: path.getAttribute('stroke'),
    })),
  );
/** The units of an outcome: the forms within its mark, which is as long as their number. */
function unitsOf(id: string, width = 960) {
  const drawn = draw({}, width);
  const mark = marksIn(drawing({}, width)).find((one) => one.id === id);
  return formsIn(drawn).filter(
    ({ x, y }) => mark && Math.abs(x - mark.x) <= mark.reachX && Math.abs(y - mark.y) <= mark.reachY,
  );
}

describe('five outcomes', () => {
  it('has five outcomes with the numbers of the report, and none where it has none', () => {
    expect(rows.map(({ id, count, base }) => [id, count, base])).toEqual([
      ['pathways', 39, 39],
      ['local-work', 39, 39],
      ['district-money', 12, null],
      ['regional-momentum', null, 39],
      ['ideal', null, 39],
    ]);
  });

  it.each([320, 960])('draws as many units as the number says, and none for words, at %i pixels', (width) => {
    const units = rows.map(({ id, count }) => (count === null ? 0 : unitsOf(id, width).length));
    expect(units).toEqual([39, 39, 12, 0, 0]);
  });

  it('shows all 39 as who they are, filled with the grant and open after it, and nobody else', () => {
    const hues = figureTables.consortia.map(({ agency_type }) => lightTheme.color[agency_type]);
    const inOrder = (id: string) => unitsOf(id).sort((a, b) => a.x - b.x);
    expect(inOrder('pathways').map(({ fill }) => fill)).toEqual(hues);
    expect(inOrder('local-work').map(({ stroke }) => stroke)).toEqual(hues);
    const { ground, ink } = lightTheme.color;
    expect(new Set(inOrder('local-work').map(({ fill }) => fill))).toEqual(new Set([ground]));
    expect(new Set(inOrder('district-money').map(({ stroke }) => stroke))).toEqual(new Set([ink]));
  });

  it('draws what has no number without a length', () => {
    const signs = [280, 320, 360, 600, 960].flatMap((width) => {
      const drawn = draw({}, width);
      const numbered = rows.filter(({ count }) => count !== null).map(({ id }) => id);
      expect(
        [...drawn.querySelectorAll('rect, [stroke-dasharray]')].map((bar) => bar.getAttribute('data-k')),
      ).toEqual(numbered);
      return marksIn(drawing({}, width))
        .filter(({ id }) => rows.some((row) => row.id === id && row.count === null))
        .map(({ reachX, reachY }) => [reachX, reachY]);
    });
    expect(signs).toHaveLength(10);
    expect(new Set(signs.map(String)).size, 'one size, whatever the width and the words').toBe(1);
    for (const [reachX = Infinity] of signs) expect(reachX).toBeLessThan(9);
  });

  it('sets the quantifiers of the report large, and says what is not known', () => {
    for (const width of [320, 960]) {
      const texts = textsIn(drawing({}, width)).map(({ text }) => text);
      for (const words of ['All 39', '12 consortia', 'Only a few', 'Few if any'])
        expect(texts).toContain(words);
      expect(texts).toContain('the report does not say out of how many');
      expect(texts.filter((text) => text === 'the report gives no number')).toHaveLength(2);
    }
  });

  it('orders the rows from local to regional when asked', () => {
    const ordered = rowsFor({ order: 'level' });
    expect(ordered.map(({ level }) => level)).toEqual(['local', 'local', 'regional', 'both', 'both']);
  });

  it('never turns a few into a number', () => {
    const said = [figure.alt(rows), figure.describe(rows), ...figure.notes(rows, stated)].join(' ');
    expect(said).not.toMatch(/\b(?:three|3) (?:dots|consortia)/i);
    expect(said).toMatch(/only a few/);
  });
});
