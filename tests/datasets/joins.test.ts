import { describe, expect, test } from 'vitest';
import { linesOf, pathOf, planted, withRows } from './world.ts';

const awards = pathOf('awards');

describe('a reference to nothing', () => {
  test.each([
    [
      'agencies',
      '"id":"ceres"',
      '"id":"cerez"',
      'cerez.id: expected the id of a row of awards, found "cerez"',
    ],
    [
      'agency-sources',
      '"agency":"ceres"',
      '"agency":"cerez"',
      'ceres-1.agency: expected the id of a row of agencies',
    ],
    [
      'evidence',
      '"consortia":"tulare;orange"',
      '"consortia":"tulare;oranje"',
      '.consortia: expected the id of a row of awards, found "oranje"',
    ],
    [
      'evidence',
      '"consortia_inferred":"rancho-santiago"',
      '"consortia_inferred":"rancho"',
      'C044.consortia_inferred:',
    ],
    [
      'evidence',
      '"factor":"context-setting"',
      '"factor":"setting"',
      '.factor: expected the id of a row of factors, found "setting"',
    ],
    [
      'evidence',
      '"factor2":"funding-core"',
      '"factor2":"money"',
      '.factor2: expected the id of a row of factors, found "money"',
    ],
    [
      'quantities',
      '"passage":"C057"',
      '"passage":"C957"',
      '.passage: expected the id of a row of evidence, found "C957"',
    ],
    [
      'discrepancies',
      '"consortia":"peralta;pasadena"',
      '"consortia":"peralta;pasadina"',
      'pasadena-award.consortia: expected the id of a row of awards, found "pasadina"',
    ],
    [
      'discrepancy-sources',
      '"discrepancy":"founding-date"',
      '"discrepancy":"founding-day"',
      'founding-date.1.discrepancy: expected the id of a row of discrepancies, found "founding-day"',
    ],
  ] as const)('from %s', (name, piece, other, expected) => {
    expect(linesOf(planted(pathOf(name), piece, other))).toContainEqual(expect.stringContaining(expected));
  });

  test('is found in a row that has another fault as well', () => {
    const world = planted(pathOf('evidence'), '"factor":"context-setting"', '"factor":"setting","level":7');
    expect(linesOf(world)).toContainEqual(
      expect.stringContaining('.factor: expected the id of a row of factors'),
    );
  });
});

describe('wrong totals', () => {
  test('of the awards: a digit', () => {
    expect(linesOf(planted(awards, '526789', '526788'))).toEqual([
      expect.stringMatching(/:20:\d+ {2}.*award adds up to 248013706 in this file, not to 248013707/),
    ]);
  });

  test('of the awards: a row, and with it a size and the agency', () => {
    const lines = linesOf(withRows('awards', (rows) => rows.filter(({ id }) => id !== 'fullerton')));
    expect(lines).toContainEqual(
      expect.stringContaining('39 awards in the appendix, but this file has 38 rows'),
    );
    expect(lines).toContainEqual(expect.stringContaining('12 small awards, but this file has 11'));
    expect(lines).toContainEqual(expect.stringContaining('agencies/1.0.0.json'));
  });

  test('of the awards: the order of the appendix', () => {
    const world = withRows('awards', ([first, second, ...rest]) =>
      [second, first, ...rest].filter((row) => row !== undefined),
    );
    expect(linesOf(world)).toEqual([
      expect.stringContaining('tehachapi.award: awards rise in the order of the appendix'),
    ]);
  });

  test('of the passages: a gap, and one too many', () => {
    const gap = linesOf(withRows('evidence', (rows) => rows.filter(({ id }) => id !== 'C240')));
    expect(gap).toContainEqual(expect.stringContaining('240 statements, but this file has 239 rows'));
    expect(linesOf(planted(pathOf('evidence'), '"id":"C240"', '"id":"C241"'))).toContainEqual(
      expect.stringContaining('C241.id: passages run from C001 to C240'),
    );
  });

  test('of the factors', () => {
    const lines = linesOf(withRows('factors', (rows) => rows.filter(({ id }) => id !== 'rec-leadership')));
    expect(lines).toContainEqual(
      expect.stringContaining('24 factors in the codebook, but this file has 23 rows'),
    );
  });

  test('of the agencies and their sources', () => {
    const lines = linesOf(withRows('agencies', (rows) => rows.filter(({ id }) => id !== 'ceres')));
    expect(lines).toContainEqual(expect.stringContaining('the consortium ceres of awards has no row here'));
    const bare = linesOf(
      withRows('agency-sources', (rows) => rows.filter(({ agency }) => agency !== 'ceres')),
    );
    expect(bare).toEqual([expect.stringContaining('no source for the agency ceres')]);
  });

  test.each([
    [
      'a fact that no source supports',
      '"supports":"award and focus","fields":"agent;award;project_focus"',
      '"supports":"award and focus","fields":"agent;award"',
      'project_focus of coronado has no source here',
    ],
    [
      'a source for an empty field',
      '"fields":"official_name;agency_type;county;city;office_lat;office_lon"',
      '"fields":"official_name;agency_type;county;city;project_name"',
      'tehachapi-1.fields: expected fields that are filled in its row of agencies, found project_name',
    ],
    [
      'a field that does not exist',
      '"fields":"agent;award"',
      '"fields":"agent;prize"',
      'tehachapi-2.fields: expected one or more of official_name',
    ],
  ])('of sources: %s', (_, piece, other, message) => {
    expect(linesOf(planted(pathOf('agency-sources'), piece, other))).toContainEqual(
      expect.stringContaining(message),
    );
  });

  test('of a fact said to have no source that has one, or is empty', () => {
    const said = (id: string, unsourced: string): string[] =>
      linesOf(
        withRows('agencies', (rows) => rows.map((row) => (row['id'] === id ? { ...row, unsourced } : row))),
      );
    expect(said('ceres', 'project_focus')).toEqual([
      expect.stringContaining('project_focus of ceres is in unsourced'),
    ]);
    expect(said('madera', 'project_name')).toEqual([
      expect.stringContaining('project_name of madera is in unsourced'),
    ]);
  });

  test('of an office that is half there', () => {
    expect(linesOf(planted(pathOf('agencies'), '"office_lat":35.129', '"office_lat":null'))).toContainEqual(
      expect.stringContaining('tehachapi.office_lat: office_lat, office_lon and office_basis go together'),
    );
  });

  test.each([
    ['"value":39,"low":null', '"value":39,"low":1', 'either value, or low and high, or date'],
    ['"value":39,', '"value":null,', 'either value, or low and high, or date'],
    ['"qualifier":"hundreds"', '"qualifier":null', 'none of them only where the report has a word'],
    ['"qualifier":"hundreds"', '"qualifier":"around"', 'none of them only where the report has a word'],
    [
      '"value":350000,',
      '"value":null,',
      'tk-member-money.value: either value, or low and high, or date; none',
    ],
    [
      /(?<="coalition-miles","value":)null/,
      '300',
      'coalition-miles.qualifier: a number, or a word for its size, not both',
    ],
    ['"low":11,"high":12', '"low":12,"high":11', 'low must be less than high (found 12 and 11)'],
  ])('of a quantity: %s', (piece, other, expected) => {
    expect(linesOf(planted(pathOf('quantities'), piece, other))).toEqual([expect.stringContaining(expected)]);
  });
});
