/** Whether what was typed is the name of a record, or the most of it. */
import { termsOf, type Term } from '../../lib/search-terms.ts';
import type { SearchRecord } from '../../surfaces/search/record.ts';
import type { Concept, Way } from './query.ts';

/** A name: the stems and words of what it says. */
export interface Name {
  readonly stems: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** What a name counts that has only some of what was typed. */
const PARTLY = 0.35;

/** The title and the other names of a record, without words that say nothing. */
export function namesOf({ title, names = [] }: SearchRecord, isPassedOver: (term: Term) => boolean): Name[] {
  return [title, ...names]
    .map((name) => termsOf(name).filter((term) => !isPassedOver(term)))
    .filter((terms) => terms.length > 0)
    .map((terms) => ({
      stems: new Set(terms.map(({ stem }) => stem)),
      words: terms.map(({ word }) => word),
    }));
}

const isIn = ({ stems, words }: Name, { terms, isBegun }: Way): boolean =>
  terms.every(
    ({ word, stem }, index) =>
      stems.has(stem) || (isBegun && index === terms.length - 1 && words.some((one) => one.startsWith(word))),
  );

/** How well one name fits: which part of the query it has, and which part of it the query has. */
function fitOf(name: Name, concepts: readonly Concept[], weights: readonly number[]): number {
  let [had, all, stems, weight] = [0, 0, 0, 1];
  concepts.forEach(({ ways }, index) => {
    const rarity = weights[index] ?? 0;
    all += rarity;
    const way = ways.find((one) => isIn(name, one));
    if (!way) return;
    had += rarity;
    stems += new Set(way.terms.map(({ stem }) => stem)).size;
    weight = Math.min(weight, way.weight);
  });
  if (had === 0) return 0;
  const share = Math.min(1, stems / name.stems.size);
  return had === all ? weight * share : PARTLY * (had / all) ** 2 * share;
}

/**
 * How well the best of a record's names fits what was typed.
 * @param weights how much each thing that is looked for says
 * @returns 1 for the very name, 0 for none
 */
export const nameFit = (
  names: readonly Name[],
  concepts: readonly Concept[],
  weights: readonly number[],
): number => Math.max(0, ...names.map((name) => fitOf(name, concepts, weights)));
