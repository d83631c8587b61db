import { escaped } from '../lib/escape.ts';
import type { Theme } from '../theme/theme.ts';
import { packedFonts } from './picture-fonts.ts';
import type { Published } from './published.ts';

/** A drawing with everything around it, before it becomes a file. */
export interface Picture {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture of a figure as an SVG document: named for screen readers, on the ground of the theme; colors are literal
 * and the fonts in it.
 */
export function pictureDocument(
  { markup, width, height }: Picture,
  { title, alt }: Published,
  theme: Theme,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"`,
    ` aria-labelledby="title description" font-family="${escaped(theme.font.sans)}">`,
    `<title id="title">${escaped(title)}</title><desc id="description">${escaped(alt)}</desc>`,
    `<style>${packedFonts(markup)}</style>`,
    `<rect width="${width}" height="${height}" fill="${theme.color.ground}"/>`,
    `${markup}</svg>\n`,
  ].join('');
}
