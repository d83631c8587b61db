import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  embeddedFaces,
  faces,
  preloaded,
  preloadedInEmbeds,
  servedCharacters,
} from '../../src/theme/faces.ts';

const folder = new URL('../../public/fonts/', import.meta.url);
const sizeOf = (file: string): number => statSync(new URL(file, folder)).size;
const sheets = [
  { sheet: 'fonts.css', declares: faces, preloads: preloaded },
  { sheet: 'embed-fonts.css', declares: embeddedFaces, preloads: preloadedInEmbeds },
];

describe('served fonts', () => {
  test.each([...faces, ...embeddedFaces].map(({ file, budget }) => [file, budget] as const))(
    '%s is at most %i bytes',
    (file, budget) => {
      expect(sizeOf(file)).toBeLessThanOrEqual(budget);
    },
  );

  test('those of pages are at most 56 kB together', () => {
    expect(faces.reduce((sum, { file }) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(56_000);
  });

  test.each(sheets)('$sheet declares each of its files once, and nothing else', (one) => {
    const sheet = readFileSync(new URL(`../../src/theme/${one.sheet}`, import.meta.url), 'utf8');
    const declared = [...sheet.matchAll(/url\('\/fonts\/([^']+)'\)/g)].map(([, file]) => file);
    expect(declared.sort()).toEqual(one.declares.map(({ file }) => file).sort());
    expect(declared).toEqual(expect.arrayContaining([...one.preloads]));
  });

  test('each family has its license beside it', () => {
    for (const name of new Set(faces.map((face) => face.package))) {
      expect(readFileSync(new URL(`LICENSE-${name}.txt`, folder), 'utf8')).toContain('SIL Open Font License');
    }
  });

  test('no character is listed twice', () => {
    expect(new Set(servedCharacters).size).toBe(servedCharacters.length);
  });
});
