import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { faces, preloadedInEmbeds } from '../../src/theme/faces.ts';
import { wordCount } from '../../src/lib/reading-time.ts';
import { sectionTexts } from '../../src/prose/site.ts';
import { releaseVersions } from '../../src/surfaces/data/tables.ts';
import { full } from '../setup/scope.ts';

const KB = 1000;
const folder = inject('siteFolder');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const sizes = new Map<string, number>();

/** Bytes of a file as it is sent, compressed as well as can be, once for all tests: most pages name the same files. */
function compressed(path: string): number {
  const size = sizes.get(path) ?? brotliCompressSync(readFileSync(join(folder, path))).length;
  sizes.set(path, size);
  return size;
}

const sum = (paths: Iterable<string>): number =>
  [...paths].reduce((total, path) => total + compressed(path), 0);
/**
 * Bytes of files as a plain host sends them: packed with gzip at its usual level, if at all. Fonts are packed already. Only
 * some hosts use the brotli that other budgets are measured with, and an embed cannot choose where it is served.
 */
const anywhere = (paths: Iterable<string>): number =>
  [...paths].reduce((total, path) => {
    const file = readFileSync(join(folder, path));
    return total + (path.endsWith('.woff2') ? file : gzipSync(file, { level: 6 })).length;
  }, 0);
const fonts = faces.map(({ file }) => `fonts/${file}`);

/** Files that a page's tags name, from the root of the site. */
function named(page: string, pattern: RegExp): string[] {
  return [...read(page).matchAll(pattern)].map(([, address]) =>
    normalize(join(dirname(page), address ?? '')),
  );
}

/** A script with everything that it loads at once. */
function closure(paths: Iterable<string>): Set<string> {
  const all = new Set<string>();
  const visit = (path: string): void => {
    if (all.has(path)) return;
    all.add(path);
    const imports = read(path).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g);
    for (const [, address] of imports) visit(normalize(join(dirname(path), address ?? '')));
  };
  for (const path of paths) visit(path);
  return all;
}

/** The built script of a module, by the module's name. */
function script(name: string): string {
  const found = files.filter((path) => new RegExp(`^_astro/${name}\\.[\\w-]{8}\\.js$`).test(path));
  const [path] = found;
  if (!path || found.length > 1) throw new Error(`not one script of the name ${name}: ${found.join(', ')}`);
  return path;
}

const scriptsOf = (page: string): string[] => named(page, /<script[^>]+src="([^"]+)"/g);
const pages = files.filter((path) => path.endsWith('index.html')).map((path) => path.replaceAll('\\', '/'));

/** What a page with figures loads when they come near; an embed waits for the reader's touch. */
const explorerOf = (page: string): string[] =>
  read(page).includes('<report-figure') && !/^embed\/(?!hosts)/.test(page) ? [script('explore')] : [];

test.each(pages)('%s: a reader who only reads pays for 4 kB of script at most', (page) => {
  expect(sum(closure([...scriptsOf(page), ...explorerOf(page)]))).toBeLessThan(4 * KB);
});

test('what an embed runs before it is painted costs less than 2 kB', () => {
  const [, code = ''] = /<script>([\s\S]+?)<\/script>/.exec(read('embed/timeline/index.html')) ?? [];
  expect(code).toBe(read('embed/embed.js').trim());
  expect(compressed('embed/embed.js')).toBeLessThan(2 * KB);
});

/** Their outlines are the same paths, scaled. */
test('the three drawings of the map cost less than 12 kB together', () => {
  const page = read('figures/award-map/index.html');
  const drawings = [...page.matchAll(/<div class="drawing [\s\S]*?<\/svg><\/div>/g)].map(([text]) => text);
  expect(drawings).toHaveLength(3);
  expect(brotliCompressSync(drawings.join('')).length).toBeLessThan(12 * KB);
});

test('the fonts of pages are 58 kB at most', () => {
  expect(fonts).toHaveLength(4);
  expect(sum(fonts)).toBeLessThan(58 * KB);
});

/** `npm test` weighs the heaviest pages of each kind, `npm run test:full` all. */
const heavy =
  /^(report\/|findings\/regional|topics\/regional|data\/evidence|figures\/(report-strip|award)|consortia\/(tulare|compare))/;
const single = pages
  .filter((page) => /^(report|findings|topics|figures|consortia|data)\/[^/]+\/index\.html$/.test(page))
  .filter((page) => full || heavy.test(page));

test.each(single)('%s with styles, scripts and fonts stays under 96 kB', (page) => {
  expect(read(page)).toContain('<style>');
  const first = new Set([page, ...closure([...scriptsOf(page), ...explorerOf(page)]), ...fonts]);
  expect(sum(first)).toBeLessThan(96 * KB);
});

/** Lazily loaded pictures come as far down as Chromium asks for them before anyone scrolls: all, while they are few. */
test('the gallery with styles, scripts, fonts and the pictures near its first screen stays under 96 kB', () => {
  const page = 'figures/index.html';
  const pictures = named(page, /<img[^>]+src="([^"]+)"/g).slice(0, 6);
  const first = new Set([page, ...closure(scriptsOf(page)), ...fonts, ...pictures]);
  expect(pictures.length).toBeGreaterThan(2);
  expect(sum(first)).toBeLessThan(96 * KB);
});

test('the story costs 82 kB at most to read, and 20 kB more to move, what is shared with others included', () => {
  const page = 'story/index.html';
  expect(sum(new Set([page, ...closure(scriptsOf(page)), ...fonts]))).toBeLessThan(82 * KB);
  const moving = closure([script('tell'), script('pick')]);
  expect(sum([...moving, 'story/said.json'])).toBeLessThan(20 * KB);
});

const tableOf = (version: string, name: string): string => `data/${version}/figure-tables/${name}.json`;

/** The releases that have all tables of a figure, which are the releases that it can be drawn from: the newest at least. */
function releasesWith(uses: readonly string[]): string[] {
  const [newest = '', ...older] = releaseVersions.toReversed();
  return [newest, ...older.filter((version) => uses.every((name) => files.includes(tableOf(version, name))))];
}

describe.each([...figures])('%s', (id, { uses, series, shapes = [] }) => {
  test('is read in a frame for less than 32 kB on every host, of which less than 4 kB are script', () => {
    const page = `embed/${id}/index.html`;
    const scripts = closure(scriptsOf(page));
    const voice = read(page).includes('font-style="italic"') ? ['embed-voice.woff2'] : [];
    const embedded = [...preloadedInEmbeds, ...voice].map((file) => `fonts/${file}`);
    expect(scripts.size).toBeGreaterThan(1);
    expect(sum(scripts)).toBeLessThan(4 * KB);
    expect(anywhere([page, ...scripts, ...embedded])).toBeLessThan(32 * KB);
  });

  test('is compact for at most 2 kB more, though it has a drawing more', () => {
    const [ordinary, compact] = ['', 'compact/'].map((part) => {
      const page = `embed/${id}/${part}index.html`;
      return sum([page, ...closure(scriptsOf(page))]);
    });
    expect(compact).toBeLessThan((ordinary ?? 0) + 2 * KB);
  });

  // Steps of a series have no choices: nothing draws them anew.
  test.skipIf(series)('is drawn anew with less than 80 kB of code', () => {
    const code = closure([script('redraw'), script(id)]);
    expect(code.size).toBeGreaterThan(4);
    expect(sum(code)).toBeLessThan(80 * KB);
  });

  test.each(releasesWith(uses))(
    'is drawn anew from less than 20 kB of rows and outlines of %s',
    (version) => {
      const rows = uses.map((name) => tableOf(version, name));
      expect(sum([...rows, ...shapes.map(script)])).toBeLessThan(20 * KB);
    },
  );
});

test('the report is told in 4,500 to 6,000 words, answers included, notes and appendix apart', () => {
  const told = [...sectionTexts].filter(([id]) => id !== 'appendix' && id !== 'endnotes');
  const words = told.reduce(
    (total, [, text]) => total + wordCount(text.replace(/<Note id=[\s\S]*?<\/Note>/g, '')),
    0,
  );
  expect(words).toBeGreaterThan(4500);
  expect(words).toBeLessThanOrEqual(6000);
});
