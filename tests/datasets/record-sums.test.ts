import { expect, test } from 'vitest';
import { loadData } from '../../src/datasets/load.ts';
import { dollars, dollarsInWords } from '../../src/lib/format.ts';
import { linesOf, pathOf, planted, real, withRows } from './world.ts';

const { tables } = loadData(real).current;
const file = pathOf('record-sums');

test('the sums of the record are those that the difference tells', () => {
  const told = tables.discrepancies.find(({ id }) => id === 'grant-total')?.other ?? '';
  for (const { amount } of tables['record-sums'])
    expect(
      [dollars(amount), dollarsInWords(amount)].some((words) => told.includes(words)),
      told,
    ).toBe(true);
});

test('each source belongs to that difference', () => {
  const sources = new Map(tables['discrepancy-sources'].map((row) => [row.id, row]));
  for (const { source } of tables['record-sums'])
    expect(sources.get(source)?.discrepancy).toBe('grant-total');
});

test.each([
  [
    'a source that is none',
    '"source":"grant-total.2"',
    '"source":"grant-total.9"',
    'expected the id of a row of discrepancy-sources',
  ],
  [
    'a sum finer than its rounding',
    '"amount":248300000',
    '"amount":248310000',
    'expected a step that divides the amount evenly',
  ],
  ['a stage told twice', '"stage":"offered"', '"stage":"set-aside"', 'no row has the stage offered'],
])('%s', (_, piece, other, expected) => {
  expect(linesOf(planted(file, piece, other))).toContainEqual(expect.stringContaining(expected));
});

test('stages out of order', () => {
  const turned = withRows('record-sums', (rows) => rows.toReversed());
  expect(linesOf(turned)).toContainEqual(
    expect.stringContaining('rows must be in the order set-aside, offered'),
  );
});
