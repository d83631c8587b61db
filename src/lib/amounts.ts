import { inWords } from './format.ts';

/** A number as written in running text: `$1.2 million`, `seventeen`, `39`. */
export interface Amount {
  readonly value: number;
  /** Value of the last digit that is written: 100,000 for `$1.2 million`, 1 for `12`. */
  readonly step: number;
  /** What the scale word multiplies by: a million for `$1.2 million`, 1 without one. */
  readonly scale: number;
  readonly isDollars: boolean;
}

/** A word, a number in digits or a sign that matters for numbers, with its place in the text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An amount found among tokens, and the index of the first token after it. */
export interface Found {
  readonly amount: Amount;
  readonly next: number;
}

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

const spelled: ReadonlyMap<string, number> = new Map(
  [...Array.from({ length: 21 }, (_, value) => value), 30, 40, 50, 60, 70, 80, 90].map((value) => [
    inWords(value),
    value,
  ]),
);

const tokenPattern = /\$?\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+|[–—%-]/gu;

/** The tokens of a text in lower case, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function digits(token: string | undefined): Amount | undefined {
  if (!token || !/^\$?\d/.test(token)) return undefined;
  const plain = token.replace(/[$,]/g, '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: Number(plain), step: 10 ** -decimals, scale: 1, isDollars: token.startsWith('$') };
}

/** Reads `twelve` and `thirty-nine`; a hyphen is only allowed between tens and ones. */
function spelledOut(tokens: readonly Token[], at: number): Found | undefined {
  const first = spelled.get(tokens[at]?.text ?? '');
  if (first === undefined) return undefined;
  const ones =
    first >= 20 && tokens[at + 1]?.text === '-' ? spelled.get(tokens[at + 2]?.text ?? '') : undefined;
  const isCompound = ones !== undefined && ones > 0 && ones < 10;
  return {
    amount: { value: isCompound ? first + ones : first, step: 1, scale: 1, isDollars: false },
    next: at + (isCompound ? 3 : 1),
  };
}

/** The amount times a scale, without binary rounding errors: 13.2 million is exactly 13,200,000. */
export function inScale(amount: Amount, scale: number): Amount {
  const times = (value: number): number => Number((value * scale).toPrecision(15));
  return { ...amount, value: times(amount.value), step: times(amount.step), scale };
}

/**
 * The amount that begins at a token, in digits or in words, with its scale.
 * @returns undefined where none begins
 */
export function amountAt(tokens: readonly Token[], at: number): Found | undefined {
  const inDigits = digits(tokens[at]?.text);
  const found = inDigits ? { amount: inDigits, next: at + 1 } : spelledOut(tokens, at);
  const scale = found && scales.get(tokens[found.next]?.text ?? '');
  return found && scale ? { amount: inScale(found.amount, scale), next: found.next + 1 } : found;
}
