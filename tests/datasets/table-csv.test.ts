import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetNames } from '../../src/datasets/catalog.ts';
import type { DatasetName } from '../../src/datasets/catalog.ts';
import { columnsOf } from '../../src/datasets/columns.ts';
import type { Row } from '../../src/datasets/define.ts';
import { loadData } from '../../src/datasets/load.ts';
import { fromCsv, toCsv } from '../../src/datasets/table-csv.ts';
import { readCsv, writeCsv } from '../../src/lib/csv.ts';
import { real } from './world.ts';

const { tables } = loadData(real).current;
const header = 'id,agent,award,region';
const good = `${header}\nceres,Ceres Unified,600000,Central\n`;

describe('there and back', () => {
  test.each(datasetNames)('%s, as it is', (name) => {
    expect(fromCsv(name, toCsv(name, tables[name]), 'x.csv')).toEqual(tables[name]);
  });

  /** Text that is hard on a format: quotes, commas, spaces, digits, signs, other scripts. */
  const text = fc
    .string({
      unit: fc.constantFrom(...Array.from('aZ09 ",;\'=+-@$.eéß½…👍|\\/')),
      minLength: 1,
      maxLength: 12,
    })
    .filter((value) => !/^[=+\-@\s]|\s$| {2}/.test(value));
  const texts: readonly DatasetName[] = ['awards', 'agency-sources', 'factors'];

  function row(name: DatasetName): fc.Arbitrary<Row> {
    const [sample] = tables[name] as readonly Row[];
    const free = columnsOf(name).filter((column) =>
      ['agent', 'title', 'supports', 'label', 'definition', 'include', 'exclude'].includes(column.name),
    );
    const cells = free.map((column) => [column.name, column.optional ? fc.option(text) : text] as const);
    return fc.record(Object.fromEntries(cells)).map((changed) => ({ ...sample, ...changed }));
  }

  test.each(texts)('%s, whatever its words', (name) => {
    fc.assert(
      fc.property(fc.array(row(name), { maxLength: 5 }), (rows) => {
        expect(fromCsv(name, toCsv(name, rows), 'x.csv')).toEqual(rows);
      }),
    );
  });

  test('numbers of any size, and negative ones', () => {
    const size = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 });
    const longitude = fc.double({ noNaN: true, min: -124.5, max: -114 });
    fc.assert(
      fc.property(size, longitude, (value, lon) => {
        const sizes = [{ ...tables.quantities[0], value }] as Row[];
        expect(fromCsv('quantities', toCsv('quantities', sizes), 'x.csv')).toEqual(sizes);
        const places = [{ ...tables.agencies[0], lon }] as Row[];
        expect(fromCsv('agencies', toCsv('agencies', places), 'x.csv')).toEqual(places);
      }),
    );
  });

  test('any cells at all, as text', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(cells, (rows) => {
        expect(readCsv(writeCsv(['a', 'b'], rows))).toEqual({ header: ['a', 'b'], rows, problems: [] });
      }),
    );
  });
});

describe('what spreadsheets write', () => {
  const rows = fromCsv('awards', good, 'x.csv');

  test('a byte-order mark, CRLF, quotes without need, no line end at the end', () => {
    expect(fromCsv('awards', `\uFEFF${good}`, 'x.csv')).toEqual(rows);
    expect(fromCsv('awards', good.replaceAll('\n', '\r\n'), 'x.csv')).toEqual(rows);
    expect(fromCsv('awards', good.replace('600000', '"600000"'), 'x.csv')).toEqual(rows);
    expect(fromCsv('awards', good.trimEnd(), 'x.csv')).toEqual(rows);
  });

  test('a code of digits stays text, an empty cell is null', () => {
    const [first] = fromCsv('agencies', toCsv('agencies', tables.agencies), 'x.csv');
    expect(first).toMatchObject({ county_fips: '06029', project_name: null, lat: 35.132 });
  });
});

describe('errors, with row and column', () => {
  const errorOf = (text: string) => {
    try {
      fromCsv('awards', text, 'x.csv');
    } catch (error) {
      return (error as Error).message.split('\n').slice(1);
    }
    return [];
  };

  test.each([
    [
      'dollars with sign and commas',
      good.replace('600000', '"$600,000"'),
      'x.csv:row 2, column 3  ceres.award: expected a whole number of dollars, without "$" or commas, found "$600,000"',
    ],
    [
      'an empty cell that may not be',
      good.replace('600000', ''),
      'x.csv:row 2, column 3  ceres.award: expected a whole number of dollars, without "$" or commas, found null',
    ],
    [
      'a region that is none',
      good.replace('Central', 'Middle'),
      'x.csv:row 2, column 4  ceres.region: expected one of Northern, Central, Southern, All, found "Middle"',
    ],
    [
      'a cell too few',
      good.replace(',Central', ''),
      'x.csv:row 2, column 4  4 cells, as the header has (found 3); quote cells that have commas',
    ],
    [
      'a cell too many',
      good.replace('Central', 'Central,1'),
      'x.csv:row 2, column 5  4 cells, as the header has (found 5); quote cells that have commas',
    ],
    [
      'an empty line',
      `${header}\n\n${good.split('\n')[1] ?? ''}\n`,
      'x.csv:row 2, column 2  4 cells, as the header has (found 1); quote cells that have commas',
    ],
    [
      'another header',
      good.replace('award,', 'award_usd,'),
      'x.csv:row 1, column 3  expected the column "award", found "award_usd"',
    ],
    [
      'a column that is missing',
      good.replace(',region', '').replace(',Central', ''),
      'x.csv:row 1, column 4  expected the column "region", found null',
    ],
    [
      'a column too many',
      good.replace('region', 'region,x').replace('Central', 'Central,1'),
      'x.csv:row 1, column 5  expected no more columns, found "x"',
    ],
  ])('%s', (_, text, expected) => {
    expect(errorOf(text)).toEqual([expected]);
  });

  test('quotes that do not close or do not match', () => {
    expect(errorOf(`${header}\nceres,"Ceres,600000,Central\n`)[0]).toContain(
      'x.csv:row 2  Quoted field unterminated',
    );
    expect(errorOf(`${header}\nceres,"Ceres" Unified,600000,Central\n`)[0]).toContain(
      'x.csv:row 2  Trailing quote on quoted field is malformed',
    );
  });

  test.each(['=SUM(A1)', '+1', '-1', '@x'])('text that a spreadsheet would run: %s', (cell) => {
    expect(errorOf(good.replace('Ceres Unified', cell))).toEqual([
      expect.stringContaining('row 2, column 2  ceres.agent: expected one line of text that is not empty'),
    ]);
  });

  test.each([
    ['semicolons', ';', 'semicolons (";")'],
    ['tabs', '\t', 'tabs'],
  ])('cells between %s: one problem, with the remedy', (_, separator, named) => {
    expect(errorOf(good.replaceAll(',', separator))).toEqual([
      expect.stringMatching(/^x\.csv:row 1 {2}the cells are separated by .*LibreOffice.*Excel.*Numbers/),
    ]);
    expect(errorOf(good.replaceAll(',', separator))[0]).toContain(`by ${named}, not by commas`);
  });

  test('a letter that was lost', () => {
    expect(errorOf(good.replace('Unified', 'Unifi\uFFFDd'))).toEqual([
      'x.csv:row 2, column 2  "\uFFFD" stands where a letter was lost; write the letter that belongs there',
    ]);
  });

  test('all errors at once', () => {
    expect(errorOf(`${header}\nceres,Ceres,x,Central\ncampbell,Campbell,600000,y\n`)).toHaveLength(2);
  });

  test('an empty file', () => {
    expect(errorOf('')).toHaveLength(4);
  });
});
