/**
 * Subsets the fonts that the site serves from the full fonts in the packages, and writes them to public/fonts/
 * with their licenses. Run it (`npm run fonts`) after a change here or in the packages, and commit the result.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { embeddedFaces, faces, type Face } from '../theme/faces.ts';

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const target = new URL('../../public/fonts/', import.meta.url);

async function cut(face: Face): Promise<void> {
  const full = await readFile(new URL(`${face.package}/files/${face.source}`, packages));
  const subset = await subsetFont(full, face.characters, {
    targetFormat: 'woff2',
    keepFeatures: [...face.features],
    noHinting: true,
    dropTables: [...(face.without ?? [])],
    variationAxes: face.axes,
  });
  await writeFile(new URL(face.file, target), subset);
  console.log(`${face.file}  ${(subset.length / 1000).toFixed(1)} kB`);
}

await mkdir(target, { recursive: true });
for (const face of [...faces, ...embeddedFaces]) await cut(face);
for (const name of new Set(faces.map((face) => face.package))) {
  await copyFile(new URL(`${name}/LICENSE`, packages), new URL(`LICENSE-${name}.txt`, target));
}
