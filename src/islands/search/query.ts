/** What a reader asks, as things to look for: each with other words that mean the same. */
import { amountsInFull, termsOf, type Term } from '../../lib/search-terms.ts';
import type { Kind, SearchData } from '../../surfaces/search/record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way of saying a thing: all of its words have to be there. */
export interface Way {
  readonly terms: readonly Term[];
  /** From 0 to 1: what was typed counts more than what means the same. */
  readonly weight: number;
  /** Whether the last word may only have been begun. */
  readonly isBegun: boolean;
}

/** One thing that is looked for. */
export interface Concept {
  readonly ways: readonly Way[];
}

/** A word that nothing has, and those that were taken instead. */
export interface Unknown {
  readonly word: string;
  readonly taken: readonly string[];
}

export interface Query {
  readonly concepts: readonly Concept[];
  /** The kinds of which something is looked for, where words say so. */
  readonly kinds: ReadonlySet<Kind>;
  readonly unknown: readonly Unknown[];
}

/** What is looked for in another word than that which was typed counts less. */
const weights = { typed: 1, joined: 0.95, synonym: 0.85, similar: 0.75 } as const;

/** Words as short as `LA` are whole words, wherever one is known; else everything from lack to large is found. */
const SHORT = 3;

/** Longest query that is read: letters, and words that are looked for. */
const MOST_LETTERS = 200;
const MOST_WORDS = 24;

const wordsOf = (text: string): string[] => termsOf(text).map(({ word }) => word);

const phraseOf = (terms: readonly Term[]): string => terms.map(({ stem }) => stem).join(' ');

/** Finds what other words mean, by phrase. */
class Synonyms {
  private readonly byPhrase = new Map<string, Term[][]>();
  private readonly longest: number;

  constructor(synonyms: SearchData['synonyms']) {
    const entries = synonyms.flatMap(({ typed, means }) =>
      typed.map((one) => [termsOf(one), means.map(termsOf)] as const),
    );
    for (const [typed, means] of entries) {
      const phrase = phraseOf(typed);
      this.byPhrase.set(phrase, [...(this.byPhrase.get(phrase) ?? []), ...means]);
    }
    this.longest = Math.max(1, ...entries.map(([typed]) => typed.length));
  }

  /** The longest known phrase at the start of the terms: how many they are, and what it means. */
  at(terms: readonly Term[]): { length: number; means: readonly Term[][] } | undefined {
    for (let length = Math.min(this.longest, terms.length); length > 0; length -= 1) {
      const means = this.byPhrase.get(phraseOf(terms.slice(0, length)));
      if (means) return { length, means };
    }
    return undefined;
  }
}

/** Reads what is typed. */
export class QueryReader {
  private readonly synonyms: Synonyms;
  private readonly passedOver: ReadonlySet<string>;
  private readonly kindOf: ReadonlyMap<string, Kind>;
  private readonly vocabulary: Vocabulary;

  constructor({ synonyms, passedOver, kinds }: Omit<SearchData, 'records'>, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.synonyms = new Synonyms(synonyms);
    this.passedOver = new Set(passedOver.flatMap(wordsOf));
    this.kindOf = new Map(
      Object.entries(kinds).flatMap(([kind, words]) =>
        words.flatMap(wordsOf).map((word) => [word, kind as Kind] as const),
      ),
    );
  }

  /** Words of questions say nothing; where there is nothing else, they are looked for. */
  isPassedOver({ word }: Pick<Term, 'word'>): boolean {
    return this.passedOver.has(word);
  }

  read(typed: string): Query {
    const text = amountsInFull(typed.slice(0, MOST_LETTERS));
    const terms = termsOf(text).slice(0, MOST_WORDS);
    const isOpen = /[\p{L}\p{N}]$/u.test(text);
    const unknown: Unknown[] = [];
    const hasOthers = terms.some((term) => !this.isQuiet(term));
    const kinds = new Set(terms.flatMap(({ word }) => this.kindOf.get(word) ?? []));
    const concepts = this.conceptsOf(terms, isOpen, hasOthers, unknown);
    return { concepts, kinds, unknown };
  }

  /** Whether a word is not looked for itself: one of questions, or one that says which kind of thing is wanted. */
  private isQuiet(term: Term): boolean {
    return this.isPassedOver(term) || this.kindOf.has(term.word);
  }

  /** @param hasOthers whether quiet words are passed over, since there are others */
  private conceptsOf(
    terms: readonly Term[],
    isOpen: boolean,
    hasOthers: boolean,
    unknown: Unknown[],
  ): Concept[] {
    const concepts: Concept[] = [];
    for (let at = 0; at < terms.length;) {
      const rest = terms.slice(at);
      const found = this.synonyms.at(rest);
      const own = rest.slice(0, found?.length ?? 1);
      at += own.length;
      const isBegun = isOpen && at === terms.length;
      if (found) concepts.push(this.withSynonyms(own, found.means, isBegun));
      else if (own[0] && !(hasOthers && this.isQuiet(own[0]))) {
        const joined = this.joinedWith(own[0], rest[1]);
        if (joined) at += 1;
        concepts.push(...(joined ? [joined] : this.conceptOf(own[0], isBegun, unknown)));
      }
    }
    return concepts;
  }

  private withSynonyms(own: readonly Term[], means: readonly Term[][], isBegun: boolean): Concept {
    const others = means.map((terms) => ({ terms, weight: weights.synonym, isBegun: false }));
    const isKnown = own.every((term) => this.vocabulary.has(term));
    return { ways: [...(isKnown ? [this.asTyped(own, isBegun)] : []), ...others] };
  }

  private asTyped(terms: readonly Term[], isBegun: boolean): Way {
    const last = terms.at(-1);
    const isWhole = last !== undefined && last.word.length <= SHORT && this.vocabulary.has(last);
    return { terms, weight: weights.typed, isBegun: isBegun && !isWhole };
  }

  /** Two words that are written as one: `Du Bois`. */
  private joinedWith(term: Term, next: Term | undefined): Concept | undefined {
    if (!next || (this.vocabulary.has(term) && this.vocabulary.has(next))) return undefined;
    const [joined] = termsOf(term.word + next.word);
    if (!joined || !this.vocabulary.has(joined)) return undefined;
    return { ways: [{ terms: [joined], weight: weights.joined, isBegun: false }] };
  }

  private conceptOf(term: Term, isBegun: boolean, unknown: Unknown[]): Concept[] {
    if (this.vocabulary.has(term)) return [{ ways: [this.asTyped([term], isBegun)] }];
    if (this.vocabulary.hasBeginning(term.word)) return [{ ways: [this.asTyped([term], true)] }];
    const parts = this.vocabulary.parted(term.word);
    if (parts)
      return [{ ways: [{ terms: termsOf(parts.join(' ')), weight: weights.joined, isBegun: false }] }];
    const taken = this.vocabulary.similar(term.word);
    unknown.push({ word: term.word, taken });
    return [
      { ways: taken.map((word) => ({ terms: termsOf(word), weight: weights.similar, isBegun: false })) },
    ];
  }
}
