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

/** Scripts with all that they import at once, each once; paths within the built folder. */
function withImports(paths: readonly string[], seen = new Set<string>()): string[] {
  for (const path of paths.filter((one) => !seen.has(one))) {
    seen.add(path);
    const text = readFileSync(join(folder, path), 'utf8');
    const imported = [...text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)];
    withImports(
      imported.map(([, name = '']) => `_astro/${name}`),
      seen,
    );
  }
  return [...seen];
}

const html = readFileSync(join(folder, 'report/local/index.html'), 'utf8');
const named = (pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, address]) => (address ?? '').replace(/^(\.\.\/)+/, ''));
const scripts = withImports(named(/<script[^>]+src="([^"]+)"/g));
const styles = named(/<link[^>]+stylesheet[^>]+href="([^"]+)"/g);
const explorer = withImports(matching(/_astro\/explore\..*\.js$/));
const drawing = matching(/_astro\/(redraw|award-distribution|consortia)\..*\.js$/);
const fonts = matching(/\.woff2$/);

test('a reader who only reads pays for 2 kB of script at most', () => {
  expect(scripts.length).toBeGreaterThan(2);
  expect(sum(scripts)).toBeLessThan(2 * KB);
});

test('a figure that comes into view brings 5 kB more at most', () => {
  expect(explorer.length).toBeGreaterThan(0);
  expect(sum(explorer)).toBeLessThan(5 * KB);
});

test('the code that draws anew stays under 80 kB', () => {
  expect(drawing.length).toBeGreaterThan(2);
  expect(sum(drawing)).toBeLessThan(80 * KB);
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
