import type { Drawing } from '../../src/charts/kit/drawing.ts';
import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/report-strip.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { lightTheme } from '../../src/theme/theme.ts';
import { marksIn, textsIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);
type Changed = Parameters<typeof rowsFor>[0];

const idsIn = (drawn: Drawing) => marksIn(drawn).map(({ id }) => id);
const direction = new Map(tables.evidence.map((passage) => [passage.id, passage.direction]));

describe('the report in a strip', () => {
  it('has every passage, in the order of print, at every width', () => {
    const order = tables.evidence.map(({ id }) => id);
    expect(order).toHaveLength(240);
    for (const width of [280, 320, 698, 928]) expect(idsIn(drawing({}, width)), String(width)).toEqual(order);
  });

  it('bears out its title: most of section IV hinders, most of section V helps', () => {
    expect(figure.about.canSay(rowsFor())).toContain('28 of 38');
    expect(figure.about.canSay(rowsFor())).toContain('42 of 49');
  });

  it('sets what helps over the line and what hinders under it', () => {
    const drawn = drawing();
    const lines = [...drawn.svg.querySelectorAll('path:not([data-k])')].map((path) => path.getAttribute('d'));
    const heights = lines.flatMap((d) => [...(d ?? '').matchAll(/M\S+ (\S+?)L/g)].map(([, y]) => Number(y)));
    expect(heights.length).toBeGreaterThan(0);
    for (const { id, y, reachY } of marksIn(drawn)) {
      const line = heights.reduce((best, one) => (Math.abs(one - y) < Math.abs(best - y) ? one : best));
      if (direction.get(id) === 'support') expect(y + reachY, id).toBeCloseTo(line, 1);
      if (direction.get(id) === 'challenge') expect(y - reachY, id).toBeGreaterThanOrEqual(line);
      if (direction.get(id) === 'neutral') expect(y, id).toBeCloseTo(line, 1);
    }
  });

  it('makes all bars equally wide, and lets none touch the next', () => {
    for (const width of [320, 928]) {
      const marks = marksIn(drawing({}, width));
      const solid = marks.filter(({ id }) => direction.get(id) === 'support');
      expect(new Set(solid.map(({ reachX }) => reachX.toFixed(3))).size).toBe(1);
      const onLine = marks.flatMap((mark, index) => {
        const before = marks[index - 1];
        return before && mark.x > before.x ? [{ mark, before }] : [];
      });
      expect(onLine.length).toBeGreaterThan(200);
      for (const { mark, before } of onLine)
        expect(mark.x - mark.reachX).toBeGreaterThan(before.x + before.reachX);
    }
  });

  it('keeps every bar in its place when a factor is pointed out, and draws the others back', () => {
    const places = (drawn: Drawing) => marksIn(drawn).map(({ id, x, y }) => `${id} ${x} ${y}`);
    const view = { factor: 'challenge-data' };
    expect(places(drawing(view))).toEqual(places(drawing()));
    const bold = [...draw(view).querySelectorAll('rect')].filter((bar) =>
      [bar.getAttribute('fill'), bar.getAttribute('stroke')].some((color) =>
        [lightTheme.color.ink, lightTheme.color.muted].includes(color ?? ''),
      ),
    );
    const coded = tables.evidence.filter(({ factor }) => factor === 'challenge-data');
    expect(bold.map((bar) => bar.getAttribute('data-k'))).toEqual(coded.map(({ id }) => id));
    expect(figure.alt(rowsFor(view))).toContain(`${coded.length} of 240 statements`);
  });

  it('points out a passage for each of its sectors, and only what fits both choices', () => {
    const chosen = (view: Changed) =>
      rowsFor(view).flatMap(({ id, pointed_out: answer }) => (answer === 'yes' ? [id] : []));
    const college = chosen({ sector: 'community-college' });
    expect(college).toHaveLength(66);
    const both = chosen({ sector: 'community-college', factor: 'funding-core' });
    expect(both).toEqual(college.filter((id) => chosen({ factor: 'funding-core' }).includes(id)));
    expect(figure.alt(rowsFor({ sector: 'rop', factor: 'rec-data' }))).toContain('None of the 240');
  });

  it('names its sections, and leads straight to their paragraphs', () => {
    const texts = textsIn(drawing()).map(({ text }) => text);
    for (const name of ['IV Challenges', 'Local', 'Region', 'Coalition', 'Intermediaries'])
      expect(texts).toContain(name);
    expect(figure.leads).toBe(true);
    expect(publishedFigure('report-strip').columns['id']?.refersTo).toBe('passages');
  });
});
