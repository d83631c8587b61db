import { describe, expect, test } from 'vitest';
import { abbreviationsOf, initials, otherFormsIn } from '../../src/lib/abbreviations.ts';

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
  test('have initials and kind, each once', () => {
    const name = 'Long Beach Community College District';
    expect(abbreviationsOf([name, name])).toEqual(['LBCCD', 'CCD']);
  });

  test('call the department of Orange County what others call an office', () => {
    expect(abbreviationsOf(['Orange County Department of Education'])).toContain('COE');
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
