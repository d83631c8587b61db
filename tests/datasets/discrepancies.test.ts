import { describe, expect, test } from 'vitest';
import { consortia } from '../../src/datasets/consortia.ts';
import { loadData } from '../../src/datasets/load.ts';
import { computed } from '../../src/datasets/computed.ts';
import type { Row } from '../../src/datasets/define.ts';
import { dollars, integer } from '../../src/lib/format.ts';
import { codes, regions, tiers } from '../../src/words/vocabulary/index.ts';
import { linesOf, pathOf, planted, real, withRows } from './world.ts';

const { tables } = loadData(real).current;
const rows = new Map(tables.discrepancies.map((row) => [row.id, row]));
const all = consortia(tables);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const awards = all.map(({ award }) => award);
const told = (id: string): string => {
  const row = rows.get(id);
  return row ? [row.printed, row.other, row.treatment, row.note].join(' ') : '';
};
const valueOf = (id: string): number => computed.find((one) => one.id === id)?.compute(tables) ?? NaN;
const latitudes = (region: string): number[] => {
  const members = new Set(all.filter((one) => one.region === region).map(({ id }) => id));
  return tables.agencies.filter(({ id }) => members.has(id)).map(({ lat }) => lat);
};

describe('numbers told of the appendix are those of the appendix', () => {
  test('the total, and what it lacks', () => {
    expect(told('grant-total')).toContain(dollars(sum(awards)));
    expect(told('grant-total')).toContain(`${dollars(250_000_000 - sum(awards))} (0.8 percent) less`);
    expect((100 * (250_000_000 - sum(awards))) / 250_000_000).toBeCloseTo(0.8, 1);
    expect(told('grant-total')).toContain(dollars(248_300_000 - sum(awards)));
  });

  test('the one odd sum that occurs twice', () => {
    const repeated = awards.filter((award, index) => awards.indexOf(award) < index && award % 100_000 > 0);
    expect(repeated.map(dollars)).toEqual(['$14,990,966']);
    expect(told('pasadena-award')).toContain('$14,990,966');
    expect(14_999_053 - 14_990_966).toBe(8_087);
  });

  test('typical sums and means', () => {
    expect(12 * 0.6 + 17 * 6 + 10 * 15).toBeCloseTo(259.2, 5);
    for (const size of ['small', 'middle', 'large'])
      expect(told('nominal-tiers')).toContain(dollars(Math.round(valueOf(`${size}-awards-mean`))));
  });

  test('where the sizes begin and end', () => {
    for (const tier of codes(tiers)) {
      const those = all.filter((one) => one.tier === tier).map(({ award }) => award);
      expect(told('rounded-ranges')).toContain(
        `${dollars(Math.min(...those))} to ${dollars(Math.max(...those))}`,
      );
    }
  });

  test('sizes applied for', () => {
    const counts = [
      awards.filter((award) => award <= 600_000).length,
      awards.filter((award) => award > 600_000 && award <= 6_000_000).length,
      awards.filter((award) => award > 6_000_000).length,
    ];
    expect(counts).toEqual([11, 16, 12]);
    expect(12 * 15 + 16 * 6 + 11 * 0.6).toBeCloseTo(282.6, 5);
  });

  test('awards that are named with their sums', () => {
    for (const id of ['tier-counts', 'rounded-awards', 'western-placer-award', 'long-beach'])
      for (const agent of rows.get(id)?.consortia?.split(';') ?? [])
        expect(told(id)).toContain(dollars(all.find((one) => one.id === agent)?.award ?? NaN));
  });

  test('charter schools and academies', () => {
    const charters = all.filter((one) => one.agency_type === 'charter');
    expect(rows.get('charter-agents')?.consortia).toBe(charters.map(({ id }) => id).join(';'));
    expect(told('charter-agents')).toContain(dollars(sum(charters.map(({ award }) => award))));
  });

  test('labels, their counts and sums', () => {
    for (const region of codes(regions))
      expect(told('region-labels')).toContain(dollars(valueOf(`award-total-${region.toLowerCase()}`)));
  });

  test('what lies where', () => {
    const labels = Map.groupBy(all, ({ county }) => county);
    const split = [...labels].filter(([, those]) => new Set(those.map(({ region }) => region)).size > 1);
    expect([labels.size, split.map(([county]) => county)]).toEqual([22, ['Ventura']]);
    expect(latitudes('Northern').filter((lat) => lat < Math.max(...latitudes('Central')))).toHaveLength(8);
    for (const region of ['Southern', 'Central', 'Northern'])
      for (const end of [Math.min(...latitudes(region)), Math.max(...latitudes(region))])
        expect(told('region-latitudes')).toContain(end.toFixed(1));
  });

  test('partners that add up to the number of the state', () => {
    const schools = [
      'school-districts',
      'high-schools',
      'middle-schools',
      'elementary-schools',
      'other-schools',
    ];
    const kinds = [...schools, 'county-offices', 'charter-schools'].map((kind) => `partner-${kind}`);
    const values = tables.quantities.filter(({ id }) => kinds.includes(id)).map(({ value }) => value ?? NaN);
    expect([values.length, sum(values)]).toEqual([7, 647]);
    for (const value of values) expect(told('partner-schools')).toContain(integer(value));
  });

  test('whom the study reached', () => {
    expect(told('study-reach')).toContain(`visited or telephoned ${valueOf('consortia-studied')} of them:`);
    expect(39 - valueOf('consortia-studied')).toBe(17);
  });
});

describe('a difference', () => {
  test('has a name of its own and no number more than it needs', () => {
    const titles = tables.discrepancies.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 60)).toEqual([]);
  });

  test('out of the order of topics is found', () => {
    const world = withRows('discrepancies', ([first, ...rest]) =>
      [...rest, first].filter((row) => row !== undefined),
    );
    expect(linesOf(world)).toEqual([
      expect.stringContaining('grant-total.topic: rows must be in the order money, grantees'),
    ]);
  });

  test.each([
    ['"section":"notes","paragraph":3', '"section":"notes","paragraph":9', 'found notes, 9'],
    ['"section":"notes","paragraph":3', '"section":"notes","paragraph":null', 'found notes, null'],
    ['"section":null,"paragraph":null', '"section":null,"paragraph":1', 'found null, 1'],
  ])('at a place that is none is found: %s to %s', (piece, other, found) => {
    expect(linesOf(planted(pathOf('discrepancies'), piece, other))).toEqual([expect.stringContaining(found)]);
  });

  test('told by others has a source', () => {
    const without = (rows: readonly Row[]) =>
      rows.filter(({ discrepancy }) => discrepancy !== 'founding-date');
    expect(linesOf(withRows('discrepancy-sources', without))).toEqual([
      expect.stringContaining('no source for the difference founding-date, whose basis is external'),
    ]);
  });

  test('found within the report has none', () => {
    const world = withRows('discrepancies', (rows) =>
      rows.map((row) => (row['id'] === 'founding-date' ? { ...row, basis: 'computed' } : row)),
    );
    expect(linesOf(world)).toEqual([
      expect.stringContaining('founding-date has a source here and the basis computed'),
    ]);
  });
});

describe('a source', () => {
  test('is called after its difference', () => {
    expect(
      linesOf(planted(pathOf('discrepancy-sources'), '"id":"founding-date.1"', '"id":"date.1"')),
    ).toEqual([
      expect.stringContaining(
        'date.1.id: expected an id that begins with the id of its discrepancy, such as founding-date.1',
      ),
    ]);
  });

  test('has a number', () => {
    expect(
      linesOf(planted(pathOf('discrepancy-sources'), '"id":"founding-date.1"', '"id":"founding-date"')),
    ).toEqual([expect.stringContaining('the id of a difference, a dot and a number')]);
  });
});
