import type { Column } from './define.ts';

/** The columns that every figure about the report’s statements words in the same way. */
export const passageColumns = {
  id: {
    label: 'Statement',
    description: 'ID of the statement in the dataset “evidence”.',
    type: 'string',
    origin: 'coded',
    refersTo: 'passages',
  },
  /** Those on which a row rests. */
  passages: {
    label: 'Statements',
    description: 'IDs of the statements in the dataset “evidence”, separated by semicolons.',
    type: 'string',
    origin: 'coded',
    refersTo: 'passages',
  },
} as const satisfies Readonly<Record<string, Column>>;
