import { amountAt, tokensOf } from '../lib/amounts.ts';
import type { Span } from '../lib/number-spans.ts';
import { unboundPhrases } from './names.ts';

/** Words that tell a quantity though they are not numerals. */
const quantityWords = new Set([
  'half', 'quarter', 'quarters', 'third', 'thirds', 'twice', 'double', 'doubled', 'triple', 'tripled',
  'dozen', 'dozens', 'hundred', 'hundreds', 'thousand', 'thousands', 'million', 'millions', 'percent', 'monthly',
]); // prettier-ignore

/** The text with allowed phrases blanked out, every other character in its place. */
export const withoutNames = (text: string): string =>
  unboundPhrases.reduce(
    (rest, { phrase }) =>
      rest.replaceAll(new RegExp(`(?<![\\w-])${phrase}(?![\\w-])`, 'gi'), (found) =>
        ' '.repeat(found.length),
      ),
    text,
  );

/** Digits and number words in a text, names that hold numbers left out, in order. */
export function numbersIn(text: string): Span[] {
  const tokens = tokensOf(withoutNames(text));
  return tokens.flatMap((token, index) =>
    amountAt(tokens, index) || quantityWords.has(token.text) || /\d/.test(token.text)
      ? [{ text: text.slice(token.start, token.end), start: token.start }]
      : [],
  );
}
