/**
 * Characters that no text of this edition needs, and that deceive readers, searches or spreadsheets: what cannot be seen,
 * letters and digits that only look like the right ones, and letters that a wrong encoding has made.
 */

/** A character that does not belong in a text. */
export interface OddCharacter {
  /** Where in the text, in UTF-16 units. */
  readonly index: number;
  /** What it is, as a message names it: `an invisible character (U+200B)`. */
  readonly what: string;
}

/** Kinds of odd characters, the most telling first. */
const kinds: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\p{Surrogate}/u, 'half of a character'],
  [/[\uFFFD\p{Co}\p{Cn}]/u, 'the sign of a lost letter'],
  [/[ÂÃâ][\u0080-\u00bf\u0152-\u02dc\u2013-\u203a\u20ac\u2122]/u, 'letters that a wrong encoding has made'],
  [/\p{Cf}/u, 'an invisible character'],
  [/(?!\n)\p{Cc}/u, 'a control character'],
  [/[\u2028\u2029]|(?![ \u00a0\u202f])\p{Zs}/u, 'an unusual space'],
  [/(?!\p{Script=Latin})\p{L}|\p{M}/u, 'a letter that is not of the Latin alphabet'],
  [/(?![0-9½¼¾])\p{N}/u, 'a digit that is not one of 0 to 9'],
];

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The characters of a text that do not belong in it, one of each kind. */
export function oddCharacters(text: string): OddCharacter[] {
  return kinds.flatMap(([pattern, what]) => {
    const found = pattern.exec(text);
    return found ? [{ index: found.index, what: `${what} (${Array.from(found[0], codeOf).join(' ')})` }] : [];
  });
}
