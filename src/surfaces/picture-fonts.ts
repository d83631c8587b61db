/** The fonts of pictures: as files for drawing pixels, and embedded in drawings that travel alone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

const packaged = (name: string, style: string, file: string): string =>
  resolve(`@expo-google-fonts/${name}/${style}/${file}.ttf`);

/**
 * Paths of the font files with which pictures are drawn: the served families, uncut, in the weights that drawings use.
 */
export const fontFiles: readonly string[] = [
  packaged('source-sans-3', '400Regular', 'SourceSans3_400Regular'),
  packaged('source-sans-3', '600SemiBold', 'SourceSans3_600SemiBold'),
  packaged('source-serif-4', '400Regular', 'SourceSerif4_400Regular'),
  packaged('source-serif-4', '400Regular_Italic', 'SourceSerif4_400Regular_Italic'),
  packaged('source-serif-4', '600SemiBold', 'SourceSerif4_600SemiBold'),
];

interface PackedFace {
  readonly family: string;
  readonly file: string;
  readonly style: string;
  readonly weight: string;
  /** Whether a drawing has letters of this face. */
  isUsed(markup: string): boolean;
}

const packedFaces: readonly PackedFace[] = [
  { family: 'Source Sans 3', file: 'sans.woff2', style: 'normal', weight: '400 600', isUsed: () => true },
  { family: 'Source Serif 4', file: 'serif.woff2', style: 'normal', weight: '400 600', isUsed: () => true },
  {
    family: 'Source Serif 4',
    file: 'serif-italic.woff2',
    style: 'italic',
    weight: '400',
    isUsed: (markup) => markup.includes('font-style="italic"'),
  },
];

const served = (file: string): string => readFileSync(join('public/fonts', file)).toString('base64');

/** Style sheet with the served fonts in it, for a drawing that is shown where they are not installed. */
export function packedFonts(markup: string): string {
  return packedFaces
    .filter((face) => face.isUsed(markup))
    .map(
      ({ family, file, style, weight }) =>
        `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${served(file)})}`,
    )
    .join('');
}
