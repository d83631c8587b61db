import { describe, expect, test } from 'vitest';
import { datasetNames, datasets, isDatasetName } from '../../src/datasets/catalog.ts';
import { columnsOf } from '../../src/datasets/columns.ts';
import { tableSchema } from '../../src/datasets/json-schema.ts';
import { loadData } from '../../src/datasets/load.ts';
import { dataFileText } from '../../src/datasets/write.ts';
import { pathOf, real } from './world.ts';

const { current } = loadData(real);

test('a dataset is known by its name alone', () => {
  expect(isDatasetName('awards')).toBe(true);
  expect(isDatasetName('toString')).toBe(false);
});

describe.each(datasetNames)('%s', (name) => {
  const columns = columnsOf(name);

  test('stands under its own name', () => {
    expect(datasets[name].name).toBe(name);
    expect(current.metas[name].name).toBe(name);
  });

  test('refers only to datasets there are', () => {
    for (const [field, target] of Object.entries(datasets[name].references)) {
      expect(columns.map((column) => column.name)).toContain(field);
      expect(datasetNames).toContain(target);
    }
  });

  test('has a label and a description for each field, and headers fit for spreadsheets', () => {
    for (const { name: field, title, description } of columns) {
      expect(title).not.toBe(field);
      expect(description).toMatch(/\.$/);
      expect(field).toMatch(/^[a-z][a-z0-9_]{1,29}$/);
    }
  });

  test('its file is in the canonical form: one row a line, fields in order', () => {
    expect(real[pathOf(name)]).toBe(dataFileText(name, current.metas[name], current.tables[name]));
  });

  test('its published schema has every field, with title, description and unit', () => {
    const { title, description } = current.metas[name];
    const schema = tableSchema({ $id: name, title, description }, name, datasets[name].row);
    const { items } = (schema['properties'] as { rows: unknown }).rows as {
      items: { properties: Record<string, unknown>; required: string[]; additionalProperties: boolean };
    };
    expect(schema).toMatchObject({ $id: name, title, description });
    expect(items.required).toEqual(columns.map((column) => column.name));
    expect(items.additionalProperties).toBe(false);
    for (const { name: field, title: label, description: meaning, unit } of columns) {
      expect(items.properties[field]).toMatchObject({
        title: label,
        description: meaning,
        ...(unit ? { unit } : {}),
      });
    }
  });
});

test('the origins do not mix', () => {
  const origins = Object.fromEntries(datasetNames.map((name) => [name, current.metas[name].origin]));
  expect(origins).toMatchObject({
    awards: 'printed',
    agencies: 'added',
    'agency-sources': 'added',
    'agency-names': 'added',
    quantities: 'printed',
    factors: 'coded',
    evidence: 'coded',
    partners: 'printed',
    coverage: 'printed',
    outline: 'printed',
    milestones: 'printed',
    spans: 'printed',
    outcomes: 'coded',
    tiers: 'coded',
    promises: 'coded',
    brokers: 'coded',
    funding: 'coded',
    recommendations: 'coded',
    'counted-findings': 'coded',
    speakers: 'coded',
    discrepancies: 'added',
    'discrepancy-sources': 'added',
    'record-sums': 'added',
    totals: 'coded',
  });
});

test('the figure of the press for Pasadena is told as a difference, and is nowhere else in the data', () => {
  const holding = Object.keys(real).filter((path) => /14,?999,?053/.test(real[path] ?? ''));
  expect(holding).toEqual([pathOf('discrepancies')]);
});
