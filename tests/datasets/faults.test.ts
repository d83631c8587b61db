/** Faults planted in the data: each is refused, with its row and field. */
import { describe, expect, test } from 'vitest';
import type { DatasetName } from '../../src/datasets/catalog.ts';
import type { Row } from '../../src/datasets/define.ts';
import { changed, linesOf, pathOf, planted } from './world.ts';

/** Somewhere in Nevada, east of Ceres. */
const NEVADA = -116;

const faults: readonly [name: string, dataset: DatasetName, row: string, change: Row, said: string][] = [
  ['a place in Nevada', 'agencies', 'ceres', { lon: NEVADA }, 'is not in Stanislaus County'],
  [
    'a place in Nevada with a code to fit',
    'agencies',
    'ceres',
    { lon: NEVADA, county_fips: '06027' },
    'expected the code of Stanislaus, found 06027, the code of Inyo',
  ],
  [
    'another county’s name',
    'agencies',
    'ceres',
    { county: 'Merced' },
    'expected the code of Merced, found 06099',
  ],
  [
    'a county of nowhere',
    'agencies',
    'ceres',
    { county_fips: '06998' },
    'the code of no county in California',
  ],
  [
    'an office elsewhere',
    'agencies',
    'ceres',
    { office_lat: 34.05, office_lon: -118.24 },
    'ceres.office_lat: 34.05, -118.24 is not in Stanislaus County',
  ],
  [
    'a day that no month has',
    'quantities',
    'trust-established',
    { date: '2014-02-30' },
    'expected a date like 2014-07-01',
  ],
  [
    'a day in another millennium',
    'quantities',
    'trust-established',
    { date: '2999-05-30' },
    'between 1900 and 2099',
  ],
  ['a negative number', 'quantities', 'consortia', { value: -39 }, 'a number of at least 0'],
  [
    'a part of a consortium',
    'quantities',
    'consortia',
    { value: 38.5 },
    'expected a whole number, because it counts consortia, found 38.5',
  ],
  [
    'a Cyrillic letter',
    'awards',
    'ceres',
    { agent: 'C\u0435res Unified School District' },
    'text without a letter that is not of the Latin alphabet (U+0435)',
  ],
  [
    'a zero-width space in a number',
    'quantities',
    'consortia',
    { meaning: 'about 1\u200B000 schools' },
    'text without an invisible character (U+200B)',
  ],
  [
    'a sign of direction',
    'agencies',
    'ceres',
    { note: 'a \u202Enote' },
    'text without an invisible character (U+202E)',
  ],
  [
    'half of a character',
    'agencies',
    'ceres',
    { note: 'a \uD83D note' },
    'text without half of a character (U+D83D)',
  ],
  [
    'Windows-1252',
    'agencies',
    'ceres',
    { note: 'the state\u00e2\u20ac\u2122s law' },
    'text without letters that a wrong encoding has made',
  ],
  ['a full-width digit', 'agencies', 'ceres', { note: 'all \uFF17 of them' }, 'not one of 0 to 9 (U+FF17)'],
  [
    'a book in a cell',
    'agencies',
    'ceres',
    { note: 'word '.repeat(2000).trim() },
    'expected at most 1000 characters',
  ],
  ['two spaces', 'agencies', 'ceres', { note: 'a  note' }, 'expected one space between words, not two'],
  ['markup', 'agencies', 'ceres', { note: 'a <b>note</b>' }, 'expected plain text without tags'],
  [
    'a program',
    'evidence',
    'C040',
    { statement: '<script>alert(1)</script>' },
    'expected plain text without tags',
  ],
];

describe('the data refuse', () => {
  test.each(faults)('%s', (_, dataset, row, change, said) => {
    const lines = changed(dataset, row, change);
    expect(lines.join('\n')).toContain(said);
    expect(lines.every((line) => /^data\/[\w-]+\/1\.0\.0\.json:\d+:\d+ {2}/.test(line))).toBe(true);
  });

  test('a hidden character that is written as an escape', () => {
    const path = pathOf('awards');
    const world = planted(path, '"agent":"Ceres ', '"agent":"Ceres\\u200b ');
    expect(linesOf(world).join('\n')).toContain('text without an invisible character (U+200B)');
  });
});
