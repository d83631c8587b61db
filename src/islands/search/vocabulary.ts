/** All words that can be found, and what words that cannot were perhaps meant to be. */
import type { Term } from '../../lib/search-terms.ts';
import { nearestTo } from '../explorer/nearest.ts';

/** The longest word that is looked for among those that are spelled like it: nobody means such a long one. */
const LONGEST = 30;

/** The shortest word that may be two without a space: `dualenrollment`. */
const SHORTEST_PAIR = 8;
const SHORTEST_PART = 3;

/** Slips that a word of this length may have: fewer than among names alone, because here most words are near to some. */
const slipsIn = ({ length }: string): number => (length < 7 ? 1 : length < 11 ? 2 : 3);

/** A word no longer than this has to be near to one word alone. */
const SURE = 4;

const isWord = (word: string): boolean => /^\p{L}/u.test(word);

/** Words and stems of everything that is found. */
export class Vocabulary {
  private readonly all = new Set<string>();

  add({ word, stem }: Term): void {
    this.all.add(word).add(stem);
  }

  has({ word, stem }: Pick<Term, 'word' | 'stem'>): boolean {
    return this.all.has(word) || this.all.has(stem);
  }

  /** Whether a word goes on from these letters. */
  hasBeginning(letters: string): boolean {
    return [...this.all].some((word) => word.startsWith(letters));
  }

  /** The two words that stand together in one, if there are such. */
  parted(word: string): [string, string] | undefined {
    if (word.length < SHORTEST_PAIR || word.length > LONGEST) return undefined;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
      const parts: [string, string] = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => this.all.has(part))) return parts;
    }
    return undefined;
  }

  /** The words that are spelled most like one that is not here. */
  similar(word: string): string[] {
    if (word.length > LONGEST || !isWord(word)) return [];
    const near = nearestTo(word, [...this.all].filter(isWord), slipsIn);
    return word.length > SURE || near.length === 1 ? near : [];
  }
}
