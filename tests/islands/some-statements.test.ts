import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { someRows } from '../../src/islands/evidence/some-statements.ts';
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
