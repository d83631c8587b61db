import { describe, expect, test } from 'vitest';
import { consortia } from '../../src/datasets/site.ts';
import { abbreviationsOf, idsWithWords, initials, otherFormsIn } from '../../src/lib/abbreviations.ts';

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

describe('other forms of what a text speaks of', () => {
  test.each([
    ['a UC or CSU campus', ['California State University', 'University of California']],
    ['CTE credentials', ['Career and technical education']],
    ['some regional occupational programs', ['Regional occupational program', 'ROP']],
    ['the state’s education department', ['California Department of Education', 'CDE']],
    ['Orange County’s education department', []],
    ['success', []],
  ])('%s', (text, forms) => {
    expect(otherFormsIn(text)).toEqual(forms);
  });
});
