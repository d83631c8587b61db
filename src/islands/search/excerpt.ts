/** The sentence of a record in which most of what was looked for stands, and where. */
import { termsOf } from '../../lib/search-terms.ts';

/** A stretch of text, and whether it was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

/** Longest sentence that is shown whole, in letters. */
const LONGEST = 240;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The parts of a text: what was looked for, and what stands between. */
export function stretchesOf(text: string, terms: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { word, stem, start, end } of termsOf(text)) {
    if (!terms.has(word) && !terms.has(stem)) continue;
    stretches.push(
      { text: text.slice(at, start), isFound: false },
      { text: text.slice(start, end), isFound: true },
    );
    at = end;
  }
  return [...stretches, { text: text.slice(at), isFound: false }].filter((stretch) => stretch.text !== '');
}

const foundIn = (text: string, terms: ReadonlySet<string>): number =>
  new Set(
    termsOf(text)
      .filter(({ word, stem }) => terms.has(word) || terms.has(stem))
      .map(({ stem }) => stem),
  ).size;

/** Cuts a long sentence around the first place that was looked for, between words. */
function shortened(sentence: string, terms: ReadonlySet<string>): string {
  if (sentence.length <= LONGEST) return sentence;
  const first = termsOf(sentence).find(({ word, stem }) => terms.has(word) || terms.has(stem));
  const from = Math.max(0, Math.min((first?.start ?? 0) - LONGEST / 3, sentence.length - LONGEST));
  const start = from === 0 ? 0 : sentence.indexOf(' ', from) + 1;
  const end = sentence.lastIndexOf(' ', start + LONGEST);
  const cut = sentence.slice(start, start + LONGEST >= sentence.length ? undefined : end);
  return `${start > 0 ? '… ' : ''}${cut}${start + cut.length < sentence.length ? ' …' : ''}`;
}

const sentencesOf = (text: string): string[] =>
  [...sentences.segment(text)].map(({ segment }) => segment.trim());

/** The first sentence. */
export const openingOf = (text: string, terms: ReadonlySet<string>): Stretch[] =>
  stretchesOf(shortened(sentencesOf(text)[0] ?? '', terms), terms);

/**
 * The sentence with the most of what was looked for; of those with as much, the first.
 * @returns the first sentence where none has any of it
 */
export function excerptOf(text: string, terms: ReadonlySet<string>): Stretch[] {
  const all = sentencesOf(text);
  const counts = all.map((sentence) => foundIn(sentence, terms));
  const best = all[counts.indexOf(Math.max(...counts, 0))] ?? '';
  return stretchesOf(shortened(best, terms), terms);
}

/** Whether a text has any of what was looked for. */
export const isFoundIn = (text: string, terms: ReadonlySet<string>): boolean => foundIn(text, terms) > 0;
