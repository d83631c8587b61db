/** The descriptor of a release: that it is a Data Package, and that what it says is true of the files. */
import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import * as formats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { release } from '../../../src/datasets/site.ts';
import { releaseFiles, type Files } from '../../../src/surfaces/data/release-files.ts';
import { tablesOf } from '../../../src/surfaces/data/tables.ts';
import { hasStandard, schemasIn } from './published-schemas.ts';

interface Field {
  readonly name: string;
  readonly constraints: { readonly required: boolean };
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: { readonly resource: string };
    }[];
  };
}

const STANDARD = 'datapackage-2.0';
const { version } = release;
const tables = tablesOf(version);
let files: Files;
let descriptor: { readonly version: string; readonly resources: readonly Resource[] };

beforeAll(async () => {
  files = await releaseFiles(version);
  descriptor = JSON.parse(Buffer.from(files.get('datapackage.json') ?? '').toString('utf8')) as typeof descriptor;
}, 60_000);

test.skipIf(!hasStandard(STANDARD))('is a Data Package, by the published schemas', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  (formats).default(ajv);
  const schemas = schemasIn(STANDARD);
  const isPackage = ajv.compile(schemas['datapackage.json'] ?? {});
  const isTable = ajv.compile(schemas['tableschema.json'] ?? {});
  isPackage(descriptor);
  expect(isPackage.errors).toBeNull();
  for (const { name, schema } of descriptor.resources) {
    isTable(schema);
    expect(isTable.errors, name).toBeNull();
  }
});

test('has every table of the release, with the size and checksum of its CSV file', () => {
  expect(descriptor.version).toBe(version);
  expect(descriptor.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  for (const { path, bytes, hash } of descriptor.resources) {
    const body = Buffer.from(files.get(path) ?? '');
    expect(bytes).toBe(body.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`);
  }
});

test('every code, key and empty cell of the rows is as it says', () => {
  for (const { name, schema } of descriptor.resources) {
    const rows = tables.find((table) => table.name === name)?.rows ?? [];
    expect(schema.primaryKey).toEqual(['id']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { name: field, constraints, categories, missingValues } of schema.fields) {
      const cells = rows.map((row) => row[field]);
      if (constraints.required) expect(cells, `${name}.${field}`).not.toContain(null);
      else expect(missingValues?.[0]?.label, `${name}.${field}`).toMatch(/\S/);
      const known = categories?.map(({ value }) => value);
      if (known) expect(cells.filter((cell) => cell !== null && !known.includes(String(cell)))).toEqual([]);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = tables.find((table) => table.name === (reference.resource || name));
      const ids = new Set(target?.rows.map(({ id }) => id));
      const dangling = rows.map((row) => row[fields[0]]).filter((cell) => cell !== null && !ids.has(cell ?? null));
      expect(dangling, `${name}.${fields[0]}`).toEqual([]);
    }
  }
});
