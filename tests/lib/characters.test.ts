import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oddCharacters } from '../../src/lib/characters.ts';

describe('characters that do not belong in a text', () => {
  test.each([
    ['a Cyrillic look-alike', 'M\u0430dera', 1, 'not of the Latin alphabet (U+0430)'],
    ['a zero-width space in a number', '600\u200B000', 3, 'an invisible character (U+200B)'],
    ['a direction sign', 'to \u202Eeht', 3, 'an invisible character (U+202E)'],
    ['a byte order mark', '\uFEFFa', 0, 'an invisible character (U+FEFF)'],
    ['a soft hyphen', 'co\u00ADop', 2, 'an invisible character (U+00AD)'],
    ['half of a pair', 'a\uD83D', 1, 'half of a character (U+D83D)'],
    ['a lost letter', 'Cala\uFFFDas', 4, 'the sign of a lost letter (U+FFFD)'],
    [
      'Windows-1252 read as UTF-8',
      'state\u00e2\u20ac\u2122s',
      5,
      'a wrong encoding has made (U+00E2 U+20AC)',
    ],
    ['a Roman number of one character', 'part \u216B', 5, 'not one of 0 to 9 (U+216B)'],
    ['a full-width digit', '\uFF17 of 39', 0, 'not one of 0 to 9 (U+FF17)'],
    ['a letter of two characters', 'e\u0301', 1, 'not of the Latin alphabet (U+0301)'],
    ['a tab', 'a\tb', 1, 'a control character (U+0009)'],
    ['a thin space', 'a\u2009b', 1, 'an unusual space (U+2009)'],
  ])('names %s, and where it is', (_, text, index, what) => {
    const [first] = oddCharacters(text);
    expect(first?.index).toBe(index);
    expect(first?.what).toContain(what);
  });

  test('leaves alone what texts have', () => {
    expect(oddCharacters('“K–12” schools’ $600,000 — ½ of 39… · Peña\u00a0×\n−3 §')).toEqual([]);
  });

  test('finds none in printable English text, whatever it says', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => oddCharacters(text).length === 0));
  });
});
