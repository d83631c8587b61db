import { describe, expect, test } from 'vitest';
import { consortia } from '../../src/datasets/site.ts';
import { abbreviationsOf, idsWithWords, initials } from '../../src/lib/abbreviations.ts';

describe('initials', () => {
  test.each([
    ['Los Angeles Unified School District', 'LAUSD'],
    ['Los Angeles County Office of Education', 'LACOE'],
    ['Orange County Department of Education', 'OCDE'],
    ['Fullerton Joint Union High School District', 'FJUHSD'],
    ['Butte-Glenn Community College District', 'BGCCD'],
    ['Paramount/Wonderful Academy', 'PWA'],
  ])('of %s are %s', (name, short) => {
    expect(initials(name)).toBe(short);
  });
});

describe('abbreviations', () => {
  test('have initials, kind and the words of the list, each once', () => {
    expect(
      abbreviationsOf('long-beach-ccd', [
        'Long Beach Community College District',
        'Long Beach Community College District',
      ]),
    ).toEqual(['LBCCD', 'CCD', 'Long Beach City College LBCC']);
  });

  test('call the department of Orange County what others call an office', () => {
    expect(abbreviationsOf('orange', ['Orange County Department of Education'])).toContain('COE');
  });

  test('know no consortium that there is not', () => {
    const ids = consortia.map(({ id }) => id);
    expect(idsWithWords.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
