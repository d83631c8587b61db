import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildAgain } from '../setup/site.ts';

/** Path -> checksum of every file of a folder. */
function checksums(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

test('two builds, from two folders and in two time zones, are equal to the byte', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'again-'));
  try {
    const again = inject('siteAgain') ?? (await buildAgain(join(temporary, 'site')));
    const first = checksums(inject('siteFolder'));
    expect(Object.keys(first).length).toBeGreaterThan(10);
    expect(checksums(again)).toEqual(first);
  } finally {
    rmSync(temporary, { recursive: true });
  }
});
