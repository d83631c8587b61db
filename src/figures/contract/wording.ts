import { listed } from '../../lib/format.ts';
import { codes, counted, type Label } from '../../words/vocabulary/index.ts';
import { groupsBy } from './rows.ts';

/** Counts of rows are counts of statements in figures of these. */
export const statementWords: Label = { label: 'Statements', one: 'statement', many: 'statements' };

/** The text as it stands within a sentence: `employers` for `Employers`. */
export const inLowerCase = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Counts of rows by the codes of a field, as a sentence lists them: `6 statements on what helps and 1 neutral statement`. */
export const countsInWords = <R, Code extends string>(
  rows: readonly R[],
  field: keyof R,
  vocabulary: Readonly<Record<Code, Label>>,
): string =>
  listed(
    groupsBy(rows, field, codes(vocabulary)).map(([code, own]) => counted(own.length, vocabulary[code])),
  );
