import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { fontFiles } from './picture-fonts.ts';

/**
 * Turns an SVG document into pixels, using only the edition's fonts and never the machine's.
 * @param scale pixels of the picture for one of the drawing
 * @returns the bytes of a PNG file
 */
export function png(svg: string, scale: number): Uint8Array {
  const { width } = /width="(?<width>\d+)"/.exec(svg)?.groups ?? {};
  const options: ResvgRenderOptions = {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'width', value: Math.round(Number(width) * scale) },
  };
  return new Resvg(svg, options).render().asPng();
}
