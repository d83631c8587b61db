import { describe, expect, test } from 'vitest';
import { loadData, releaseOf } from '../../src/datasets/load.ts';
import { DataProblems } from '../../src/datasets/problems.ts';
import { linesOf, pathOf, planted, real } from './world.ts';

const awards = pathOf('awards');
const releases = 'data/releases.json';

test('the data are sound', () => {
  expect(linesOf(real)).toEqual([]);
});

test('a release is found by its version, and an unknown one names those there are', () => {
  const data = loadData(real);
  expect(releaseOf(data, '1.0.0')).toBe(data.current);
  expect(() => releaseOf(data, '9.0.0')).toThrow('There is no release 9.0.0; the releases are 1.0.0.');
});

describe('a file that is not as its schema wants it', () => {
  test('a wrong value: file, line, column, row, field, what belongs there, what was found', () => {
    const world = planted(awards, '"award":600000', '"award":"$600,000"');
    expect(linesOf(world)).toEqual([
      'data/awards/1.0.0.json:27:73  campbell.award: expected a whole number of dollars, without "$" or commas, found "$600,000"',
    ]);
  });

  test('broken syntax, and nothing that would only follow from it', () => {
    const world = planted(awards, '"award":526789,', '"award":526789');
    const lines = linesOf(world);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => line.startsWith(`${awards}:25:`))).toBe(true);
    expect(lines[0]).toContain('not valid JSON here: comma expected');
  });

  test('a comment or a comma too many', () => {
    expect(linesOf(planted(awards, '"rows": [', '// rows\n"rows": ['))[0]).toContain('invalid comment token');
    expect(linesOf(planted(awards, /\}\n {2}\]/, '},\n  ]'))[0]).toContain('not valid JSON here');
  });

  test('an empty file', () => {
    expect(linesOf({ ...real, [awards]: '' })).toContain(`${awards}:1:1  the file is empty; restore it`);
  });

  test('a letter that was lost, anywhere in the file', () => {
    expect(linesOf(planted(awards, 'Campbell', 'Campb\uFFFDll'))).toEqual([
      `${awards}:27:36  "\uFFFD" stands where a letter was lost; write the letter that belongs there`,
    ]);
    expect(linesOf(planted(awards, '"title": "', '"title": "\uFFFD'))).toEqual([
      expect.stringContaining('stands where a letter was lost'),
    ]);
  });

  test('a missing field', () => {
    const world = planted(awards, ',"region":"Northern"', '');
    expect(linesOf(world)).toEqual([
      `${awards}:27:5  campbell.region: missing; add one of Northern, Central, Southern, All`,
    ]);
  });

  test('a field too many', () => {
    const world = planted(awards, ',"region":"Northern"', ',"region":"Northern","award_usd":1');
    expect(linesOf(world)).toEqual([
      expect.stringMatching(
        /:27:\d+ {2}campbell\.award_usd: there is no such field; remove it, or use one of id, agent, award, region$/,
      ),
    ]);
  });

  test('a field twice in one row', () => {
    const world = planted(awards, '"award":526789', '"award":1,"award":526789');
    expect(linesOf(world)).toEqual([
      `${awards}:25:77  the name "award" is used twice in one object; remove one of them`,
    ]);
  });

  test('a code that is none', () => {
    const world = planted(pathOf('agencies'), '"agency_type":"charter"', '"agency_type":"academy"');
    expect(linesOf(world)).toEqual([
      expect.stringContaining('public-safety-academy.agency_type: expected one of school-district'),
    ]);
  });

  test('a field that may be empty says so', () => {
    const world = planted(pathOf('agencies'), '"office_lat":35.129', '"office_lat":135');
    expect(linesOf(world)).toEqual([
      expect.stringContaining(
        'tehachapi.office_lat: expected degrees between 32.5 and 42.1, or null, found 135',
      ),
    ]);
  });

  test('text that a spreadsheet would run', () => {
    const world = planted(awards, '"agent":"Campbell', '"agent":"=Campbell');
    expect(linesOf(world)).toEqual([
      expect.stringContaining('does not begin with = + - @, found "=Campbell'),
    ]);
  });

  test('an item twice in a list', () => {
    const world = planted(pathOf('evidence'), '"sentences":"1;2"', '"sentences":"1;1"');
    expect(linesOf(world)).toEqual([
      expect.stringContaining('numbers of sentences, joined by ";" without spaces, none twice'),
    ]);
  });

  test('a row that is no object, and a row without an id', () => {
    expect(linesOf(planted(awards, /\{"id":"campbell".*\}/, 'null'))).toEqual([
      `${awards}:27:5  row 3: expected an object in braces, found null`,
      expect.stringContaining('agencies/1.0.0.json:24:11  campbell.id: expected the id of a row of awards'),
      expect.stringContaining('C228.consortia: expected the id of a row of awards, found "campbell"'),
      expect.stringContaining('agency-names.consortia: expected the id of a row of awards, found "campbell"'),
    ]);
    expect(linesOf(planted(awards, '"id":"campbell",', ''))[0]).toContain('row 3.id: missing; add an id');
  });

  test('an id twice, with the line of the other', () => {
    const world = planted(awards, '"id":"ceres"', '"id":"campbell"');
    expect(linesOf(world)).toContain(
      `${awards}:28:11  campbell.id: the id is already used in line 27; rename or remove one of the two rows`,
    );
  });

  test('meta that contradicts the place of the file', () => {
    expect(linesOf(planted(awards, '"name": "awards"', '"name": "award"'))).toEqual([
      `${awards}:3:13  meta.name: expected "awards", from the file's path, found "award"; correct one of them`,
    ]);
    expect(linesOf(planted(awards, '"version": "1.0.0"', '"version": "1.0.1"'))).toEqual([
      expect.stringContaining('meta.version: expected "1.0.0", from the file\'s path, found "1.0.1"'),
    ]);
  });

  test('meta with a missing, a foreign and a wrong field', () => {
    expect(linesOf(planted(awards, '"license": "CC-BY-4.0",', ''))[0]).toContain('meta.license: missing');
    expect(linesOf(planted(awards, '"license"', '"licence"'))).toContainEqual(
      expect.stringContaining('meta.licence: there is no such field; remove it, or use one of name, title'),
    );
    expect(linesOf(planted(awards, '"origin": "printed"', '"origin": "found"'))).toEqual([
      expect.stringContaining('meta.origin: expected one of printed, coded, added, found "found"'),
    ]);
  });

  test('a day of release in a draft', () => {
    expect(linesOf(planted(awards, '"released": null', '"released": "2026-11-24"'))).toEqual([
      expect.stringContaining(
        'meta.released: expected null, because no frozen release has this version; found "2026-11-24"',
      ),
    ]);
  });
});

test('all problems of all files come at once, and the message lists them', () => {
  const first = planted(awards, '"award":600000', '"award":-1');
  const second = planted(pathOf('factors'), '"group":"context"', '"group":"contexts"', first);
  const third = planted(pathOf('evidence'), '"level":"state"', '"level":"nation"', second);
  const world = planted(releases, '"status": "draft"', '"status": "ready"', third);
  const lines = linesOf(world);
  expect(new Set(lines.map((line) => line.split(':')[0]))).toEqual(
    new Set([awards, pathOf('factors'), pathOf('evidence'), releases]),
  );
  const load = () => loadData(world);
  expect(load).toThrow(DataProblems);
  expect(load).toThrow(`4 problems in the data:\n${lines.join('\n')}`);
});
