/** Writes a quantity the way an author wrote a number: in digits or words, rounded alike. */
import type { Amount } from './amounts.ts';
import { dateInWords } from './dates.ts';
import { capitalized, inWords } from './format.ts';
import { numberSpans, type NumberSpan } from './number-spans.ts';
import type { Measured } from './read-quantity.ts';

/** A value in the digits, scale and rounding of an amount: 248,013,708 as `$248.0`, `$248,013,708` or `248`. */
function inDigitsOf({ step, scale, isDollars }: Amount, value: number): string {
  const decimals = Math.max(0, Math.round(Math.log10(scale / step)));
  const grouped = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${isDollars ? '$' : ''}${grouped.format(value / scale)}`;
}

/** A number written like another: `$249.0 million` for `$248.0 million`, `Thirteen` for `Twelve`. */
function alike({ text, amount }: NumberSpan, value: number): string {
  if (!amount) return text; // asWritten takes only single amounts
  if (!/^[a-z]/i.test(text)) return text.replace(/^\$?[\d.,]*\d/, inDigitsOf(amount, value));
  const words = inWords(value / amount.scale);
  const written = text.replace(/^[a-z]+(?:-[a-z]+)?/i, words);
  return /^[A-Z]/.test(text) ? capitalized(written) : written;
}

function replaced(words: string, spans: readonly NumberSpan[], texts: readonly string[]): string {
  return spans.reduceRight(
    (left, { text, start }, index) =>
      left.slice(0, start) + (texts[index] ?? text) + left.slice(start + text.length),
    words,
  );
}

/**
 * The words with the number that the quantity has now: `Thirteen consortia` for `Twelve consortia`.
 * @returns undefined where they do not have as many numbers as it has
 */
export function asWritten(
  words: string,
  { value, low, high, date, qualifier }: Measured,
): string | undefined {
  const spans = numberSpans(words);
  const ends = value === null ? [low, high].filter((end) => end !== null) : [value];
  if (ends.length === 0 && spans.length === 1)
    return replaced(words, spans, [date === null ? (qualifier ?? '') : dateInWords(date)]);
  const isSingle = spans.every(({ amount }) => amount !== undefined);
  if (ends.length === 0 || ends.length !== spans.length || !isSingle) return undefined;
  return replaced(
    words,
    spans,
    spans.map((span, index) => alike(span, ends[index] ?? 0)),
  );
}
