import type { ColorName } from '../theme/tokens.ts';
import type { Theme } from '../theme/theme.ts';

/** One path of a glyph, in pixels relative to the glyph's center. */
export interface GlyphPath {
  readonly d: string;
  readonly fill: ColorName | 'none';
  readonly stroke?: ColorName;
  /** Width of the stroke in pixels. */
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

const SVG = 'http://www.w3.org/2000/svg';

function withAttributes(element: SVGElement, attributes: Readonly<Record<string, string>>): SVGElement {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
}

/** The attributes that draw a path of a glyph. */
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

/** Draws a glyph as a separate small image, hidden from screen readers. */
export function glyphIcon(glyph: Glyph, document: Document, theme: Theme): SVGSVGElement {
  const size = String(GLYPH_SIZE);
  const icon = withAttributes(document.createElementNS(SVG, 'svg'), {
    width: size,
    height: size,
    viewBox: `${-GLYPH_SIZE / 2} ${-GLYPH_SIZE / 2} ${size} ${size}`,
    'aria-hidden': 'true',
  });
  icon.append(
    ...glyph.map((path) =>
      withAttributes(document.createElementNS(SVG, 'path'), glyphAttributes(path, theme)),
    ),
  );
  return icon as SVGSVGElement;
}

function countOf(count: number, document: Document): HTMLElement {
  const number = document.createElement('span');
  number.className = 'count';
  number.textContent = String(count);
  return number;
}

/** Creates the entries of a legend as list items, each with mark, label and count. */
export function legendEntries(
  items: readonly LegendItem[],
  document: Document,
  theme: Theme,
): HTMLLIElement[] {
  return items.map(({ glyph, label, count }) => {
    const entry = document.createElement('li');
    entry.append(glyphIcon(glyph, document, theme), `${label} `);
    if (count !== null) entry.append(countOf(count, document));
    return entry;
  });
}
