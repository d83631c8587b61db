import { dateInWords } from './dates.ts';
import { dollars, dollarsInWords, integer } from './format.ts';
import { isSize } from './size-words.ts';

/** The part of a quantity that a reader sees first: its amount with its unit. */
export interface Shown {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly date: string | null;
  readonly qualifier: string | null;
  readonly unit: string;
}

const MILLION = 1e6;

/** Exact dollars, or millions if nothing is lost by it. */
function money(value: number): string {
  return value >= MILLION && value % (MILLION / 10) === 0 ? dollarsInWords(value) : dollars(value);
}

function amount(value: number, unit: string): string {
  return unit === 'dollars' ? money(value) : integer(value);
}

/** Units that go before their number: `grades 11–12`. */
const BEFORE = new Set(['grades', 'grant year']);

function withUnit(number: string, unit: string): string {
  if (unit === 'dollars') return number;
  if (BEFORE.has(unit)) return `${unit} ${number}`;
  return `${number} ${number === '1' && unit === 'consortia' ? 'consortium' : unit}`;
}

/**
 * A quantity in words: `12 consortia`, `around $600,000`, `3–4 years`, `grades 11–12`, `by 2018`, `hundreds of miles`, `monthly
 * meetings`.
 */
export function quantityText(shown: Shown): string {
  const { value, low, high, date, qualifier, unit } = shown;
  if (date !== null) return [qualifier, dateInWords(date)].filter(Boolean).join(' ');
  if (isSize(shown)) return qualifier === 'monthly' ? `${qualifier} ${unit}` : `${qualifier} of ${unit}`;
  const ends = value === null ? [low, high].filter((end) => end !== null) : [value];
  const number = ends.map((end) => amount(end, unit)).join('–');
  const counted = withUnit(number, unit);
  return qualifier ? `${qualifier} ${counted}` : counted;
}

/** A quantity with what it says. */
interface Told extends Shown {
  readonly meaning: string;
}

/** What a quantity says, as it follows its amount: ` of which only a few …`, `, when the law took effect`. */
export const meaningAfter = ({ date, meaning }: Told): string =>
  date === null ? ` ${meaning}` : `, ${meaning}`;

/** A quantity and what it says, as one text. */
export const meaningOf = (told: Told): string => quantityText(told) + meaningAfter(told);
