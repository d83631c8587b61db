import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/surfaces/document.ts';
import { isWithin, overlap, type Box } from '../../src/charts/boxes.ts';
import { figureTablesIn } from '../../src/datasets/site.ts';
import type { FigureTables } from '../../src/datasets/figure-tables.ts';
import { inInset, insets, type LocationRow } from '../../src/figures/award-map/locations.ts';
import { initialView, type View } from '../../src/figures/contract/choices.ts';
import { shortName } from '../../src/lib/names.ts';
import { composed, detail, DETAILS, strip, type DetailSize } from '../../src/surfaces/detail.ts';
import { PAGE_WIDTHS, shapes } from '../../src/surfaces/drawing.ts';
import { allPublished, publishedFigure } from '../../src/surfaces/site.ts';
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

  test('has a word at its foot that says that it is a part, or else is whole', () => {
    const [, y] = /y="(\d+)"[^>]*>Detail</.exec(composed(published, DETAILS.tile, lightTheme)) ?? [];
    expect([undefined, String(DETAILS.tile.height - 7)]).toContain(y);
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

describe('the map', () => {
  const map = publishedFigure('award-map');

  /** The drawing in a detail, its words still text, and the window of it that is shown. */
  function shown(size: DetailSize): { readonly drawing: Element; readonly window: Box } {
    const picture = buildDocument.createElement('div');
    picture.innerHTML = `<svg>${composed(map, DETAILS[size], lightTheme)}</svg>`;
    const drawing = picture.querySelector('svg svg') as Element;
    const [left = NaN, top = NaN, width = NaN, height = NaN] = String(drawing.getAttribute('viewBox'))
      .split(' ')
      .map(Number);
    drawing.remove();
    return { drawing, window: { left, top, right: left + width, bottom: top + height } };
  }

  /** Boxes of the circles of the drawing that a detail is a part of. */
  function circlesOf(size: DetailSize): readonly Box[] {
    const { figure, rows } = map;
    const view = { ...initialView(figure.choices), ...figure.detail.view } as View;
    const place = { document: buildDocument, width: PAGE_WIDTHS.wide, theme: lightTheme, shapes };
    return figure.draw(rows, { ...place, view, compact: size !== 'wide' }).circles;
  }

  test.each([
    ['wide', 4],
    ['tile', 1],
  ] as const)('cuts through no inset in its %s picture', (size, least) => {
    const { window } = shown(size);
    const circles = circlesOf(size).filter((circle) => overlap(circle, window) > 0);
    expect(circles.length).toBeGreaterThanOrEqual(least);
    expect(circles.filter((circle) => !isWithin(circle, window))).toEqual([]);
  });

  test('shows both insets whole in its large picture, with their titles and every name', () => {
    const texts = [...shown('wide').drawing.querySelectorAll('text')].map((text) => text.textContent);
    const crowded = insets.flatMap((inset) => {
      const rows = inInset(map.rows as readonly LocationRow[], inset);
      return [`${inset.name}: ${rows.length} grantees`, ...rows.map(({ agent }) => shortName(agent))];
    });
    expect(crowded.length).toBeGreaterThan(10);
    expect(crowded.filter((words) => !texts.includes(words))).toEqual([]);
  });
});
