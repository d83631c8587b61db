import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faces, preloaded, servedCharacters } from '../../src/theme/faces.ts';

const folder = new URL('../../public/fonts/', import.meta.url);
const sizeOf = (file: string): number => statSync(new URL(file, folder)).size;
const sheet = readFileSync(new URL('../../src/theme/fonts.css', import.meta.url), 'utf8');

describe('served fonts', () => {
  test.each(faces.map(({ file, budget }) => [file, budget] as const))(
    '%s is at most %i bytes',
    (file, budget) => {
      expect(sizeOf(file)).toBeLessThanOrEqual(budget);
    },
  );

  test('all together are at most 56 kB', () => {
    expect(faces.reduce((sum, { file }) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(56_000);
  });

  test('each is declared once in the style sheet, and nothing else is', () => {
    const declared = [...sheet.matchAll(/url\('\/fonts\/([^']+)'\)/g)].map(([, file]) => file);
    expect(declared.sort()).toEqual(faces.map(({ file }) => file).sort());
    expect(faces.map(({ file }) => file)).toEqual(expect.arrayContaining([...preloaded]));
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
