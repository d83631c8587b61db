import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { figureTablesIn } from '../../src/datasets/site.ts';
import type { FigureTables } from '../../src/datasets/figure-tables.ts';
import { initialView, type View } from '../../src/figures/contract/choices.ts';
import { detail, DETAILS, strip } from '../../src/surfaces/detail.ts';
import { allPublished } from '../../src/surfaces/site.ts';
import { darkTheme, lightTheme } from '../../src/theme/theme.ts';

/** A picture's colors aside, its shapes. */
const shapesOf = (picture: string): string => picture.replace(/#[\dA-F]{6}/g, '#');

/** Height and width of the window that a picture shows of the drawing. */
function windowIn(picture: string): { width: number; height: number } {
  const [, width, height] =
    /<svg (?:class="\w+" )?width="([\d.]+)" height="([\d.]+)" viewBox/.exec(picture.slice(20)) ?? [];
  return { width: Number(width), height: Number(height) };
}

describe.each(allPublished().map((figure) => [figure.id, figure] as const))('%s', (_, published) => {
  const { figure, release } = published;
  const tile = detail(published, 'tile', lightTheme);

  test('has a detail of rows that it has', () => {
    const view = { ...initialView(figure.choices), ...figure.detail.view } as View;
    const all = figure.rows(figureTablesIn(release) as FigureTables, view);
    const rows = figure.detail.rows(all);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.filter((row) => !all.includes(row))).toEqual([]);
  });

  test('has letters that need no font, and nothing that only a page needs', () => {
    for (const picture of [tile, strip(published)]) {
      expect(picture).not.toMatch(/<text|<tspan|NaN|undefined|font-|data-k/);
      expect(picture).toMatch(/ d="M/);
    }
  });

  test('fits its size and leaves less than half of it empty', () => {
    const { width, height } = windowIn(tile);
    expect(width).toBeLessThanOrEqual(DETAILS.tile.width);
    expect(height).toBeLessThanOrEqual(DETAILS.tile.height);
    expect(height).toBeGreaterThan(DETAILS.tile.height / 2);
  });

  test('has one for dark pages, in other colors and else the same', () => {
    const dark = detail(published, 'tile', darkTheme);
    expect(dark).not.toBe(tile);
    expect(shapesOf(dark)).toBe(shapesOf(tile));
    expect(strip(published)).toMatch(/@media screen and \(prefers-color-scheme:dark\)/);
  });

  test('costs less than 8 kB', () => {
    expect(brotliCompressSync(tile).length).toBeLessThan(8000);
  });
});
