/** What the tables are called that are joined from datasets for readers, and what is in them. */
export const derivedTables = {
  grantees: {
    title: 'The 39 grantees: awards and places',
    description:
      'Every Round One grantee in one row: its award to the dollar, how large that is among all, its type, and where it is based. Names, awards and location labels are from the report’s appendix; types, places and projects are from other sources.',
  },
  numbers: {
    title: 'Numbers, stated and calculated',
    description:
      'The numbers that the text of this edition draws on: all that the report states, each with its place in the report, and those that we calculate, each with the datasets that it is calculated from.',
  },
} as const;
