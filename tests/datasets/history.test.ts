import { describe, expect, test } from 'vitest';
import {
  changesOf,
  checkWithdrawnFigures,
  releasesOf,
  stateSince,
  type FigureData,
} from '../../src/datasets/history.ts';
import { factors, history, map, strip, sums } from './told-releases.ts';

const nothingWithdrawn = { ...history, withdrawn: [] };
const states = (figure: FigureData, told = nothingWithdrawn) =>
  Object.fromEntries(
    releasesOf(figure, told.releases).map(({ version }) => [
      version,
      stateSince(figure, version, told).state,
    ]),
  );

describe('a figure', () => {
  test('can be shown in the releases that have all its datasets', () => {
    expect(Object.keys(states(strip))).toEqual(['1.0.0', '1.0.1', '1.1.0', '2.0.0', '2.0.1']);
    expect(Object.keys(states(sums))).toEqual(['1.1.0', '2.0.0', '2.0.1']);
  });

  test('is changed by the frozen releases with new versions of its datasets, and of no others', () => {
    const changes = changesOf(strip, history).map(({ release, ...rest }) => ({
      release: release.version,
      ...rest,
    }));
    expect(changes).toEqual([
      { release: '1.0.1', isCorrection: true, versions: [{ name: 'awards', version: '1.0.1' }] },
      { release: '1.1.0', isCorrection: false, versions: [{ name: 'agencies', version: '1.1.0' }] },
    ]);
  });

  test('is not changed where its own rows stay the same, whatever else its datasets have', () => {
    const few = { ...strip, publishedIn: () => 'one row' };
    expect(changesOf(few, history)).toEqual([]);
    expect(Object.values(states(few))).toEqual(['current', 'current', 'current', 'current', 'current']);
  });

  test('is not changed by the release that first has its datasets', () => {
    expect(changesOf(sums, history)).toEqual([]);
  });
});

describe('the data of a release', () => {
  test('are corrected when a later release corrected them, whatever came after', () => {
    expect(states(strip)).toMatchObject({ '1.0.0': 'corrected' });
    const told = stateSince(strip, '1.0.0', history);
    expect(told.state === 'corrected' && told.by.map(({ release }) => release.version)).toEqual(['1.0.1']);
  });

  test('are superseded when rows were only added or removed', () => {
    expect(states(strip)).toMatchObject({ '1.0.1': 'superseded' });
    expect(states(factors)).toMatchObject({ '1.0.0': 'superseded', '1.1.0': 'superseded' });
    const told = stateSince(factors, '1.0.0', history);
    expect(told.state === 'superseded' && told.by.release.version).toBe('2.0.0');
  });

  test('are current while only other datasets change', () => {
    expect(states(strip)).toMatchObject({ '1.1.0': 'current', '2.0.0': 'current' });
    expect(states(sums)).toEqual({ '1.1.0': 'current', '2.0.0': 'current', '2.0.1': 'current' });
  });

  test('are current before a draft, and in it, until it is frozen', () => {
    expect(states(strip)).toMatchObject({ '2.0.0': 'current', '2.0.1': 'current' });
    const releases = history.releases.map((release) => ({ ...release, status: 'frozen' as const }));
    expect(states(strip, { ...nothingWithdrawn, releases })).toMatchObject({
      '1.1.0': 'corrected',
      '2.0.0': 'corrected',
      '2.0.1': 'current',
    });
  });

  test('are withdrawn for one figure or for all, before all else', () => {
    expect(stateSince(map, '1.0.0', history)).toEqual({ state: 'withdrawn', by: history.withdrawn[0] });
    expect(stateSince(strip, '1.0.0', history).state).toBe('corrected');
    expect([map, strip, sums].map((figure) => stateSince(figure, '1.1.0', history).state)).toEqual([
      'withdrawn',
      'withdrawn',
      'withdrawn',
    ]);
    expect(stateSince(map, '2.0.0', history).state).toBe('current');
  });
});

test('what is withdrawn are figures that exist', () => {
  expect(() => checkWithdrawnFigures(['map', 'strip'], history.withdrawn)).not.toThrow();
  expect(() => checkWithdrawnFigures(['maps', 'strip'], history.withdrawn)).toThrow(
    'there is no figure "map" to withdraw in release 1.0.0; remove the entry, or use one of maps, strip',
  );
});
