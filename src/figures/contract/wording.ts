import { listed } from '../../lib/format.ts';
import { codes, counted, type Label } from '../../words/vocabulary/index.ts';

/** Counts of rows are counts of statements in figures of these. */
export const statementWords: Label = { label: 'Statements', one: 'statement', many: 'statements' };

/** The text as it stands within a sentence: `employers` for `Employers`. */
export const inLowerCase = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The counts of what occurs, as a sentence lists them: `6 statements on what helps and 3 neutral statements`. */
export const countsInWords = <Code extends string>(
  vocabulary: Readonly<Record<Code, Label>>,
  countOf: (code: Code) => number,
): string => {
  const occurring = codes(vocabulary).filter((code) => countOf(code) > 0);
  return listed(occurring.map((code) => counted(countOf(code), vocabulary[code])));
};
