/** What the steps of the story owe the report: the same 39 in each, and nobody singled out whom it does not name. */
import { describe, expect, it, test } from 'vitest';
import { overlap, type Box } from '../../src/charts/boxes.ts';
import { consortia, tables } from '../../src/datasets/site.ts';
import { storyFigureId, storySteps, type StoryStep } from '../../src/figures/contract/series.ts';
import { lists } from '../../src/figures/contract/rows.ts';
import { storyTexts } from '../../src/page-texts/story.ts';
import { drawing } from '../../src/surfaces/drawing.ts';
import { storyFigures } from '../../src/surfaces/gallery.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { lightTheme } from '../../src/theme/theme.ts';
import { full } from '../setup/scope.ts';

const WIDTHS = full ? [280, 328, 360, 480, 560, 664, 698, 928] : [328, 698];
const ids = consortia.map(({ id }) => id);
const figureOf = (step: StoryStep) => publishedFigure(storyFigureId(step));

const areaOf = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

describe.each(storySteps)('%s', (step) => {
  const figure = figureOf(step);

  it.each(WIDTHS)(
    'has the 39 once, none over another, and is as high as all steps, at %i pixels',
    (width) => {
      const { marks, height } = drawing(figure, width, lightTheme);
      expect(marks.flatMap((mark) => mark.ids).sort()).toEqual([...ids].sort());
      expect(height).toBe(drawing(figureOf('crowd'), width, lightTheme).height);
      const covering = marks.flatMap((one, index) =>
        marks
          .slice(index + 1)
          .filter(({ box }) => overlap(one.box, box) > 0.2 * Math.min(areaOf(one.box), areaOf(box)))
          .map((other) => `${one.ids.join()} and ${other.ids.join()}`),
      );
      expect(covering).toEqual([]);
    },
  );

  it('has a sentence about each consortium, which names it', () => {
    for (const { id, said } of figure.rows) {
      const name = consortia.find((one) => one.id === id)?.name ?? '?';
      if (step !== 'study' || !String(said).startsWith('The report')) expect(said).toContain(name);
      expect(said).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('rests on statements of the report, and leads to it and to other charts', () => {
    const told = storyTexts.find((one) => one.step === step);
    expect(figure.figure.passages?.length).toBeGreaterThan(0);
    expect(told?.report.length).toBeGreaterThan(0);
    for (const id of told?.figures ?? []) expect(publishedFigure(id).figure.series).toBeUndefined();
  });
});

/** Whether each dot is only outlined, by id. */
const openIn = (step: StoryStep): ReadonlyMap<string, boolean> =>
  new Map(
    drawing(figureOf(step), 698, lightTheme).marks.map(({ node, ids: [id = ''] }) => [
      id,
      node.getAttribute('fill') === lightTheme.color.ground,
    ]),
  );

test('only the ten with large grants are known to have been reached; all other dots stay open', () => {
  const open = openIn('study');
  for (const { id, tier } of consortia) expect(open.get(id), id).toBe(tier !== 'top');
  const saidOf = (id: string) => String(figureOf('study').rows.find((row) => row.id === id)?.['said']);
  expect(saidOf('madera')).toMatch(/does not say whether .* among the 2 of 12 .* interviewed by phone/);
  expect(saidOf('elk-grove')).toMatch(/does not say whether .* among the 10 of 17/);
  expect(saidOf('tulare')).toMatch(/one of the 10 .* all of which/);
});

test.each(['money', 'region', 'ideal'] as const)(
  'nobody is singled out where the report names nobody: %s',
  (step) => {
    expect(new Set(openIn(step).values())).toEqual(new Set([true]));
    const { texts, marks } = drawing(figureOf(step), 698, lightTheme);
    expect(marks.length).toBe(consortia.length);
    // Without tiers or types that could be taken for those who are counted.
    expect(texts.map(({ text }) => text).join(' ')).not.toMatch(/small|medium|large|district money of/);
    for (const { said } of figureOf(step).rows) expect(said).toMatch(/does not (?:say|list)/);
  },
);

test('words without a number have no number, and the twelve no base', () => {
  expect(figureOf('region').title).toMatch(/^Only a few of the 39/);
  expect(figureOf('ideal').title).toMatch(/^Few if any of the 39/);
  expect(figureOf('money').title).toMatch(/^12 CCPT consortia .*does not say which$/);
});

test('whose regional work the report describes is not said to be left out', () => {
  const described = consortia.filter(({ id }) =>
    tables.evidence.some(({ section, consortia: named }) => section === 'III.region' && lists(named, id)),
  );
  expect(described.map(({ id }) => id)).toContain('orange');
  const rows = figureOf('region').rows.filter(({ said }) => String(said).includes('does describe'));
  expect(rows.map(({ id }) => id)).toEqual(described.map(({ id }) => id));
});

test('no statement of the conclusion names a consortium, as the last step says of the whole', () => {
  const named = tables.evidence.filter(
    ({ section, consortia: some }) => section.startsWith('VI') && some !== null,
  );
  expect(named).toEqual([]);
});

test('the one that is statewide stands beside the map', () => {
  const { marks } = drawing(figureOf('map'), 698, lightTheme);
  const boxOf = (wanted: string) => marks.find(({ ids: [id] }) => id === wanted)?.box;
  const others = marks.filter(({ ids: [id] }) => id !== 'john-muir').map(({ box }) => box.top);
  expect(boxOf('john-muir')?.bottom).toBeLessThan(Math.min(...others));
  const said = figureOf('map').rows.find(({ id }) => id === 'john-muir')?.['said'];
  expect(said).toMatch(/no place on the map.*“All.”/);
});

test('every step is a figure of the series', () => {
  expect(storyFigures().map(({ figure }) => figure.series)).toEqual(storySteps.map(() => 'story'));
});
