import { amountAt, inScale, tokensOf, type Amount, type Found, type Token } from './amounts.ts';
import { isSize, isSizeWord, type SizeWord } from './size-words.ts';

/** What an author's words say: a number (both ends equal), a range, a date, or a word for a size without a number. */
export type Reading =
  | { readonly kind: 'amount'; readonly low: Amount; readonly high: Amount; readonly isPercent: boolean }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'word'; readonly word: SizeWord };

/**
 * The fields of a quantity that words can agree with. One of value, range and date is given, and the others are null.
 * All are null if the report has a word for the size and no number.
 */
export interface Measured {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `2014-07-01`, `2014-07`, `2014` or `2017-fall`. */
  readonly date: string | null;
  /** The report's hedge, or its word for the size: `around`, `hundreds`. */
  readonly qualifier: string | null;
  /** `dollars` and `percent` must be written as such; other units are not read. */
  readonly unit: string;
}

const months = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore

const datePattern = new RegExp(
  `(?:\\b(${months.join('|')})(?: (\\d{1,2}),)? |\\b(spring|summer|fall|winter) )?(?<![$\\d,.])((?:19|20)\\d{2})\\b(?![,.]\\d)`,
  'i',
);

const everyDate = new RegExp(datePattern, 'gi');

/** The dates in a text, each with its place: `July 2014`, `fall 2017`, `2018`. */
export function datesIn(text: string): { text: string; start: number }[] {
  return [...text.matchAll(everyDate)].map((match) => {
    const found = match[0].trimStart();
    return { text: found, start: match.index + match[0].length - found.length };
  });
}

/** Words that stand for a number. */
const standIns: ReadonlyMap<string, number> = new Map([['both', 2]]);

/** What may be between the two ends of a range, including ordinal endings: `three to four`, `11th- and 12th-grade`. */
const joiners = new Set(['to', 'or', 'and', '-', '–', '—', 'st', 'nd', 'rd', 'th']);

function readDate(words: string): Reading | undefined {
  const [match, month, day, season, year] = datePattern.exec(words) ?? [];
  if (!match || !year) return undefined;
  const monthNumber = month && months.indexOf(month.toLowerCase()) + 1;
  const parts = [monthNumber, day].flatMap((part) => (part ? [String(part).padStart(2, '0')] : []));
  return { kind: 'date', date: [year, ...(season ? [season.toLowerCase()] : []), ...parts].join('-') };
}

function readStandIn(tokens: readonly Token[]): Reading | undefined {
  const value = tokens.map(({ text }) => standIns.get(text)).find((found) => found !== undefined);
  if (value === undefined) return undefined;
  const exact: Amount = { value, step: 1, scale: 1, isDollars: false };
  return { kind: 'amount', low: exact, high: exact, isPercent: false };
}

function readSizeWord(tokens: readonly Token[]): Reading | undefined {
  const [word, ...others] = tokens.map(({ text }) => text).filter(isSizeWord);
  return word && others.length === 0 ? { kind: 'word', word } : undefined;
}

/** The amount that a joiner ties to what stands before `after`: the 15 of `$13–15 million`. */
function rangeEnd(tokens: readonly Token[], after: number): Found | undefined {
  const next = tokens.findIndex(({ text }, index) => index >= after && !joiners.has(text));
  return next > after ? amountAt(tokens, next) : undefined;
}

/** In `$13–15 million` the low end is in millions too: it takes the scale of the high end if it has none itself. */
const inScaleOf = (high: Amount, low: Amount): Amount =>
  low.scale === 1 && low.value < 1000 ? inScale(low, high.scale) : low;

function readAmounts(tokens: readonly Token[]): Reading | undefined {
  const first = amountAt(
    tokens,
    tokens.findIndex((_, index) => amountAt(tokens, index)),
  );
  if (!first) return undefined;
  const second = rangeEnd(tokens, first.next);
  const { amount: high, next } = second ?? first;
  if (tokens.some((_, index) => index >= next && amountAt(tokens, index))) return undefined;
  const low = second ? inScaleOf(high, first.amount) : high;
  const isDollars = first.amount.isDollars || tokens.some(({ text }) => text === 'dollars');
  const isPercent = tokens.some(({ text }) => text === 'percent' || text === '%');
  return { kind: 'amount', low: { ...low, isDollars }, high: { ...high, isDollars }, isPercent };
}

/**
 * Reads the number, range, date or size in an author's words: `All 39`, `$1.2 million`, `three to four years`,
 * `fall 2017`, `hundreds`.
 * @returns undefined where there is none, or more than one
 */
export function readQuantity(words: string): Reading | undefined {
  const tokens = tokensOf(words);
  return readDate(words) ?? readAmounts(tokens) ?? readStandIn(tokens) ?? readSizeWord(tokens);
}

/** Whether a number, rounded as the words were, is what they say. */
const isAt = ({ value, step }: Amount, actual: number): boolean =>
  Math.round(actual / step) === Math.round(value / step);

/**
 * Whether words say what a quantity says, at the precision written: `$248.0 million` agrees with 248,013,707,
 * `$249 million` does not. Dollars and percent must be written as such, and nothing else may be. Where the report has a
 * word for the size, the words have that word.
 */
export function agrees(words: string, quantity: Measured): boolean {
  const reading = readQuantity(words);
  if (!reading) return false;
  if (reading.kind === 'date') return reading.date === quantity.date;
  if (reading.kind === 'word') return isSize(quantity) && reading.word === quantity.qualifier;
  const low = quantity.value ?? quantity.low;
  const high = quantity.value ?? quantity.high;
  if (low === null || high === null) return false;
  const isSameUnit =
    reading.low.isDollars === (quantity.unit === 'dollars') &&
    reading.isPercent === (quantity.unit === 'percent');
  return isSameUnit && isAt(reading.low, low) && isAt(reading.high, high);
}
