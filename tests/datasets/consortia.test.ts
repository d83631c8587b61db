import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { consortia } from '../../src/datasets/consortia.ts';
import { loadData } from '../../src/datasets/load.ts';
import { tierOf } from '../../src/datasets/tiers.ts';
import { real } from './world.ts';

const { tables } = loadData(real).current;
const all = consortia(tables);

test('the 39 in the order of the appendix, every one with its agency', () => {
  expect(all.map(({ order }) => order)).toEqual(Array.from({ length: 39 }, (_, index) => index + 1));
  expect(all.map(({ id }) => id)).toEqual(tables.awards.map(({ id }) => id));
  expect(all.reduce((sum, { award }) => sum + award, 0)).toBe(248_013_707);
  expect(all.every(({ county, city }) => county !== '' && city !== '')).toBe(true);
});

test('the sizes are those of the introduction', () => {
  const count = (tier: string) => all.filter((one) => one.tier === tier).length;
  expect([count('low'), count('mid'), count('top')]).toEqual([12, 17, 10]);
  expect([875_000, 1_211_175, 9_936_979, 13_195_744].map(tierOf)).toEqual(['low', 'mid', 'mid', 'top']);
});

test('one of them, whole', () => {
  expect(all[9]).toEqual({
    id: 'san-luis-obispo',
    order: 10,
    name: 'San Luis Obispo County CCD',
    agent: 'San Luis Obispo County Community College District',
    award: 600_000,
    tier: 'low',
    region: 'Central',
    agency_type: 'community-college-district',
    county: 'San Luis Obispo',
    county_fips: '06079',
    city: 'San Luis Obispo',
    lat: 35.283,
    lon: -120.66,
    coord_basis: 'city',
  });
});

test('an award without an agency is an error, not a gap', () => {
  expect(() => consortia({ ...tables, agencies: tables.agencies.slice(1) })).toThrow(
    'No row of agencies has the consortium tehachapi of awards.',
  );
});

test('the join carries no validation library into a browser', () => {
  for (const file of ['consortia', 'tiers']) {
    const text = readFileSync(`src/datasets/${file}.ts`, 'utf8');
    const values = text.split('\n').filter((line) => /^import (?!type)/.test(line));
    expect(values.every((line) => /'(?:\.\.\/lib\/|\.\/tiers)/.test(line))).toBe(true);
  }
});
