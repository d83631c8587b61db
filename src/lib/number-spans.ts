/** The numbers in a text as a reader takes them, each whole: `$248.3 million`, `0.8 percent`, `thirty-nine`, `fall 2017`. */
import { amountAt, tokensOf, type Amount, type Found, type Token } from './amounts.ts';
import { datesIn } from './read-quantity.ts';
import { isSizeWord } from './size-words.ts';

/** A piece of text, and where it begins in something larger. */
export interface Span {
  readonly text: string;
  readonly start: number;
}

/** A number in a text; dates, ranges with a dash, and words that give only a size are not single amounts. */
export interface NumberSpan extends Span {
  readonly amount: Amount | undefined;
  readonly isDate: boolean;
}

/** The amount that a dash ties to the one before it, as in `$13–15 million`. */
const behindDash = (tokens: readonly Token[], { next }: Found): Found | undefined =>
  tokens[next]?.text === '–' ? amountAt(tokens, next + 1) : undefined;

const isPercent = (token: Token | undefined): boolean => token?.text === 'percent' || token?.text === '%';

/** The index after an amount and the "percent" behind it. */
const afterPercent = (tokens: readonly Token[], { next }: Found): number =>
  isPercent(tokens[next]) ? next + 1 : next;

/** Amounts and words for a size among tokens, in order. */
function amountSpans(text: string): NumberSpan[] {
  const tokens = tokensOf(text);
  const spans: NumberSpan[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const found = amountAt(tokens, index);
    const end = found && behindDash(tokens, found);
    const next = found ? afterPercent(tokens, end ?? found) : index + 1;
    const last = tokens[next - 1];
    const amount = end ? undefined : found?.amount;
    if (token && last && (found || isSizeWord(token.text)))
      spans.push({ text: text.slice(token.start, last.end), start: token.start, amount, isDate: false });
    index = next;
  }
  return spans;
}

/** All numbers and dates in a text, in order. */
export function numberSpans(text: string): NumberSpan[] {
  const dates = datesIn(text);
  const rest = dates.reduce(
    (left, { text: date, start }) =>
      left.slice(0, start) + ' '.repeat(date.length) + left.slice(start + date.length),
    text,
  );
  const spans = [
    ...dates.map((date) => ({ ...date, amount: undefined, isDate: true })),
    ...amountSpans(rest),
  ];
  return spans.sort((one, other) => one.start - other.start);
}
