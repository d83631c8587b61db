import { describe, expect, test } from 'vitest';
import { consortia, namesOfAgency, tables } from '../../src/datasets/site.ts';
import { linesOf, pathOf, planted } from './world.ts';

const file = pathOf('agency-names');
const places = tables['agency-names'].filter(({ kind }) => kind === 'place');

describe('other names of the grantees', () => {
  test.each([
    ['LA', 'Los Angeles'],
    ['OC', 'Orange'],
  ])('%s stands for all that are based in %s County', (name, county) => {
    const row = places.find((one) => one.name === name);
    const ids = consortia.filter((one) => one.county === county).map(({ id }) => id);
    expect(row?.agencies.split(';')).toEqual(ids);
  });

  test('say how they lead to a grantee, unless they are short for the place where it is based', () => {
    const silent = tables['agency-names'].filter(({ relation }) => relation === null);
    expect(silent.map(({ name }) => name)).toEqual(['LA', 'OC', 'SLO']);
    expect(namesOfAgency('rancho-santiago').map(({ name }) => name)).toContain(
      'Orange Unified School District',
    );
  });

  test('do not claim that the report connects what it does not', () => {
    const printed = tables['agency-names'].filter(({ origin }) => origin === 'printed');
    expect(printed.map(({ id }) => id)).toEqual(['cuesta-college']);
    const coded = tables['agency-names'].filter(({ origin }) => origin === 'coded');
    expect(coded.map(({ id, passages }) => [id, passages])).toEqual([['orange-unified', 'C044']]);
  });
});

describe('the check of the data', () => {
  test.each([
    ['"agencies":"peralta"', '"agencies":"peralto"', '"peralto"'],
    ['"name":"OC"', '"name":"LA"', 'expected each name once, found LA in la, too'],
    [
      '"origin":"coded","passages":"C044"',
      '"origin":"coded","passages":null',
      'expected the statements that connect a name',
    ],
    ['"passages":"C155"', '"passages":"C999"', '"C999"'],
    ['"source":"sonoma-2"', '"source":"sonoma-9"', '"sonoma-9"'],
  ])('sees %s become %s', (piece, other, message) => {
    expect(linesOf(planted(file, piece, other)).join('\n')).toContain(message);
  });
});
