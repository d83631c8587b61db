import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeManifest } from '../../src/build/manifest.ts';
import { sha256 } from '../../src/surfaces/data/checksums.ts';

const MANIFEST = 'data/manifest.sha256';
const PAGE = 'data/verify/index.html';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  write('index.html', '<p>cover</p>');
  write('data/1.0.0/awards.csv', 'id,award\n');
  write(PAGE, '<p><b data-manifest="files"></b> files, <code data-manifest="checksum"></code></p>');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const names = (): string[] =>
  read(MANIFEST)
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66));

test('lists every file but itself and the page that says its checksum', async () => {
  await writeManifest(folder);
  expect(names()).toEqual(['data/1.0.0/awards.csv', 'index.html']);
  expect(read(PAGE)).toBe(
    `<p><b data-manifest="files">2</b> files, <code data-manifest="checksum">${sha256(read(MANIFEST))}</code></p>`,
  );
});

test('written again, it has what was added, and the page says its new checksum', async () => {
  await writeManifest(folder);
  const before = read(MANIFEST);
  await writeManifest(folder);
  expect(read(MANIFEST)).toBe(before);
  write('pdf/brief.pdf', 'later');
  await writeManifest(folder);
  expect(names()).toEqual(['data/1.0.0/awards.csv', 'index.html', 'pdf/brief.pdf']);
  expect(read(PAGE)).toContain(`>3</b> files, <code data-manifest="checksum">${sha256(read(MANIFEST))}<`);
});

test('is checked by sha256sum, which finds a changed byte', async () => {
  await writeManifest(folder);
  const check = (): string =>
    spawnSync('sha256sum', ['--quiet', '-c', MANIFEST], { cwd: folder, encoding: 'utf8' }).stdout;
  expect(check()).toBe('');
  write('data/1.0.0/awards.csv', 'id,awards\n');
  expect(check()).toBe('data/1.0.0/awards.csv: FAILED\n');
});
