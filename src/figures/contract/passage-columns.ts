import type { Column } from './define.ts';

/** The columns that every figure of the passages words alike. */
export const passageColumns = {
  id: {
    label: 'Passage',
    description: 'Id of the passage in the dataset evidence.',
    type: 'string',
    origin: 'coded',
    refersTo: 'passages',
  },
  /** Those on which a row rests. */
  passages: {
    label: 'Passages',
    description: 'Ids of the passages in the dataset evidence, joined by semicolons.',
    type: 'string',
    origin: 'coded',
    refersTo: 'passages',
  },
} as const satisfies Readonly<Record<string, Column>>;
