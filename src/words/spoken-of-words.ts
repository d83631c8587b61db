/** How a statement refers to a consortium: the words before its name. */
export const spokenOfWords = {
  named: 'Names',
  meant: 'May refer to, without naming, as we read it:',
} as const;
