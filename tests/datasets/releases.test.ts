import { describe, expect, test } from 'vitest';
import { linesOf, pathOf, planted, real, without } from './world.ts';

const awards = pathOf('awards');
const releases = 'data/releases.json';

describe('releases', () => {
  test('the file is missing, broken or empty', () => {
    expect(linesOf(without(releases))).toEqual([`${releases}:1:1  the file is missing; restore it`]);
    expect(linesOf(planted(releases, '{', ''))[0]).toContain('not valid JSON here');
    expect(linesOf({ ...real, [releases]: '{"releases": []}' })).toEqual([
      expect.stringContaining('at least one release'),
    ]);
  });

  test('a version that does not exist, with those that do', () => {
    const lines = linesOf(planted(releases, '"awards": "1.0.0"', '"awards": "1.0.9"'));
    expect(lines).toContain(
      `${releases}:8:19  1.0.0.awards: data/awards/1.0.9.json does not exist; the versions there are 1.0.0`,
    );
  });

  test('a file that does not exist', () => {
    expect(linesOf(without(awards))).toContainEqual(
      expect.stringContaining(
        '1.0.0.awards: data/awards/1.0.0.json does not exist; there is no version of it',
      ),
    );
  });

  test('a dataset that is none, and one that is left out', () => {
    const lines = linesOf(planted(releases, '"awards": "1.0.0"', '"award": "1.0.0"'));
    expect(lines).toContainEqual(expect.stringMatching(/:8:9 {2}1\.0\.0: no dataset is called "award"/));
    expect(lines).toContainEqual(expect.stringContaining('1.0.0: a version of awards is missing'));
  });

  test('a file that no release names', () => {
    const world = { ...real, 'data/awards/1.1.0.json': (real[awards] ?? '').replace('"1.0.0"', '"1.1.0"') };
    expect(linesOf(world)).toEqual([
      `data/awards/1.1.0.json:1:1  no release names it; put "awards": "1.1.0" into one in ${releases}, or remove the file`,
    ]);
  });

  test.each(['data/money/1.0.0.json', 'data/awards.json', 'data/awards/old/1.0.0.json'])(
    'a file out of place: %s',
    (path) => {
      expect(linesOf({ ...real, [path]: '{}' })).toEqual([
        expect.stringContaining(`${path}:1:1  no place for data`),
      ]);
    },
  );

  test('releases out of order, and a draft that is not the newest', () => {
    const {
      releases: [one],
    } = JSON.parse(real[releases] ?? '') as { releases: object[] };
    const lines = linesOf({ ...real, [releases]: JSON.stringify({ releases: [one, one] }) });
    expect(lines).toContainEqual(expect.stringContaining('releases ascend, and 1.0.0 stands before it'));
    expect(lines).toContainEqual(expect.stringContaining('only the newest release may be a draft'));
  });

  test('a draft with checksums', () => {
    const world = planted(releases, '"checksums": {}', `"checksums": {"awards": "${'0'.repeat(64)}"}`);
    expect(linesOf(world)).toEqual([expect.stringContaining('a draft has no checksums')]);
  });
});
