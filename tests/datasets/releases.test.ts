import { describe, expect, test } from 'vitest';
import { figureTables } from '../../src/datasets/figure-tables.ts';
import { loadData, releaseOf } from '../../src/datasets/load.ts';
import type { World } from '../../src/datasets/load.ts';
import { frozen, linesOf, pathOf, planted, real, without } from './world.ts';

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
      `${releases}:8:19  1.0.0.awards: data/awards/1.0.9.json does not exist; existing versions: 1.0.0`,
    );
  });

  test('a file that does not exist', () => {
    expect(linesOf(without(awards))).toContainEqual(
      expect.stringContaining(
        '1.0.0.awards: data/awards/1.0.0.json does not exist; the dataset has no version yet',
      ),
    );
  });

  test('a dataset that is none, and one that is left out', () => {
    const lines = linesOf(planted(releases, '"awards": "1.0.0"', '"award": "1.0.0"'));
    expect(lines).toContainEqual(expect.stringMatching(/:8:9 {2}1\.0\.0: no dataset is called "award"/));
    expect(lines).toContainEqual(expect.stringContaining('1.0.0: it names no version of awards'));
  });

  test('a file that no release names', () => {
    const world = { ...real, 'data/awards/1.1.0.json': (real[awards] ?? '').replace('"1.0.0"', '"1.1.0"') };
    expect(linesOf(world)).toEqual([
      `data/awards/1.1.0.json:1:1  no release uses this file; add "awards": "1.1.0" to the draft in ${releases} (npm run data -- draft starts one), or remove the file`,
    ]);
  });

  test.each(['data/money/1.0.0.json', 'data/awards.json', 'data/awards/old/1.0.0.json'])(
    'a file out of place: %s',
    (path) => {
      expect(linesOf({ ...real, [path]: '{}' })).toEqual([
        expect.stringContaining(`${path}:1:1  not a place for a data file`),
      ]);
    },
  );

  test('releases out of order, and a draft that is not the newest', () => {
    const {
      releases: [one],
    } = JSON.parse(real[releases] ?? '') as { releases: object[] };
    const lines = linesOf({ ...real, [releases]: JSON.stringify({ releases: [one, one] }) });
    expect(lines).toContainEqual(
      expect.stringContaining('releases go from oldest to newest, but 1.0.0 comes before this one'),
    );
    expect(lines).toContainEqual(expect.stringContaining('only the newest release may be a draft'));
  });

  test('a version of a dataset that is older than the one before', () => {
    const [one] = (JSON.parse(real[releases] ?? '') as { releases: { datasets: object }[] }).releases;
    const later = { ...one, version: '1.0.1', datasets: { ...one?.datasets, awards: '0.9.0' } };
    expect(linesOf({ ...real, [releases]: JSON.stringify({ releases: [one, later] }) })).toContainEqual(
      expect.stringContaining(
        '1.0.1.awards: expected version 1.0.0, which the release before this one has, or a later version',
      ),
    );
  });

  test('a draft with checksums', () => {
    const world = planted(releases, '"checksums": {}', `"checksums": {"awards": "${'0'.repeat(64)}"}`);
    expect(linesOf(world)).toEqual([expect.stringContaining('a draft has no checksums')]);
  });
});

describe('a dataset that was added later', () => {
  interface File {
    releases: { version: string; status: string; datasets: object; checksums: object }[];
  }
  const lacking = (named: Record<string, string> = {}) =>
    Object.fromEntries(Object.entries(named).filter(([name]) => name !== 'record-sums'));

  /** Release 1.0.0, frozen without `record-sums`, and the draft 1.1.0, which has it. */
  function added(): World {
    const [first] = (JSON.parse(frozen[releases] ?? '') as File).releases;
    if (!first) throw new Error('There is no release.');
    const { datasets, checksums } = first as unknown as Record<string, Record<string, string>>;
    const old = { ...first, datasets: lacking(datasets), checksums: lacking(checksums) };
    const draft = { ...first, version: '1.1.0', status: 'draft', checksums: {} };
    const unfrozen = planted(pathOf('record-sums'), /"released": "[^"]*"/, '"released": null', frozen);
    return { ...unfrozen, [releases]: JSON.stringify({ releases: [old, draft] }) };
  }

  test('is missing in the release before, which is sound', () => {
    const data = loadData(added());
    const old = releaseOf(data, '1.0.0');
    expect(old.tables['record-sums']).toBeUndefined();
    expect(old.tables.awards).toEqual(data.current.tables.awards);
    expect(data.current.tables['record-sums'].length).toBeGreaterThan(0);
  });

  test('and so are the tables that figures make of it, and no others', () => {
    const { releases: loaded, current } = loadData(added());
    const [old, now] = [figureTables(loaded[0]?.tables ?? {}), figureTables(current.tables)];
    expect(Object.keys(now).filter((name) => !Object.hasOwn(old, name))).toEqual(['record-sums']);
    expect(old.quantities).toEqual(now.quantities);
    const withoutAwards = Object.entries(current.tables).filter(([name]) => name !== 'awards');
    const rest = figureTables(Object.fromEntries(withoutAwards));
    const lost = Object.keys(now).filter((name) => !Object.hasOwn(rest, name));
    expect(lost.sort()).toEqual(['awards', 'consortia', 'statements']);
    const ids = (rows: readonly { id: string }[] = []) => rows.map(({ id }) => id);
    const gone = ids(now.quantities).filter((id) => !ids(rest.quantities).includes(id));
    expect(gone).toContain('awards-total');
    expect(gone).not.toContain('consortia-studied');
  });

  test('is demanded of the newest release, where a frozen one takes no more', () => {
    const world = added();
    const [old] = (JSON.parse(world[releases] ?? '') as File).releases;
    const lines = linesOf(
      without(pathOf('record-sums'), { ...world, [releases]: JSON.stringify({ releases: [old] }) }),
    );
    expect(lines).toEqual([
      expect.stringContaining(
        'it names no version of record-sums; a frozen release cannot get one. Take the dataset out of src/datasets/catalog.ts, run npm run data -- draft, put it back, and name it in the draft',
      ),
    ]);
  });
});

describe('what is withdrawn', () => {
  const withdrawn = (...list: object[]): World => {
    const file = JSON.parse(frozen[releases] ?? '') as object;
    return { ...frozen, [releases]: JSON.stringify({ ...file, withdrawn: list }) };
  };
  const sound = {
    release: '1.0.0',
    figure: 'award-map',
    date: '2027-01-05',
    reason: 'Two seats were swapped.',
  };

  test('is a figure, or all figures of a release', () => {
    const all = { ...sound, figure: undefined };
    expect(loadData(withdrawn(sound, all)).withdrawn).toEqual([sound, all]);
    expect(loadData(frozen).withdrawn).toEqual([]);
  });

  test.each([
    [
      { ...sound, release: '1.0.7' },
      'withdrawn.0.release: expected one of the releases 1.0.0, found "1.0.7"',
    ],
    [{ ...sound, reason: '' }, 'withdrawn.0.reason: expected one line of text that is not empty'],
    [{ ...sound, date: 'today' }, 'withdrawn.0.date: expected a day of the calendar like 2026-11-24'],
    [{ ...sound, date: '2027-02-30' }, 'withdrawn.0.date: expected a day of the calendar'],
    [
      { ...sound, date: '2026-11-30' },
      'withdrawn.0.date: expected 2026-12-01, the day of release 1.0.0, or a later day',
    ],
    [{ ...sound, why: 'x' }, 'withdrawn.0.why: there is no such field; remove it'],
    [{ figure: 'award-map' }, 'withdrawn.0.reason: missing'],
  ])('%j', (entry, message) => {
    expect(linesOf(withdrawn(entry))).toContainEqual(expect.stringContaining(message));
  });

  test('is never a draft', () => {
    const file = JSON.parse(real[releases] ?? '') as object;
    const world = { ...real, [releases]: JSON.stringify({ ...file, withdrawn: [sound] }) };
    expect(linesOf(world)).toEqual([
      expect.stringContaining(
        'expected a frozen release, but 1.0.0 is a draft; correct the draft instead, and remove this entry',
      ),
    ]);
  });
});
