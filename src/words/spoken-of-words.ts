/** How a passage speaks of a consortium: the words before its name. */
export const spokenOfWords = {
  named: 'Names',
  meant: 'May mean, without a name, as this edition reads it:',
} as const;
