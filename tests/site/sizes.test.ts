import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const KB = 1000;
const folder = inject('siteFolder');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const compressed = (path: string): number => brotliCompressSync(readFileSync(join(folder, path))).length;
const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + compressed(path), 0);
const matching = (pattern: RegExp): string[] => files.filter((path) => pattern.test(path));

const html = readFileSync(join(folder, 'report/local/index.html'), 'utf8');
const named = (pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, address]) => (address ?? '').replace(/^(\.\.\/)+/, ''));
const scripts = named(/<script[^>]+src="([^"]+)"/g);
const styles = named(/<link[^>]+stylesheet[^>]+href="([^"]+)"/g);
const explorer = matching(/_astro\/explore\..*\.js$/);
const drawing = matching(/_astro\/(redraw|award-distribution|consortia)\..*\.js$/);
const map = matching(/_astro\/(redraw|define|award-map|consortia|california|vocabulary)\..*\.js$/);
const mapPage = readFileSync(join(folder, 'figures/award-map/index.html'), 'utf8');
const fonts = matching(/\.woff2$/);

test('a reader who only reads pays for 4 kB of script at most', () => {
  expect(scripts.length).toBeGreaterThan(0);
  expect(sum([...scripts, ...explorer])).toBeLessThan(4 * KB);
});

test('the code that draws anew stays under 80 kB', () => {
  expect(drawing.length).toBeGreaterThan(2);
  expect(sum(drawing)).toBeLessThan(80 * KB);
});

test('the code and the outlines that draw the map anew stay under 80 kB', () => {
  expect(map.length).toBeGreaterThan(3);
  expect(sum(map)).toBeLessThan(80 * KB);
});

test('the page of the map stays under 20 kB, its three drawings under 12', () => {
  expect(compressed('figures/award-map/index.html')).toBeLessThan(20 * KB);
  const drawn = [...mapPage.matchAll(/<div class="drawing [\s\S]*?<\/svg><\/div>/g)].map(([text]) => text);
  expect(drawn).toHaveLength(3);
  expect(brotliCompressSync(drawn.join('')).length).toBeLessThan(12 * KB);
});

test('the fonts are 58 kB at most', () => {
  expect(fonts).toHaveLength(4);
  expect(sum(fonts)).toBeLessThan(58 * KB);
});

test('a section with its figure, styles, scripts and fonts stays under 96 kB', () => {
  expect(styles.length).toBeGreaterThan(0);
  const first = ['report/local/index.html', ...styles, ...scripts, ...explorer, ...fonts];
  expect(sum(first)).toBeLessThan(96 * KB);
});
