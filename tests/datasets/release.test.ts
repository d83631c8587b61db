/** What a maintainer does after the first release: correct, add, release, take back, withdraw. */
import { describe, expect, test } from 'vitest';
import { beginDraft, dropDraft } from '../../src/datasets/edit/draft.ts';
import type { Edit } from '../../src/datasets/edit/edit.ts';
import { importCsv } from '../../src/datasets/edit/import.ts';
import { release } from '../../src/datasets/edit/release.ts';
import { withdraw } from '../../src/datasets/edit/withdraw.ts';
import { loadData, type World } from '../../src/datasets/load.ts';
import { toCsv } from '../../src/datasets/table-csv.ts';
import { after, frozen, linesOf, planted, real } from './world.ts';

const drafted = after(frozen, beginDraft(frozen, '2026-12-02'));
const on = { day: '2026-12-05', today: '2027-01-01' };
const csvOf = (name: 'factors' | 'agency-sources', world: World = real) =>
  toCsv(name, loadData(world).current.tables[name]);
const done = (world: World, edit: (world: World) => Edit): World => after(world, edit(world));

const corrected = done(drafted, (world) =>
  importCsv(world, {
    name: 'factors',
    file: 'f.csv',
    text: csvOf('factors').replace('Data gaps', 'Gaps in data'),
  }),
);
const added = done(drafted, (world) =>
  importCsv(world, {
    name: 'agency-sources',
    file: 's.csv',
    text: `${csvOf('agency-sources')}ceres-9,ceres,A title,https://example.org/,award,award\n`,
  }),
);
const why = 'The label was misread.';

describe('a release', () => {
  test('of a correction is the next patch, and writes down what changed and why', () => {
    const edit = release(corrected, { version: '1.0.1', why, ...on });
    const world = after(corrected, edit);
    const { current } = loadData(world);
    expect(current).toMatchObject({ version: '1.0.1', status: 'frozen', date: '2026-12-05' });
    expect(world['data/CHANGELOG.md']).toContain(
      '\n## 1.0.1\n\n- `factors` 1.0.1: corrected 1 value (challenge-data.label, from “Data gaps” to “Gaps in data”). The label was misread.\n\n## 1.0.0\n',
    );
    expect(edit.summary).toContain('Froze release 1.0.1');
    expect(Object.keys(edit.changes).sort()).toEqual([
      'data/CHANGELOG.md',
      'data/factors/1.0.1.json',
      'data/releases.json',
    ]);
  });

  test('under a version that its changes do not ask for is refused, with the right one', () => {
    expect(() => release(corrected, { version: '1.1.0', why, ...on })).toThrow(
      'Compared with release 1.0.0, the draft corrects what was there, so it is 1.0.1, not 1.1.0: npm run data -- release 1.0.1',
    );
    expect(() => release(added, { version: '1.0.1', why, ...on })).toThrow(
      'adds rows, fields or datasets, so it is 1.1.0',
    );
    expect(loadData(after(added, release(added, { version: '1.1.0', why, ...on }))).current.version).toBe(
      '1.1.0',
    );
  });

  test('without a reason is refused, with the entry to write', () => {
    expect(() => release(corrected, { version: '1.0.1', ...on })).toThrow(
      /Nothing says why[^]*## 1\.0\.1 \(draft\)\n\n {2}- `factors` 1\.0\.1: corrected 1 value .*\. WHY$/,
    );
  });

  test('keeps an entry that is there, also under the version of the draft', () => {
    const entry = '## 1.0.1 (draft)\n\n- `agency-sources` 1.1.0: one source more.\n\n## 1.0.0\n';
    const world = planted('data/CHANGELOG.md', '## 1.0.0\n', entry, added);
    const text = after(world, release(world, { version: '1.1.0', ...on }))['data/CHANGELOG.md'];
    expect(text).toContain('\n## 1.1.0\n\n- `agency-sources` 1.1.0: one source more.\n\n## 1.0.0\n');
    expect(text).not.toContain('1.0.1');
  });

  test('of the same data, in the future or before the last release is refused', () => {
    expect(() => release(drafted, { version: '1.0.1', why, ...on })).toThrow('there is nothing to release');
    expect(() => release(corrected, { version: '1.0.1', why, ...on, day: '2027-01-02' })).toThrow(
      'cannot be dated in the future: expected 2027-01-01 or earlier',
    );
    expect(() => release(corrected, { version: '1.0.1', why, ...on, day: '2026-11-30' })).toThrow(
      'expected 2026-12-01, the date of release 1.0.0, or a later day; found 2026-11-30',
    );
  });
});

describe('what is frozen', () => {
  const second = after(corrected, release(corrected, { version: '1.0.1', why, ...on }));

  test('keeps its fields, whatever the schema asks later', () => {
    const { releases } = loadData(second);
    expect(releases[0]?.metas.factors?.fields?.map(({ name }) => name)).toEqual(
      csvOf('factors').slice(1).split('\n')[0]?.split(','),
    );
  });

  test('is judged by its checksum alone once a later release has another version', () => {
    const renamed = planted('data/factors/1.0.0.json', '"group":', '"grouping":', second);
    expect(linesOf(renamed)).toEqual([expect.stringContaining('changed since release 1.0.0 was frozen')]);
  });

  test('asks for a new version where it does not fit the schema of today', () => {
    // As if the schema had got the field after the release.
    const old = planted('data/factors/1.0.0.json', /"group":"[^"]*",/g, '', frozen);
    const [line] = linesOf(old).filter((one) => one.includes('by the rules of today'));
    expect(line).toMatch(
      /^data\/factors\/1\.0\.0\.json:1:1 {2}factors 1\.0\.0 is frozen, but has .* problems? by the rules of today \(the first: .*group: missing/,
    );
    expect(line).toContain('npm run data -- import factors factors.csv');
  });

  test('cannot pass for something else than it is', () => {
    const renamed = Object.fromEntries(
      Object.entries(corrected).map(([path, text]) => [
        path.replace('factors/1.0.1', 'factors/1.1.0'),
        path.includes('factors/1.0.1') ? text.replace('"version": "1.0.1"', '"version": "1.1.0"') : text,
      ]),
    );
    const world = planted('data/releases.json', '"factors": "1.0.1"', '"factors": "1.1.0"', renamed);
    expect(linesOf(world)).toEqual([
      expect.stringMatching(
        /^data\/factors\/1\.1\.0\.json:6:16 {2}meta\.version: compared with 1\.0\.0, this version of factors corrects what was there, so it must be 1\.0\.1/,
      ),
    ]);
    expect(
      loadData(after(world, release(world, { version: '1.0.1', why, ...on }))).current.datasets,
    ).toMatchObject({ factors: '1.0.1' });
  });

  test('has a release whose version fits what changed', () => {
    const world = Object.fromEntries(
      Object.entries(second).map(([path, text]) => [
        path,
        path === 'data/factors/1.0.1.json'
          ? text
          : text.replaceAll('"version": "1.0.1"', '"version": "1.1.0"'),
      ]),
    );
    expect(
      linesOf({
        ...world,
        'data/CHANGELOG.md': (world['data/CHANGELOG.md'] ?? '').replace('## 1.0.1', '## 1.1.0'),
      }),
    ).toEqual([
      expect.stringContaining(
        '1.1.0: compared with 1.0.0, this release corrects what was there, so it must be 1.0.1',
      ),
    ]);
  });
});

describe('taking back', () => {
  test('a draft leaves everything as it was before', () => {
    const edit = dropDraft(corrected);
    expect(after(corrected, edit)).toEqual(frozen);
    expect(edit.summary).toContain('Removed data/factors/1.0.1.json');
  });

  test('is for drafts after a release', () => {
    expect(() => dropDraft(frozen)).toThrow('is frozen and cannot change');
    expect(() => dropDraft(real)).toThrow('is the only one there is');
  });

  test('a release withdraws it, or one of its figures, and changes nothing else', () => {
    const asked = { release: '1.0.0', reason: 'Two places were swapped.', ...on };
    const world = done(frozen, (one) => withdraw(one, { ...asked, figure: 'award-map' }, ['award-map']));
    expect(loadData(world).withdrawn).toEqual([
      { release: '1.0.0', figure: 'award-map', date: '2026-12-05', reason: 'Two places were swapped.' },
    ]);
    expect(Object.keys(world).filter((path) => world[path] !== frozen[path])).toEqual(['data/releases.json']);
    expect(() => withdraw(frozen, { ...asked, figure: 'map' }, ['award-map'])).toThrow(
      'There is no figure "map". The figures are award-map.',
    );
    expect(() => withdraw(world, { ...asked, figure: 'award-map' }, ['award-map'])).toThrow(
      'This is withdrawn already, since 2026-12-05: Two places were swapped.',
    );
    expect(done(world, (one) => withdraw(one, asked, []))).not.toEqual(world);
    expect(() => withdraw(frozen, { ...asked, day: '2027-02-01' }, [])).toThrow('Expected a day up to today');
    expect(() => withdraw(frozen, { ...asked, release: '3.0.0' }, [])).toThrow(
      'expected one of the releases',
    );
  });
});
