import { amountAt, tokensOf } from '../lib/amounts.ts';
import type { Span } from '../lib/number-spans.ts';
import { unboundPhrases } from './names.ts';

/** Words that tell a quantity though they are not numerals. */
const quantityWords = new Set([
  'half', 'quarter', 'quarters', 'third', 'thirds', 'twice', 'double', 'doubled', 'triple', 'tripled',
  'dozen', 'dozens', 'hundred', 'hundreds', 'thousand', 'thousands', 'million', 'millions', 'percent', 'monthly',
]); // prettier-ignore

const namePatterns = unboundPhrases.map(({ phrase }) => new RegExp(`(?<![\\w-])${phrase}(?![\\w-])`, 'gi'));

/** The text with allowed phrases blanked out, every other character in its place. */
export const withoutNames = (text: string): string =>
  namePatterns.reduce((rest, pattern) => rest.replaceAll(pattern, (found) => ' '.repeat(found.length)), text);

/** Digits and number words in a text, names that hold numbers left out, in order. */
export function numbersIn(text: string): Span[] {
  const tokens = tokensOf(withoutNames(text));
  return tokens.flatMap((token, index) =>
    amountAt(tokens, index) || quantityWords.has(token.text) || /\d/.test(token.text)
      ? [{ text: text.slice(token.start, token.end), start: token.start }]
      : [],
  );
}
