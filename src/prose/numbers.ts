import { amountAt, tokensOf } from '../lib/amounts.ts';
import type { Span } from '../lib/number-spans.ts';
import { unboundPhrases } from './names.ts';

/** Words that tell a quantity though they are not numerals. */
const quantityWords = new Set([
  'half', 'quarter', 'quarters', 'third', 'thirds', 'twice', 'double', 'doubled', 'triple', 'tripled',
  'dozen', 'dozens', 'hundred', 'hundreds', 'thousand', 'thousands', 'million', 'millions', 'percent', 'monthly',
]); // prettier-ignore

/** Roman numerals of two letters or more, in capitals: a single letter may be a word, or a name's initial. */
const roman = /^(?=..)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const namePatterns = unboundPhrases.map(({ phrase }) => new RegExp(`(?<![\\w-])${phrase}(?![\\w-])`, 'gi'));

/** The text with allowed phrases blanked out, every other character in its place. */
export const withoutNames = (text: string): string =>
  namePatterns.reduce((rest, pattern) => rest.replaceAll(pattern, (found) => ' '.repeat(found.length)), text);

/** Digits, number words and Roman numerals in a text, names that hold numbers left out, in order. */
export function numbersIn(text: string): Span[] {
  const tokens = tokensOf(withoutNames(text));
  return tokens.flatMap((token, index) => {
    const written = text.slice(token.start, token.end);
    const isNumber =
      amountAt(tokens, index) !== undefined ||
      quantityWords.has(token.text) ||
      /\d/.test(token.text) ||
      roman.test(written);
    return isNumber ? [{ text: written, start: token.start }] : [];
  });
}
