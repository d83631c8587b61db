/** The page on verifying a copy: its checksums are right, its commands do what they say, its number leads from word to row. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibility, manifestFile, verifyPage } from '../../src/lib/routes.ts';
import { release } from '../../src/datasets/site.ts';
import { sha256 } from '../../src/surfaces/data/checksums.ts';
import { releaseVersions } from '../../src/surfaces/data/tables.ts';
import { axeRules, gaps, windows } from '../../src/words/accessibility.ts';
import * as words from '../../src/words/verify.ts';
import { bytesOf, files, fileOf, pageAt, plain, siteFolder, textOf } from './site.ts';

const page = pageAt(verifyPage);
const manifest = textOf(manifestFile);
const said = (fact: string): string => plain(page.querySelector(`[data-manifest="${fact}"]`));

/** A command of the page, as a reader copies it. */
const command = (id: string): string => page.getElementById(id)?.textContent ?? '';
const run = (line: string, cwd: string) => spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' });

test('the list has every file with its checksum, but itself and the page', () => {
  const lines = files
    .filter((file) => file !== manifestFile && file !== fileOf(verifyPage))
    .map((file) => [file.slice(1), sha256(bytesOf(file))] as const);
  const listed = manifest
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(66), line.slice(0, 64)]);
  expect(new Map(listed as [string, string][])).toEqual(new Map(lines));
  expect(said('checksum')).toBe(sha256(manifest));
  expect(said('files')).toBe(String(lines.length).replace(/\B(?=(\d{3})+$)/, ','));
});

test('says its commit, or that it is not known', () => {
  const fact = plain(page.querySelector('#copy + dl dd'));
  expect(fact === words.commitUnknown || /^[0-9a-f]{40}/.test(fact)).toBe(true);
  const lines = command('rebuild-lines');
  expect(/git checkout [0-9a-f]{40}/.test(lines)).toBe(fact !== words.commitUnknown);
  expect(lines).toMatch(/\nSITE_URL=https:\S+ .*npm run \w+\n|^npm ci\nnpm run/);
});

describe('a downloaded file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'downloads-'));
    copyFileSync(join(siteFolder, manifestFile), join(folder, 'manifest.sha256'));
    copyFileSync(join(siteFolder, `data/${release.version}/grantees.csv`), join(folder, 'grantees.csv'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  // shasum comes with Perl, which Linux has as well.
  test.each(['macOS', 'Linux'])('is found in the list by the command for %s', (system) => {
    const { stdout } = run(command(`one-${['macOS', 'Linux'].indexOf(system)}`), folder);
    const [list, ...found] = stdout.trimEnd().split('\n');
    expect(list).toBe(`${said('checksum')}  manifest.sha256`);
    // A table that has not changed since is the same file in each release.
    const same = releaseVersions
      .map((version) => `data/${version}/grantees.csv`)
      .filter((path) => bytesOf(`/${path}`).equals(bytesOf(`/data/${release.version}/grantees.csv`)));
    expect(found.map((line) => line.slice(66)).sort()).toEqual(same.sort());
  });

  test.each([0, 1])('is not found once a byte has changed (%i)', (index) => {
    const original = readFileSync(join(folder, 'grantees.csv'));
    writeFileSync(join(folder, 'grantees.csv'), `${original.toString()}\n`);
    const { stdout } = run(command(`one-${index}`), folder);
    writeFileSync(join(folder, 'grantees.csv'), original);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });
});

test.each([0, 1])('a whole copy is checked by its command (%i), which then prints nothing', (index) => {
  const { status, stdout } = run(command(`whole-${index}`), siteFolder);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

describe('one number', () => {
  const steps = [...page.querySelectorAll('#numbers ~ .data-whole > div')].map((step) => ({
    name: plain(step.querySelector('dt')),
    lines: [...step.querySelectorAll('dd')].map(plain),
  }));
  /** A line of a step, the first unless said. */
  const line = (step: keyof typeof words.chain, index = 0): string =>
    steps.find(({ name }) => name === words.chain[step])?.lines[index] ?? '';
  const word = /“(.+?)”/.exec(line('text'))?.[1] ?? '';
  const row = JSON.parse(line('row', 1)) as { id: string };

  test('is followed from the word in the text to its place in the sources', () => {
    expect(steps.map(({ name }) => name)).toEqual(Object.values(words.chain));
    const link = page.querySelector('#numbers ~ .data-whole a')?.getAttribute('href') ?? '';
    const [address = '', id = ''] = link.replace('../..', '').split('#');
    expect(plain(pageAt(address).getElementById(id))).toBe(word);
    const [file = '', place = ''] = line('content').split(', line ');
    expect(readFileSync(file, 'utf8').split('\n')[Number(place) - 1]).toContain(line('content', 1));
    expect(line('content', 1)).toBe(`<Num of="${row.id}">${word}</Num>`);
  });

  test('and from there to its row, the file with the row, and the file’s checksum', () => {
    const { rows } = JSON.parse(readFileSync(line('row'), 'utf8')) as { rows: { id: string }[] };
    expect(rows.find(({ id }) => id === row.id)).toMatchObject(row);
    expect(textOf(line('file'))).toContain(row.id);
    expect(line('checksum')).toBe(sha256(bytesOf(line('file'))));
  });
});

test('the accessibility statement says what the tests run with, of which release, and what is not known', () => {
  const text = plain(page.querySelector('#main'));
  const { phone, wide } = windows;
  for (const { width, colorScheme } of [phone, wide]) {
    expect(text).toContain(`${width} pixels wide with ${colorScheme} colors`);
  }
  for (const rule of Object.values(axeRules)) expect(text).toContain(rule);
  for (const gap of gaps) expect(text).toContain(gap);
  expect(text).toContain(`release ${release.label}`);
});

test.each(['/', '/data/', '/about/'])('%s leads there', (address) => {
  const links = [...pageAt(address).querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
  const ends = (target: string): boolean =>
    links.some((href) => new URL(href, `https://site.example${address}`).href.endsWith(target));
  expect([verifyPage, accessibility].map(ends)).toEqual([true, true]);
});
