/** Every published JSON file fits the schema that is published for it. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { figureTables } from '../../../src/datasets/site.ts';
import { figureTableNames, figureTableSchema, schemaOf } from '../../../src/surfaces/data/schemas.ts';
import { tableJson } from '../../../src/surfaces/data/table-files.ts';
import { publishedTable, tableNames } from '../../../src/surfaces/data/tables.ts';

const ajv = new Ajv2020({ allErrors: true });
const { default: addFormats } = formats;
addFormats(ajv);
ajv.addKeyword('unit');

/** What does not fit. */
function faults(schema: Record<string, unknown>, value: unknown): string[] {
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
}

describe.each(tableNames)('%s', (name) => {
  const schema = schemaOf(name);

  test('fits its schema, which is named by its address', () => {
    expect(schema['$id']).toBe(`https://edition.example/some/path/data/schemas/${name}.json`);
    expect(faults(schema, JSON.parse(tableJson(publishedTable(name))))).toEqual([]);
  });

  test('does not fit with a field too many', () => {
    const read = JSON.parse(tableJson(publishedTable(name))) as { rows: Record<string, unknown>[] };
    const wrong = { ...schema, $id: `${name}-again` };
    expect(faults(wrong, { ...read, rows: [{ ...read.rows[0], more: 1 }] })).not.toEqual([]);
  });
});

test.each(figureTableNames)('the table %s of the charts fits its own schema', (name) => {
  const rows: unknown = JSON.parse(JSON.stringify(figureTables[name]));
  expect(faults(figureTableSchema(name), rows)).toEqual([]);
});

test('a schema says the label of each code, and what an empty cell means', () => {
  const text = JSON.stringify(schemaOf('funding'));
  expect(text).toContain('{"const":"posts-or-wbl","title":"Key staff or work-based learning"}');
  expect(text).toContain('{"type":"null","title":"The report does not say"}');
});
