import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { crc32 } from 'node:zlib';
import { fontFiles } from './picture-fonts.ts';

/** Length of a PNG's signature, and of its first chunk, which says its size. */
const SIGNATURE = 8;
const HEADER = 25;

/** Pixels of an inch at the usual size, as CSS has them, and the meter in which PNG counts. */
const PIXELS_PER_INCH = 96;
const METER_IN_INCHES = 1 / 0.0254;

/** A chunk of a PNG: https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = [data.length, crc32(named)].map((value) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value >>> 0);
    return bytes;
  });
  return Buffer.concat([ends[0] as Buffer, named, ends[1] as Buffer]);
}

/** The pixels of a meter in both directions. */
function resolution(scale: number): Buffer {
  const data = Buffer.alloc(9);
  const perMeter = Math.round(PIXELS_PER_INCH * scale * METER_IN_INCHES);
  data.writeUInt32BE(perMeter, 0);
  data.writeUInt32BE(perMeter, 4);
  data.writeUInt8(1, 8);
  return chunk('pHYs', data);
}

/** A text in UTF-8 by its keyword, uncompressed. */
const text = (keyword: string, value: string): Buffer =>
  chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${value}`, 'utf8'));

/** PNG's own words for what a picture says of itself. */
const KEYWORDS: Readonly<Record<string, string>> = {
  title: 'Title',
  description: 'Description',
  creator: 'Author',
  source: 'Source',
  rights: 'Copyright',
};

/**
 * Turns an SVG document into pixels, using only the edition's fonts and never the machine's.
 * @param scale pixels of the picture for one of the drawing
 * @param about what the file says of itself, by names of {@link KEYWORDS}
 * @returns the bytes of a PNG file
 */
export function png(svg: string, scale: number, about: Readonly<Record<string, string>> = {}): Uint8Array {
  const { width } = /width="(?<width>\d+)"/.exec(svg)?.groups ?? {};
  const options: ResvgRenderOptions = {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'width', value: Math.round(Number(width) * scale) },
  };
  const bytes = new Resvg(svg, options).render().asPng();
  const start = SIGNATURE + HEADER;
  const said = Object.entries(about).map(([name, value]) => text(KEYWORDS[name] ?? name, value));
  return Buffer.concat([bytes.subarray(0, start), resolution(scale), ...said, bytes.subarray(start)]);
}
