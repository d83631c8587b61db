import { describe, expect, test } from 'vitest';
import { computed } from '../../src/datasets/computed.ts';
import { readData, type World } from '../../src/datasets/load.ts';
import { noteSums } from '../../src/datasets/note-sums.ts';
import { problemLine } from '../../src/datasets/problems.ts';
import { bindable } from '../../src/prose/bindable.ts';
import { dataNumberProblems } from '../../src/prose/check-data-numbers.ts';
import { numbersPath, untied } from '../../src/prose/data-numbers.ts';
import { pathOf, planted, real, withRows } from '../datasets/world.ts';
import { fixtureContent } from '../setup/fixture.ts';

const files = fixtureContent.dataNumbers;
const dataOf = (world: World) => {
  const { data } = readData(world);
  if (!data) throw new Error('The files have no newest release.');
  return data;
};
const linesOf = (world: World, bindings: ReadonlyMap<string, string> = files): string[] =>
  dataNumberProblems(world, dataOf(world), bindings).map(problemLine);

/** The files that tie numbers, with one of them changed. */
function tied(name: 'discrepancies' | 'evidence', from: string, to: string): Map<string, string> {
  const text = files.get(numbersPath(name)) ?? '';
  expect(text).toContain(from);
  return new Map([...files, [numbersPath(name), text.replace(from, to)]]);
}

/** The column, from 1, of a piece of text in the line that has the row. */
const placeOf = (path: string, row: string, piece: string): string => {
  const lines = (real[path] ?? '').split('\n');
  const line = lines.findIndex((text) => text.includes(`{"id":"${row}"`));
  return `${line + 1}:${(lines[line] ?? '').indexOf(piece) + 1}`;
};

test('every number in the notes is tied, and reads as what it is tied to', () => {
  expect(linesOf(real)).toEqual([]);
});

describe('a changed value names each note that states it', () => {
  const byAward = (award: number): string[] =>
    linesOf(
      withRows('awards', (rows) => rows.map((row) => (row['id'] === 'tulare' ? { ...row, award } : row))),
    );

  test('with file, line, column, field, what should stand there and what does', () => {
    const path = pathOf('discrepancies');
    expect(byAward(14_790_008)).toContain(
      `${path}:${placeOf(path, 'rounded-awards', '$14,790,007')}  rounded-awards.other: expected "$14,790,008" (award.tulare), found "$14,790,007"; correct the words (of a frozen file in a CSV file: npm run data -- export, then import), or what they are tied to`,
    );
  });

  test('and each sum with it, and each difference', () => {
    expect(
      byAward(14_790_008).map((line) => line.replace(/^\S+ {2}(\S+): expected (\S+) .*$/, '$1 $2')),
    ).toEqual([
      'round-one-total.caveat "$248,013,708"',
      'tulare-award.caveat "$14,790,008"',
      'C014.note "$248,013,708"',
      'C084.note "$14,790,008"',
      'grant-total.other "$248,013,708"',
      'grant-total.other "$1,986,292"',
      'grant-total.note "$286,292"',
      'rounded-awards.other "$14,790,008"',
      'region-labels.other "$66,341,146"',
    ]);
  });

  test('but none that rounds to the same', () => {
    const world = planted(pathOf('quantities'), '"value":250000000', '"value":250000001');
    const lines = linesOf(world).join('\n');
    expect(lines).toContain('expected "$1,986,294" (stated-gap)');
    expect(lines).not.toContain('(round-one-total)');
  });

  test('a date, a range and a count in words', () => {
    const quantities = pathOf('quantities');
    expect(linesOf(planted(quantities, '"date":"2014-07"', '"date":"2013-07"')).join('\n')).toMatch(
      /C004\.statement: expected "July 2013" \(trust-established\), found "July 2014"/,
    );
    expect(linesOf(planted(quantities, '"low":13000000', '"low":12000000')).join('\n')).toMatch(
      /C233\.statement: expected .* \(studied-large-range\), found "\$13–15 million"/,
    );
    const ropsLines = linesOf(planted(quantities, /"orange-rops","value":5/, '"orange-rops","value":6')).join(
      '\n',
    );
    expect(ropsLines).toContain('expected "Six" (orange-rops), found "Five"');
  });
});

describe('a changed note', () => {
  test('with another number than the data', () => {
    const world = planted(pathOf('discrepancies'), 'The 39 awards', 'The 38 awards');
    expect(linesOf(world)).toEqual([
      expect.stringContaining('grant-total.other: expected "39" (awards-count), found "38"'),
    ]);
  });

  test('with a number more, or one less', () => {
    const path = pathOf('discrepancies');
    expect(linesOf(planted(path, 'None of the sources explains', 'None of the 5 sources explains'))).toEqual([
      expect.stringMatching(
        /grant-total\.note: "5": tied to nothing; .*content\/data-numbers\/discrepancies\.yaml:\d+:\d+$/,
      ),
    ]);
    expect(
      linesOf(planted(path, 'The other figure would add $8,087', 'The other figure would add more')),
    ).toEqual([
      expect.stringMatching(/pasadena-award\.treatment: .*lists elsewhere for which there is no number/),
    ]);
  });

  test('of a field that had no number', () => {
    const world = planted(
      pathOf('agencies'),
      'A district of one college, Cuesta',
      'A district of 3 colleges, Cuesta',
    );
    expect(linesOf(world)).toEqual([
      expect.stringMatching(/san-luis-obispo\.note: "3": .*content\/data-numbers\/agencies\.yaml$/),
    ]);
  });

  test('years and the word "one" need no entry', () => {
    const world = planted(
      pathOf('agencies'),
      'A district of one college, Cuesta',
      'In 2019, one district, Cuesta',
    );
    expect(linesOf(world)).toEqual([]);
  });
});

describe('the lists', () => {
  test.each([
    [
      'a name that there is not',
      'note: record-gap record.awarded',
      'note: record-gape record.awarded',
      'there is no number "record-gape"',
    ],
    ['a row that there is not', 'grant-total:', 'grants-total:', 'has no such row'],
    [
      'a field that is not checked',
      '  title: elsewhere',
      '  topic: elsewhere',
      'has no such row, or its numbers',
    ],
    [
      'names in another order',
      'record-gap record.awarded',
      'record.awarded record-gap',
      'expected "$248,300,000" (record.awarded)',
    ],
    ['no fields', 'grant-total:\n', 'grant-total: round-one-total\n#', 'discrepancies.yaml:'],
  ])('%s', (_, from, to, message) => {
    expect(linesOf(real, tied('discrepancies', from, to)).join('\n')).toContain(message);
  });

  test('a problem with a list has its line', () => {
    const text = files.get(numbersPath('evidence')) ?? '';
    const line = text.slice(0, text.indexOf('  statement: study-length')).split('\n').length;
    expect(linesOf(real, tied('evidence', 'statement: study-length', 'statement: study-span'))).toEqual([
      expect.stringMatching(
        new RegExp(`^content/data-numbers/evidence\\.yaml:${line}:3  C002\\.statement: there is no`),
      ),
    ]);
  });

  test('no number is called like a word for none', () => {
    const names = [...bindable(dataOf(real).current.tables).keys()];
    expect(names.filter((name) => untied.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const ids = new Set([
      ...computed.map(({ id }) => id),
      ...dataOf(real).current.tables.quantities.map(({ id }) => id),
    ]);
    expect(noteSums.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test('every number that only notes state is used', () => {
    const all = [...files.values()].join(' ');
    expect(noteSums.map(({ id }) => id).filter((id) => !all.includes(id))).toEqual([]);
  });
});
