import { escaped } from '../lib/escape.ts';
import { element, form } from '../lib/markup.ts';
import { shortPath } from '../lib/path.ts';
import type { ColorName } from '../theme/tokens.ts';
import type { Theme } from '../theme/theme.ts';

/** One path of a glyph, in pixels relative to the glyph's center. */
export interface GlyphPath {
  readonly d: string;
  readonly fill: ColorName | 'none';
  readonly stroke?: ColorName;
  readonly width?: number;
}

/** A small image of a mark that fits a square of {@link GLYPH_SIZE} pixels. */
export type Glyph = readonly GlyphPath[];

/** A legend entry: a mark and its name, with a count if the count is meaningful. */
export interface LegendItem {
  readonly glyph: Glyph;
  readonly label: string;
  readonly count: number | null;
}

/** Width and height of a glyph in pixels. */
export const GLYPH_SIZE = 18;

export function glyphAttributes(
  { d, fill, stroke, width }: GlyphPath,
  { color }: Theme,
): Record<string, string> {
  return {
    d,
    fill: fill === 'none' ? fill : color[fill],
    ...(stroke ? { stroke: color[stroke], 'stroke-width': String(width ?? 1) } : {}),
  };
}

/** A glyph as markup, around the center of what it stands in. */
const glyphPaths = (glyph: Glyph, theme: Theme): string =>
  glyph.map((path) => form('path', glyphAttributes({ ...path, d: shortPath(path.d) }, theme))).join('');

/** A glyph as a separate small image, hidden from screen readers. */
export function glyphIcon(glyph: Glyph, theme: Theme): string {
  const size = String(GLYPH_SIZE);
  const viewBox = `${-GLYPH_SIZE / 2} ${-GLYPH_SIZE / 2} ${size} ${size}`;
  return element(
    'svg',
    { width: size, height: size, viewBox, 'aria-hidden': 'true' },
    glyphPaths(glyph, theme),
  );
}

const countOf = (count: number | null): string =>
  count === null ? '' : element('span', { class: 'count' }, String(count));

/** The entries of a legend as list items, each with mark, label and count. */
export const legendEntries = (items: readonly LegendItem[], theme: Theme): string =>
  items
    .map(({ glyph, label, count }) =>
      element('li', {}, `${glyphIcon(glyph, theme)}${escaped(label)} ${countOf(count)}`),
    )
    .join('');
