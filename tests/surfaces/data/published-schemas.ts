/** Schemas that others publish, for tests: read from a folder beside the project or named in `PUBLISHED_SCHEMAS`, if it is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['PUBLISHED_SCHEMAS'] ?? join('..', 'shared', 'schemas');

type Json = Record<string, unknown>;

/** Whether a standard's schemas are there; says in one line if they are not. */
export function hasStandard(standard: string): boolean {
  const isThere = existsSync(join(folder, standard));
  if (!isThere) console.log(`skipped: no schemas of ${standard}; name their folder in PUBLISHED_SCHEMAS`);
  return isThere;
}

/** All schemas in a folder of a standard, by file name. */
export function schemasIn(standard: string, part = ''): Record<string, Json> {
  const place = join(folder, standard, part);
  const names = readdirSync(place).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(place, name), 'utf8')) as Json]),
  );
}
