/** What published schemas say about codes that they cannot list one by one. */
export const codebook = (codes: string): string => `Codes: ${codes}`;

/** The schema of a table from which charts are redrawn. */
export const chartTable = {
  title: (name: string): string => `Table “${name}” of the charts`,
  description:
    'The rows from which charts are redrawn in the browser. The tables for readers, with the meaning of every field, are the files one folder up.',
} as const;
