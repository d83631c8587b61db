import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { nameFor, someRows } from '../../src/islands/evidence/some-statements.ts';
import { release } from '../../src/datasets/site.ts';
import { releaseFile } from '../../src/surfaces/data/release-files.ts';

test('the selected statements are lines of the file with all of them, under its header', async () => {
  const [json, csv] = await Promise.all(
    ['evidence.json', 'evidence.csv'].map(async (name) =>
      Buffer.from(await releaseFile(release.version, name)).toString('utf8'),
    ),
  );
  const file = JSON.parse(json ?? '') as Parameters<typeof someRows>[0];
  const lines = (text: string): string[][] =>
    papaparse.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd()).data;
  const all = lines(csv ?? '');
  const some = lines(someRows(file, new Set(['C057', 'C003'])));
  expect(some).toEqual([all[0], all[3], all[57]]);
}, 60_000);

test('their file is named after the table and its release', () => {
  expect(nameFor('/data/1.0.0/evidence.csv', { release: '1.0.0' })).toBe('evidence-selection_1.0.0.csv');
});
