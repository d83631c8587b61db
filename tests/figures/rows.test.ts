import { describe, expect, it } from 'vitest';
import { coded, computed, inFilesOnly } from '../../src/figures/contract/columns.ts';
import { legendOf, occurring } from '../../src/figures/contract/legend.ts';
import {
  distinct,
  groupsBy,
  inColumns,
  itemsIn,
  listOf,
  lists,
  rowsWith,
  textById,
} from '../../src/figures/contract/rows.ts';

const rows = [
  { id: 'a', kind: 'dog', age: 3, owner: 'Ann' },
  { id: 'b', kind: 'cat', age: 5, owner: 'Bob' },
  { id: 'c', kind: 'dog', age: 5, owner: 'Ann' },
];

describe('rows', () => {
  it('are selected by values, and by all of them where a filter is off', () => {
    expect(rowsWith(rows, { kind: 'dog', age: 5 })).toEqual([rows[2]]);
    expect(rowsWith(rows, { kind: null, age: 5 })).toEqual([rows[1], rows[2]]);
    expect(rowsWith(rows, {})).toEqual(rows);
  });

  it('are grouped in the order in which values first occur, or in another', () => {
    expect(groupsBy(rows, 'kind')).toEqual([
      ['dog', [rows[0], rows[2]]],
      ['cat', [rows[1]]],
    ]);
    expect(groupsBy(rows, 'kind', ['fox', 'cat'])).toEqual([['cat', [rows[1]]]]);
    expect(distinct(rows, 'owner')).toEqual(['Ann', 'Bob']);
  });

  it('keep the fields that are columns, in the order of these', () => {
    const columns = { age: computed.integer('Age', 'Age in years.'), id: coded.words('Pet', 'ID.') };
    expect(inColumns(columns, rows).map((row) => Object.entries(row))[0]).toEqual([
      ['age', 3],
      ['id', 'a'],
    ]);
  });

  it('give a text by id, and the items of a cell', () => {
    expect(['b', 'z'].map(textById(rows, 'owner'))).toEqual(['Bob', '']);
    expect(itemsIn('a;b')).toEqual(['a', 'b']);
    expect(itemsIn(null)).toEqual([]);
    expect(listOf(rows, 'owner')).toBe('Ann;Bob;Ann');
    expect([lists('a;b', 'b'), lists('a;b', 'c'), lists(null, 'c'), lists(null, null)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('columns', () => {
  it('leave an empty cell empty, and show codes as labels and sums as dollars', () => {
    const column = coded.code('Kind', 'Kind of pet.', { dog: { label: 'Dog' } });
    expect(['dog', null].map((value) => column.text?.(value))).toEqual(['Dog', '']);
    expect([1200, null].map((value) => computed.dollars('Cost', 'Cost.').text?.(value))).toEqual([
      '$1,200',
      '',
    ]);
  });

  it('are left out of tables if they are for software', () => {
    const { age } = inFilesOnly({ age: computed.integer('Age', 'Age in years.') });
    expect(age).toEqual({ ...computed.integer('Age', 'Age in years.'), inFilesOnly: true });
  });
});

it('a legend has an entry for each code, and on request only what occurs', () => {
  const all = legendOf(
    { dog: { label: 'Dog' }, fox: { label: 'Fox' } },
    { dog: [], fox: [] },
    (kind) => rows.filter((row) => row.kind === kind).length,
  );
  expect(all.map(({ label, count }) => [label, count])).toEqual([
    ['Dog', 2],
    ['Fox', 0],
  ]);
  expect(occurring(all)).toEqual(all.slice(0, 1));
});
