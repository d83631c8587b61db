import { describe, expect, it, test } from 'vitest';
import { consortia, tables } from '../../src/datasets/site.ts';
import { initialView } from '../../src/figures/contract/choices.ts';
import { shortName } from '../../src/lib/names.ts';
import { buildDocument } from '../../src/surfaces/document.ts';
import { PAGE_WIDTHS, shapes } from '../../src/surfaces/drawing.ts';
import { figuresShowing } from '../../src/surfaces/showing.ts';
import { allPublished } from '../../src/surfaces/site.ts';
import { lightTheme } from '../../src/theme/theme.ts';

/** A figure as readers see it: which rows have a mark, what the drawing says, and every cell, lists taken apart. */
const browsed = allPublished().filter(({ figure }) => figure.series === undefined);
const seen = browsed.map((published) => {
  const { figure, id, rows } = published;
  const view = initialView(figure.choices);
  const { texts, marks } = figure.draw(rows, {
    document: buildDocument,
    width: PAGE_WIDTHS.wide,
    theme: lightTheme,
    view,
    shapes,
  });
  return {
    id,
    marks: new Set(marks.flatMap(({ ids }) => ids)),
    words: texts.map(({ text }) => text),
    items: new Set(
      rows.flatMap((row) => Object.values(row).flatMap((cell) => String(cell ?? '').split(';'))),
    ),
  };
});
const listedFor = (id: string): string[] => figuresShowing(id).map(({ figure }) => figure.id);

test('there are 39 consortia and 20 figures to ask about', () => {
  expect([consortia.length, seen.length]).toEqual([39, 20]);
});

describe.each(consortia.map((one) => [one.id, one] as const))('the figures that show %s', (id, { agent }) => {
  it('are those that have a mark or a cell of it, and no others', () => {
    const expected = seen
      .filter(({ marks, items }) => marks.has(id) || items.has(id))
      .map((figure) => figure.id);
    expect(listedFor(id)).toEqual(expected);
  });

  it('include every figure that writes its name into the drawing', () => {
    const naming = seen.filter(({ words }) => words.some((text) => text.includes(shortName(agent))));
    expect(listedFor(id)).toEqual(expect.arrayContaining(naming.map((figure) => figure.id)));
  });

  it('lead to rows that are there', () => {
    for (const { figure, rows } of figuresShowing(id)) {
      expect(rows.length).toBeGreaterThan(0);
      expect(figure.rows.map((row) => row.id)).toEqual(expect.arrayContaining([...rows]));
    }
  });
});

test('a figure of one consortium, or of a few, is listed for these alone', () => {
  const shownBy = (figure: string): string[] =>
    consortia.filter(({ id }) => listedFor(id).includes(figure)).map(({ id }) => id);
  expect(shownBy('dual-enrollment')).toEqual(['contra-costa']);
  const named = tables.brokers.flatMap((row) => row.consortia?.split(';') ?? []);
  expect(shownBy('broker-fates').toSorted()).toEqual(named.toSorted());
  expect(shownBy('timeline').toSorted()).toEqual(['contra-costa', 'orange', 'tulare']);
  for (const anonymous of ['three-sizes', 'study-reach', 'five-tests'])
    expect(shownBy(anonymous)).toEqual([]);
});
