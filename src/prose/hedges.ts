/** Qualifiers of the dataset, and the words that keep their meaning in prose. */
const keeping: ReadonlyMap<string, RegExp> = new Map([
  ['around', /\b(?:about|around|approximately|roughly)\b/i],
  ['approximately', /\b(?:about|around|approximately|roughly)\b/i],
  ['by', /\bby\b/i],
  ['at least', /\b(?:at least|or more|no less than|no fewer than)\b/i],
]);

/** Whether words keep the hedge of a number; a qualifier without an entry is the report's word for the size, as in "hundreds". */
export function keepsHedge(words: string, qualifier: string | null): boolean {
  const wanted = qualifier === null ? undefined : keeping.get(qualifier);
  return wanted?.test(words) ?? true;
}
