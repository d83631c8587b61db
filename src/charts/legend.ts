import type { ColorName } from '../theme/tokens.ts';
import type { Theme } from '../theme/theme.ts';

/** One stroke or area of a glyph, in pixels around the glyph's center. */
export interface GlyphPath {
  readonly d: string;
  readonly fill: ColorName | 'none';
  readonly stroke?: ColorName;
  /** Width of the stroke in pixels. */
  readonly width?: number;
}

/** A small picture of a mark, within {@link GLYPH_SIZE} pixels square. */
export type Glyph = readonly GlyphPath[];

/** An entry of a legend: a mark with its name, and how many there are where that says something. */
export interface LegendItem {
  readonly glyph: Glyph;
  readonly label: string;
  readonly count: number | null;
}

/** Side of a glyph's picture in pixels. */
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

/** A glyph as a small picture of its own, hidden from screen readers. */
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

/** The entries of a legend as list items: mark, label, count. */
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
