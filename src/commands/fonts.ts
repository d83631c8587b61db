/**
 * Subsets the fonts that the site serves from the full fonts in the packages, and writes them to public/fonts/
 * with their licenses. Run it (`npm run fonts`) after a change here or in the packages, and commit the result.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { nameless } from './name-table.ts';
import { embeddedFaces, faces, type Face } from '../theme/faces.ts';

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const target = new URL('../../public/fonts/', import.meta.url);

async function cut(face: Face): Promise<void> {
  const full = await readFile(new URL(`${face.package}/files/${face.source}`, packages));
  const { characters, features, without = [], axes } = face;
  const kept = { keepFeatures: features, noHinting: true, dropTables: without } as const;
  const cut = await subsetFont(full, characters, { ...kept, targetFormat: 'sfnt', variationAxes: axes });
  const named = face.isNamed ? cut : nameless(cut);
  const subset = await subsetFont(named, characters, { ...kept, targetFormat: 'woff2' });
  await writeFile(new URL(face.file, target), subset);
  console.log(`${face.file}  ${(subset.length / 1000).toFixed(1)} kB`);
}

await mkdir(target, { recursive: true });
for (const face of [...faces, ...embeddedFaces]) await cut(face);
for (const name of new Set(faces.map((face) => face.package))) {
  await copyFile(new URL(`${name}/LICENSE`, packages), new URL(`LICENSE-${name}.txt`, target));
}
