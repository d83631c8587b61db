import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { allPublished } from '../../src/surfaces/site.ts';
import { contrast } from '../../src/lib/color.ts';
import { thumbnail } from '../../src/surfaces/thumbnail.ts';
import { darkTheme, lightTheme } from '../../src/theme/theme.ts';

/** The least contrast with the ground among the bars that stand for words. */
function faintestBar(picture: string, ground: string): number {
  const bars = [...picture.matchAll(/<rect(?=[^>]* stroke="none")[^>]* fill="(?<fill>#[\dA-F]{6})"/g)];
  return Math.min(...bars.map(({ groups }) => contrast(groups?.['fill'] ?? '', ground)));
}

describe.each(allPublished().map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  const small = thumbnail(figure, lightTheme);

  test('has a small picture without a word that nobody could read', () => {
    expect(small).not.toMatch(/<text|<tspan|NaN|undefined/);
    expect(small).toMatch(/<(?:path|rect|circle|line)/);
  });

  test('shows where its words are, on light ground and on dark', () => {
    expect(small).toContain('stroke="none"');
    expect(faintestBar(small, lightTheme.color.ground)).toBeGreaterThanOrEqual(3);
    expect(faintestBar(thumbnail(figure, darkTheme), darkTheme.color.ground)).toBeGreaterThanOrEqual(3);
  });

  test('has one that costs less than 8 kB', () => {
    expect(brotliCompressSync(small).length).toBeLessThan(8000);
  });

  test('has one for dark pages, in other colors and else the same', () => {
    const shape = (picture: string): string => picture.replace(/#[\dA-F]{6}/g, '#');
    const dark = thumbnail(figure, darkTheme);
    expect(dark).not.toBe(small);
    expect(shape(dark)).toBe(shape(small));
  });
});
