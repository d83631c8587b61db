/** Words around citations: their box on a page, and what stands for an address that a copy does not have yet. */
export const heading = 'How to cite';
export const cited = (count: number): string => `${count} citations`;
export const lead =
  'Cite the report for what it found, this page for how it is explained here, and the data for what this edition classified or calculated.';

/** What each citation is of. */
export const thisPage = 'This page';
export const theData = 'The data';
export const theReport = 'The 2018 report';
