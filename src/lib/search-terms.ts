/** The words of a text as search compares them: the same for what is typed and for what is found. */
import { stemmer } from 'stemmer';
import { amountAt, type Token } from './amounts.ts';
import { folded } from './folded.ts';

/** A word or an amount of a text, with its place there. */
export interface Term {
  /** Folded: `districts`. An amount is its value, whatever the way of writing: `#600000`. */
  readonly word: string;
  /** What forms of the same word share, `=district`; that of an amount is the amount. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Amounts, initials with periods, words with apostrophes, and the dashes that amounts know. */
const pattern = /\$?\d+(?:,\d{3})*(?:\.\d+)?|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[–—%-]/gu;

/** How people shorten a scale after digits: `600k`, `$15m`, `15 mil`. */
const shortScales: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s?k\b/gi, '$1 thousand'],
  [/(\d)\s?(?:m|mm|mil|mill)\b\.?/gi, '$1 million'],
  [/(\d)\s?(?:b|bn)\b/gi, '$1 billion'],
];

/** What is typed, with its amounts written out. */
export const amountsInFull = (text: string): string =>
  shortScales.reduce((written, [short, long]) => written.replace(short, long), text);

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(pattern)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

const plain = (token: string): string => folded(token).replace(/'s$/, '').replace(/[.']/g, '');

/** Token -> its word and stem: most tokens of a text have been there before. */
const known = new Map<string, Pick<Term, 'word' | 'stem'>>();

function formsOf(token: string): Pick<Term, 'word' | 'stem'> {
  const before = known.get(token);
  if (before) return before;
  const word = plain(token);
  const forms = { word, stem: `=${stemmer(word)}` };
  known.set(token, forms);
  return forms;
}

function termOf({ text, start, end }: Token): Term[] {
  const forms = formsOf(text);
  return /[\p{L}\p{N}]/u.test(forms.word) ? [{ ...forms, start, end }] : [];
}

/** The words and amounts of a text, in order. */
export function termsOf(text: string): Term[] {
  const tokens = tokensOf(text);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const found = amountAt(tokens, at);
    const last = tokens[(found?.next ?? at + 1) - 1];
    const amount = `#${found?.amount.value ?? ''}`;
    if (found && last) terms.push({ word: amount, stem: amount, start: token.start, end: last.end });
    else terms.push(...termOf(token));
    at = found?.next ?? at + 1;
  }
  return terms;
}
