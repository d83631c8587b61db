import { describe, expect, test } from 'vitest';
import { proseProblems } from '../../src/prose/check.ts';
import { figurePlacesIn, placesOfFigure } from '../../src/prose/figure-places.ts';
import { readProse } from '../../src/prose/read.ts';
import { known } from '../../src/prose/site.ts';

const problemsOf = (text: string): string[] =>
  proseProblems(new Map([['content/pages/some.mdx', text]]), known).filter((line) => line.includes('Figure'));

describe('a line that points to a figure', () => {
  test('is refused for a figure that is not there, with its place', () => {
    expect(problemsOf('Words.\n\n<SeeFigure id="award-chart" />\n')).toEqual([
      'content/pages/some.mdx:3:1  <SeeFigure id="award-chart">: there is no such figure. Correct the id, or add a file of that name to src/figures',
    ]);
  });

  test('is refused for what is no figure though a file', () => {
    expect(problemsOf('<SeeFigure id="index" />\n')).toHaveLength(1);
  });

  test('passes for a figure that is there', () => {
    expect(problemsOf('<SeeFigure id="award-map" />\n')).toEqual([]);
  });

  test('is found after the paragraph that it follows, and told from a figure that is shown', () => {
    const prose = readProse(
      'some.mdx',
      '<P of="III.local.2" part="b">One.</P>\n\n<SeeFigure id="award-map" />\n\n<Figure id="award-map" />\n',
    );
    expect(figurePlacesIn(prose, 'award-map')).toEqual([
      { anchor: '#iii-local-2-b', isShown: false },
      { anchor: '#award-map', isShown: true },
    ]);
  });
});

test('a figure is found in the section and in the finding that show it, and on the topic that names it', () => {
  expect(placesOfFigure('award-distribution').map(({ href }) => href)).toEqual([
    '/report/introduction/#award-distribution',
    '/findings/local-work-continued/#award-distribution',
    '/topics/small-grants/',
  ]);
});

test('every figure is shown or pointed to by a section of the report', () => {
  expect(known.figures.size).toBeGreaterThan(18);
  const isReached = (id: string): boolean =>
    placesOfFigure(id).some(({ href }) => href.startsWith('/report/'));
  expect([...known.figures].filter((id) => !isReached(id))).toEqual([]);
});

test('ten figures at most stand in the text, the others are a line away', () => {
  const shown = [...known.figures].filter((id) =>
    placesOfFigure(id).some(({ href, isShown }) => isShown && href.startsWith('/report/')),
  );
  expect(shown).toHaveLength(10);
});
