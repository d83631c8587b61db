import { describe, expect, test } from 'vitest';
import { beginDraft } from '../../src/datasets/edit/draft.ts';
import { EditRefused } from '../../src/datasets/edit/edit.ts';
import { freeze } from '../../src/datasets/edit/freeze.ts';
import { importCsv } from '../../src/datasets/edit/import.ts';
import { loadData } from '../../src/datasets/load.ts';
import type { World } from '../../src/datasets/load.ts';
import { checksumOf } from '../../src/datasets/releases.ts';
import { toCsv } from '../../src/datasets/table-csv.ts';
import { after, frozen, linesOf, pathOf, planted, real } from './world.ts';

const factors = pathOf('factors');
const csv = toCsv('factors', loadData(real).current.tables.factors);
const corrected = csv.replace('Data gaps', 'Gaps in the data');

const on = (day: string) => ({ day, today: '2027-01-01' });
const take = (world: World, text: string) => importCsv(world, { name: 'factors', file: 'new.csv', text });
const drafted = after(frozen, beginDraft(frozen, '2026-12-02'));

/** The world with an entry of the draft in its list of changes. */
function noted(world: World, notes: string): World {
  const path = 'data/CHANGELOG.md';
  const head = '## 1.0.0\n';
  return planted(path, head, `## 1.0.1 (draft)\n\n${notes}\n\n${head}`, world);
}

describe('import into a draft', () => {
  test('rewrites its version in place', () => {
    const edit = take(real, corrected);
    expect(Object.keys(edit.changes)).toEqual([factors, 'data/releases.json']);
    expect(edit.changes[factors]).toBe((real[factors] ?? '').replace('Data gaps', 'Gaps in the data'));
    expect(edit.changes['data/releases.json']).toBe(real['data/releases.json']);
    expect(linesOf(after(real, edit))).toEqual([]);
  });

  test('of the very same rows changes nothing', () => {
    expect(take(real, csv).changes).toEqual({});
  });

  test('is refused when the rows do not go with the rest, and nothing is written', () => {
    expect(() => take(real, csv.replaceAll('challenge-data', 'challenge-facts'))).toThrow(
      /factor: expected the id of a row of factors/,
    );
    expect(() => take(real, csv.split('\n').slice(0, -2).join('\n'))).toThrow(
      /24 factors in the codebook, but this file has 23 rows/,
    );
  });

  test('takes other totals only when told so', () => {
    const awards = toCsv('awards', loadData(real).current.tables.awards).replace('526789', '526788');
    const asked = { name: 'awards', file: 'a.csv', text: awards } as const;
    expect(() => importCsv(real, asked)).toThrow('award adds up to 248013706 in this file, not to 248013707');
    const world = after(real, importCsv(real, { ...asked, takesTotals: true }));
    expect(loadData(world).current.metas.awards.control?.sums).toEqual({ award: 248_013_706 });
  });

  test('is refused when the data are unsound beforehand', () => {
    const broken = planted(pathOf('awards'), '526789', '526788');
    expect(() => take(broken, corrected)).toThrow(/not to 248013707/);
  });
});

describe('freezing', () => {
  test('dates the release and its files, and writes down their checksums', () => {
    const { current } = loadData(frozen);
    expect(current).toMatchObject({ status: 'frozen', date: '2026-12-01' });
    expect(current.metas.factors.released).toBe('2026-12-01');
    expect(current.checksums['factors']).toBe(checksumOf(frozen[factors] ?? ''));
  });

  test('a changed file of a frozen release is found, by as little as a space', () => {
    const [line] = linesOf(planted(factors, /\n$/, ' \n', frozen));
    expect(line).toBe(
      `${factors}:1:1  changed since release 1.0.0 was frozen; restore factors 1.0.0, and put the correction into a new version (npm run data -- import factors FILE.csv)`,
    );
  });

  test('takes the sign of a draft from its heading in the list of changes', () => {
    expect(real['data/CHANGELOG.md']).toContain('\n## 1.0.0 (draft)\n');
    expect(frozen['data/CHANGELOG.md']).toContain('\n## 1.0.0\n');
  });

  test('waits until the list of changes says what changed', () => {
    const world = after(drafted, take(drafted, corrected));
    expect(() => freeze(world, on('2026-12-05'))).toThrow(
      '1.0.1: release 1.0.1 has no entry; add "## 1.0.1"',
    );
    expect(() => freeze(noted(world, '- `awards` 1.0.0: as before.'), on('2026-12-05'))).toThrow(
      /1\.0\.1: nothing says what changed in factors 1\.0\.1, and why; add an item that begins "- `factors` 1\.0\.1: "$/,
    );
  });

  test('keeps what is withdrawn', () => {
    const withdrawn = [{ release: '1.0.0', date: '2026-12-03', reason: 'A mistake.' }];
    const file = JSON.parse(drafted['data/releases.json'] ?? '') as object;
    const world = noted({ ...drafted, 'data/releases.json': JSON.stringify({ ...file, withdrawn }) }, '');
    expect(loadData(after(world, freeze(world, on('2026-12-05')))).withdrawn).toEqual(withdrawn);
    expect(drafted['data/releases.json']).not.toContain('withdrawn');
  });

  test('a missing checksum is found', () => {
    const world = planted('data/releases.json', /"factors": "[0-9a-f]{64}",\s*/, '', frozen);
    expect(linesOf(world)).toEqual([expect.stringContaining('1.0.0: the checksum of factors is missing')]);
  });

  test('is for drafts, and what is frozen takes no import', () => {
    expect(() => freeze(frozen, on('2026-12-03'))).toThrow(EditRefused);
    expect(() => take(frozen, corrected)).toThrow('Start the next one with: npm run data -- draft');
  });

  test('leaves the files of earlier releases as they are', () => {
    const world = noted(after(drafted, take(drafted, corrected)), '- `factors` 1.0.1: a label.');
    const second = after(world, freeze(world, on('2026-12-05')));
    expect(second[factors]).toBe(frozen[factors]);
    expect(loadData(second).current.metas.factors.released).toBe('2026-12-05');
    expect(loadData(second).current.metas.awards.released).toBe('2026-12-01');
  });
});

describe('a draft after a frozen release', () => {
  test('begins with the same data, one patch on', () => {
    const { current, releases } = loadData(drafted);
    expect(current).toMatchObject({ version: '1.0.1', status: 'draft', date: '2026-12-02', checksums: {} });
    expect(current.datasets).toEqual(releases[0]?.datasets);
  });

  test('is one at a time', () => {
    expect(() => beginDraft(drafted, '2026-12-03')).toThrow('Release 1.0.1 is a draft already');
  });

  test('has a version after those before', () => {
    expect(() => beginDraft(frozen, '2026-12-03', '0.9.0')).toThrow(
      'Expected a version after 1.0.0, like 1.0.1; found "0.9.0".',
    );
    expect(() => beginDraft(frozen, '2026-12-03', 'latest')).toThrow(EditRefused);
  });

  test('takes a correction as the next patch, and the frozen file stays', () => {
    const edit = take(drafted, corrected);
    expect(Object.keys(edit.changes)).toEqual(['data/factors/1.0.1.json', 'data/releases.json']);
    const { current, releases } = loadData(after(drafted, edit));
    expect(current.datasets['factors']).toBe('1.0.1');
    expect(releases[0]?.tables.factors).not.toEqual(current.tables.factors);
  });

  test('takes added rows as the next minor version', () => {
    const sources = toCsv('agency-sources', loadData(real).current.tables['agency-sources']);
    const text = `${sources}ceres-9,ceres,A title,https://example.org/,award,award\n`;
    const edit = importCsv(drafted, { name: 'agency-sources', file: 'new.csv', text });
    expect(Object.keys(edit.changes)).toContain('data/agency-sources/1.1.0.json');
  });

  test('takes added rows and a correction at once as both', () => {
    const sources = toCsv('agency-sources', loadData(real).current.tables['agency-sources']);
    const text = `${sources}ceres-9,ceres,A title,https://example.org/,award,award\n`;
    const edit = importCsv(drafted, {
      name: 'agency-sources',
      file: 'new.csv',
      text: text.replace('https://', 'http://'),
    });
    expect(Object.keys(edit.changes)).toContain('data/agency-sources/1.1.1.json');
  });

  test('takes rows left out as the next major version', () => {
    const text = toCsv(
      'agency-sources',
      loadData(real).current.tables['agency-sources'].filter(({ id }) => id !== 'tehachapi-2'),
    );
    const edit = importCsv(drafted, { name: 'agency-sources', file: 'new.csv', text });
    expect(Object.keys(edit.changes)).toContain('data/agency-sources/2.0.0.json');
  });

  test('goes back to the frozen version with its rows', () => {
    const once = after(drafted, take(drafted, corrected));
    const edit = take(once, csv);
    expect(Object.keys(edit.changes)).toEqual(['data/factors/1.0.1.json', 'data/releases.json']);
    expect(edit.summary).toContain('draft 1.0.1 has that version again');
    expect(after(once, edit)).toEqual(drafted);
  });
});
