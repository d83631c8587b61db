import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/datasets/define.ts';
import { kindOf, rowChanges } from '../../src/datasets/row-changes.ts';
import { versionAfter } from '../../src/datasets/versions.ts';

const before = [
  { id: 'a', award: 1, city: 'Ceres' },
  { id: 'b', award: 2, city: null },
];
const after = (version: string, rows: readonly Record<string, string | number | null>[]) =>
  versionAfter(version, kindOf(rowChanges(before, rows)));

describe('the version after a change', () => {
  test.each([
    ['1.2.3', 'nothing', before],
    ['1.2.4', 'another value', [{ ...before[0], award: 3 }, before[1]]],
    ['1.2.4', 'an empty cell that is filled', [before[0], { ...before[1], city: 'Madera' }]],
    ['1.2.4', 'rows in another order', before.toReversed()],
    ['1.3.0', 'a row more', [...before, { id: 'c', award: 1, city: null }]],
    ['1.3.0', 'a field more', before.map((row) => ({ ...row, county: null }))],
    ['1.3.1', 'a row more and another value', [...before, { id: 'c' }].map((row) => ({ ...row, award: 9 }))],
    ['2.0.0', 'a row less', before.slice(1)],
    ['2.0.0', 'a field less', before.map(({ id, award }) => ({ id, award }))],
    ['2.0.0', 'a row less and one more', [before[1], { id: 'c', award: 1, city: null }]],
    ['2.0.1', 'a row less and another value', [{ ...before[1], award: 3 }]],
  ])('is %s for %s', (version, _, rows) => {
    expect(after('1.2.3', rows as never)).toBe(version);
  });
});

test('a changed cell is named with its row, its field and both values', () => {
  expect(rowChanges(before, [{ ...before[0], id: 'a', award: 3 }, before[1]] as never).corrected).toEqual([
    { id: 'a', field: 'award', from: 1, to: 3 },
  ]);
});

test('the changes turn the rows before into the rows after', () => {
  const row = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), x: fc.integer(), y: fc.string() });
  const table = fc.uniqueArray(row, { selector: ({ id }) => id });
  fc.assert(
    fc.property(table, table, (old, now) => {
      const { added, removed, corrected } = rowChanges(old, now);
      const gone = new Set(removed.map(({ id }) => String(id)));
      const rows = new Map<string, Row>(
        old.filter(({ id }) => !gone.has(id)).map((one) => [one.id, { ...one }]),
      );
      for (const { id, field, to } of corrected) Object.assign(rows.get(id) ?? {}, { [field]: to });
      for (const one of added) rows.set(String(one['id']), one);
      expect(rows).toEqual(new Map(now.map((one) => [one.id, one])));
    }),
  );
});
