/** Words that say how many, or how often, without giving a number; a quantity may have one of them in place of it. */
const sizeWords = ['dozens', 'hundreds', 'thousands', 'millions', 'monthly'] as const;

export type SizeWord = (typeof sizeWords)[number];

export function isSizeWord(word: string | null): word is SizeWord {
  return sizeWords.some((known) => known === word);
}

/** A quantity's number, in whatever form, and its qualifier. */
interface Sized {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly date: string | null;
  readonly qualifier: string | null;
}

/** Whether the report has only a word for the size: no value, no range and no date, and the word as qualifier. */
export function isSize({ value, low, high, date, qualifier }: Sized): boolean {
  return value === null && low === null && high === null && date === null && isSizeWord(qualifier);
}
