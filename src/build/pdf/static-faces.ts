/**
 * The served fonts in fixed weights. Chromium draws each letter of a font whose weight varies anew, as a picture: files
 * are then several times larger, and viewers show such letters less sharply.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { servedCharacters } from '../../theme/faces.ts';

const WEIGHTS = [400, 600] as const;
/** The served families whose weight varies. */
const varying = [
  { family: 'Source Sans 3', file: 'sans.woff2' },
  { family: 'Source Serif 4', file: 'serif.woff2' },
] as const;

/** Style sheet with each of the families in each weight, to be added after those of the page. */
export async function staticFaces(): Promise<string> {
  const rules = varying.flatMap(({ family, file }) =>
    WEIGHTS.map(async (weight) => {
      const data = (await fixed(file, weight)).toString('base64');
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
    }),
  );
  return (await Promise.all(rules)).join('');
}

async function fixed(file: string, weight: number): Promise<Buffer> {
  return subsetFont(await readFile(join('public/fonts', file)), servedCharacters, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'liga'],
    noHinting: true,
    variationAxes: { wght: weight },
  });
}
