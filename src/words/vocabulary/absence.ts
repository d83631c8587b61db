/**
 * Why there is no value: one vocabulary for empty cells, tables and charts. A zero is a value, and is written as 0; it is
 * in the list so that nobody takes an empty cell for one.
 */

/** A reason in a few words, and what it means. */
interface AbsenceWords {
  readonly label: string;
  readonly meaning: string;
}

export const absences = {
  'not-stated': { label: 'The report does not say', meaning: 'The report gives no such fact here.' },
  'not-found': {
    label: 'We found none',
    meaning: 'We looked for it, in other sources or in the report, and found none. There may be one.',
  },
  'not-asked': { label: 'Not asked', meaning: 'The researchers did not ask about it.' },
  'not-counted': { label: 'Not counted', meaning: 'Nobody counted it.' },
  'not-applicable': {
    label: 'Does not apply',
    meaning: 'There is nothing of the kind in this row, so there is nothing to fill in.',
  },
  zero: {
    label: 'Zero',
    meaning: 'It was counted, and there were none. Written as 0, never as an empty cell.',
  },
} as const satisfies Record<string, AbsenceWords>;

export type Absence = keyof typeof absences;

/** Of a field that has a value in every row. */
export const neverEmpty = 'Never empty';

/** Why a value may be missing, in a few words: `The report does not say, or does not apply`. */
export function absenceInWords(reasons: readonly Absence[]): string {
  const [first = '', ...others] = reasons.map((reason) => absences[reason].label);
  return [first, ...others.map((label) => label.charAt(0).toLowerCase() + label.slice(1))].join(', or ');
}
