/** The catalog for collections of open data, by the schemas of DCAT-US 3. */
import { Ajv } from 'ajv';
import * as formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { release } from '../../../src/datasets/site.ts';
import { dataCatalog } from '../../../src/surfaces/data/dcat.ts';
import { fileNames, releaseFiles } from '../../../src/surfaces/data/release-files.ts';
import { tablesOf } from '../../../src/surfaces/data/tables.ts';
import { hasStandard, schemasIn } from './published-schemas.ts';

const STANDARD = 'dcat-us-3.0';
const { version } = release;
const tables = tablesOf(version);

/** A schema without the names of its parts, of which the standard gives one to many. */
function nameless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nameless);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, part]) => key !== '$id' || typeof part !== 'string');
  return Object.fromEntries(entries.map(([key, part]) => [key, nameless(part)]));
}

test.skipIf(!hasStandard(STANDARD))('is a catalog of DCAT-US 3, by its published schemas', async () => {
  const ajv = new Ajv({ strict: false, logger: false });
  formats.default(ajv);
  const given = Object.entries(schemasIn(STANDARD, 'definitions')).map(
    ([file, schema]) => [file.replace('.json', ''), nameless(schema)] as const,
  );
  // The published set refers to some definitions that it lacks; any object fits those.
  const referred = [...JSON.stringify(given).matchAll(/#\/definitions\/(\w+)/g)].map(([, name = '']) => name);
  const definitions = [...referred.map((name) => [name, { type: 'object' }] as const), ...given];
  const isCatalog = ajv.compile({ $ref: '#/definitions/Catalog', definitions: Object.fromEntries(definitions) as unknown });
  isCatalog(dataCatalog(tables, await releaseFiles(version)));
  expect(isCatalog.errors).toBeNull();
}, 60_000);

test('every table is in it, with files that are there', async () => {
  const { dataset } = dataCatalog(tables, await releaseFiles(version));
  expect(dataset.map(({ title }) => title)).toEqual(tables.map(({ title }) => title));
  const folder = `https://edition.example/some/path/data/${version}/`;
  const known = fileNames(version).map((name) => folder + name);
  for (const { distribution } of dataset)
    for (const { downloadURL } of distribution) expect(known).toContain(downloadURL);
}, 60_000);
