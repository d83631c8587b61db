import { describe, expect, test } from 'vitest';
import { changelogPath, changelogProblems, noteOn, readChangelog } from '../../src/datasets/changelog.ts';
import { loadData } from '../../src/datasets/load.ts';
import type { Release } from '../../src/datasets/meta.ts';
import { problemLine } from '../../src/datasets/problems.ts';
import { frozen, linesOf, planted, real } from './world.ts';

const text = `# Changes

Words before.

## 1.0.1

Why there is a release.

- \`awards\` 1.0.1: the award of *Ceres* is that of
  \`award\` in print.

  It was misread.
- \`agencies\` 1.1.0, \`agency-sources\` 1.1.0: two agencies more: see there.
- Nothing else.

## Unversioned

- \`awards\` 9.0.0: not in an entry.

## 1.0.0 (draft)

- \`awards\` 1.0.0: the first.
`;
const changelog = readChangelog(text);

const release = (version: string, datasets: Release['datasets'], status: Release['status'] = 'frozen') =>
  ({ version, status, date: '2026-12-01', datasets, checksums: {} }) satisfies Release;
const first = release('1.0.0', { awards: '1.0.0' });
const second = release('1.0.1', { awards: '1.0.1', agencies: '1.1.0', 'agency-sources': '1.1.0' });
const lines = (releases: readonly Release[], list = text): string[] =>
  changelogProblems(readChangelog(list), releases).map(problemLine);

describe('the list of changes', () => {
  test('has an entry for each heading that is a version', () => {
    expect(changelog.map((entry) => [entry.release, entry.isDraft, entry.place])).toEqual([
      ['1.0.1', false, '5:1'],
      ['1.0.0', true, '20:1'],
    ]);
  });

  test('tells what changed, in plain text, for one dataset or for several at once', () => {
    expect(noteOn(changelog, '1.0.1', { name: 'awards', version: '1.0.1' })).toBe(
      'the award of Ceres is that of award in print. It was misread.',
    );
    expect(changelog[0]?.notes[1]).toEqual({
      of: [
        { name: 'agencies', version: '1.1.0' },
        { name: 'agency-sources', version: '1.1.0' },
      ],
      text: 'two agencies more: see there.',
    });
    expect(noteOn(changelog, '1.0.0', { name: 'awards', version: '1.0.1' })).toBeUndefined();
    expect(noteOn(changelog, '1.0.1', { name: 'awards', version: '9.0.0' })).toBeUndefined();
    expect(readChangelog('')).toEqual([]);
  });

  test('of the data has a note on everything in the first release', () => {
    const { changelog: own, current } = loadData(real);
    const told = own.flatMap(({ notes }) => notes.flatMap(({ of }) => of.map(({ name }) => name)));
    expect(told.sort()).toEqual(Object.keys(current.datasets).sort());
  });
});

describe('is asked of each frozen release', () => {
  test('a heading without the sign of a draft', () => {
    expect(lines([first])).toEqual([
      `${changelogPath}:20:1  1.0.0: the release is frozen; remove "(draft)" from its heading`,
    ]);
    expect(lines([first, second], text.replace(' (draft)', ''))).toEqual([]);
  });

  test('an entry', () => {
    expect(lines([release('2.0.0', { awards: '2.0.0' })])).toEqual([
      `${changelogPath}:1:1  2.0.0: release 2.0.0 has no entry; add "## 2.0.0" and say what changed`,
    ]);
  });

  test('a note on each dataset that changed, and on no other', () => {
    const mended = text.replace(' (draft)', '').replace('`agency-sources` 1.1.0', '`agency-sources` 1.0.9');
    expect(lines([first, second], mended)).toEqual([
      `${changelogPath}:5:1  1.0.1: nothing says what changed in agency-sources 1.1.0, and why; add an item that begins "- \`agency-sources\` 1.1.0: "`,
    ]);
  });

  test('and not of a draft', () => {
    expect(lines([release('1.0.0', { awards: '1.0.0' }, 'draft')], '')).toEqual([]);
  });

  test('when all data are read', () => {
    expect(linesOf(frozen)).toEqual([]);
    expect(linesOf(planted(changelogPath, '- `factors` 1.0.0', '- `factor` 1.0.0', frozen))).toEqual([
      expect.stringContaining('1.0.0: nothing says what changed in factors 1.0.0, and why'),
    ]);
    expect(linesOf({ ...frozen, [changelogPath]: '' })).toEqual([
      expect.stringContaining('1.0.0: release 1.0.0 has no entry'),
    ]);
  });
});
