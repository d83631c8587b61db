import { describe, expect, test } from 'vitest';
import { figureById, figures } from '../../src/figures/index.ts';
import { dataBehind } from '../../src/surfaces/data-behind.ts';
import { changesOfFigure, siteStatus } from '../../src/surfaces/site-changes.ts';
import { statusFile } from '../../src/surfaces/status.ts';
import { toldChanges } from '../../src/surfaces/told-changes.ts';
import { factors, history, map, strip, sums } from '../datasets/told-releases.ts';

const file = statusFile([strip, map, sums, factors], history);

describe('the status file', () => {
  test('tells of each figure every release in which it can be pinned', () => {
    expect(file.version).toBe(1);
    expect(Object.keys(file.figures)).toEqual(['strip', 'map', 'sums', 'factors']);
    expect(file.figures['sums']).toEqual({
      latest: '2.0.1',
      releases: {
        '1.1.0': {
          state: 'withdrawn',
          words: 'Withdrawn on January 12, 2027: The files were cut off.',
          link: '../figures/sums/#withdrawn-1.1.0',
        },
        '2.0.0': { state: 'current', words: 'Data unchanged since release 2.0.0', link: '../figures/sums/' },
        '2.0.1': { state: 'current', words: 'Draft data: release 2.0.1', link: '../figures/sums/' },
      },
    });
  });

  test('says what was corrected, and what only changed, with the newest change as its link', () => {
    expect(file.figures['strip']?.releases['1.0.0']).toEqual({
      state: 'corrected',
      words: 'These data were corrected later, in release 1.0.1',
      link: '../figures/strip/#release-1.0.1',
    });
    expect(file.figures['strip']?.releases['1.0.1']).toEqual({
      state: 'superseded',
      words: 'There are newer data, in release 1.1.0',
      link: '../figures/strip/#release-1.1.0',
    });
  });

  test('names every release that corrected', () => {
    const releases = history.releases.map((release) => ({ ...release, status: 'frozen' as const }));
    const status = statusFile([strip], { ...history, releases }).figures['strip']?.releases['1.0.0'];
    expect(status?.words).toBe('These data were corrected later, in releases 1.0.1 and 2.0.1');
    expect(status?.link).toBe('../figures/strip/#release-2.0.1');
  });

  test('has links that the page of the figure answers', () => {
    for (const figure of [strip, map, sums, factors]) {
      const anchors = toldChanges(figure, history).map(({ anchor }) => anchor);
      const links = Object.values(file.figures[figure.id]?.releases ?? {}).map(
        ({ link }) => link.split('#')[1],
      );
      expect(links.filter((anchor) => anchor !== undefined && !anchors.includes(anchor))).toEqual([]);
    }
  });
});

describe('the changes of a figure', () => {
  test('are told with their reasons, the newest first', () => {
    expect(toldChanges(strip, history)).toEqual([
      {
        anchor: 'withdrawn-1.1.0',
        date: '2027-01-12',
        title: 'Release 1.1.0 withdrawn',
        points: ['The files were cut off.'],
      },
      {
        anchor: 'release-1.1.0',
        date: '2027-01-10',
        title: 'Data changed in release 1.1.0',
        points: ['agencies 1.1.0: one agency more.'],
      },
      {
        anchor: 'release-1.0.1',
        date: '2026-12-05',
        title: 'Data corrected in release 1.0.1',
        points: ['awards 1.0.1: the award of Ceres & Co. is < that of print.'],
      },
    ]);
  });

  test('are told at once where several datasets have a note in common', () => {
    const of = [
      { name: 'awards', version: '1.0.1' },
      { name: 'agencies', version: '1.0.1' },
    ];
    const [first, second] = history.releases;
    const both = {
      ...second,
      datasets: { ...second?.datasets, agencies: '1.0.1' },
    } as (typeof history.releases)[0];
    const changelog = [{ release: '1.0.1', isDraft: false, place: '1:1', notes: [{ of, text: 'misread' }] }];
    const told = toldChanges(strip, { releases: first ? [first, both] : [], withdrawn: [], changelog });
    expect(told[0]?.points).toEqual(['awards 1.0.1 and agencies 1.0.1: misread.']);
  });
});

describe('the figures of the site', () => {
  test('have a status each, and nothing is told of a draft', () => {
    expect(Object.keys(siteStatus().figures)).toEqual([...figures.keys()]);
    const told = Object.values(siteStatus().figures).flatMap(({ releases }) => Object.values(releases));
    expect(new Set(told.map(({ words }) => words))).toEqual(new Set(['Draft data: release 1.0.0']));
    expect([...figures.keys()].flatMap(changesOfFigure)).toEqual([]);
  });

  test('rest on the numbers of the report where their notes quote them', () => {
    const behind = (id: string) => dataBehind(figureById(id)).datasets;
    expect(behind('award-distribution')).toEqual(['awards', 'agencies', 'quantities']);
    expect(behind('award-map')).toEqual(['awards', 'agencies']);
    expect(behind('voices')).toEqual(['evidence', 'speakers']);
  });
});
