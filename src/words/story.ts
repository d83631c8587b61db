/** Words of the story, in which the same 39 dots go through the report. */

/** The story, as links lead to it and as its page is called. */
export const title = 'Follow the 39';

export const description = (count: number, steps: number): string =>
  `The ${count} consortia of the California Career Pathways Trust (CCPT), each a dot with one shape and color, followed in ${steps} steps: from the grants to what lasted, and what the state could do.`;

export const lead = (count: number): string =>
  `Each dot is one of ${count} consortia: partnerships that received a Round One grant of the California Career Pathways Trust (CCPT). The same dots go through all steps. Each keeps its shape and color, so that you can follow one of them to the end, and see where the report does not say how it fared.`;

/** Where the address is that of a step: what it leads to. */
export const opened = (position: string): string => `This link leads to ${position}: `;
export const position = (step: number, steps: number): string => `step ${step} of ${steps}`;

/** What the steps are called in lists. */
export const steps = 'Steps';

/** Without a script, in place of the field in which a reader looks for a consortium. */
export const findOne = 'Find a district, college or county among the grantees';
export const pick = {
  label: 'Follow one of them: its district, college, county office or city',
  act: 'Follow',
  nothing: 'No grantee matches these words. ',
  empty: 'Type the name of a district, college, county office or city first.',
  all: 'See all grantees',
  several: 'Which one do you mean?',
  unavailable: 'What is known of it could not be loaded. The grantee’s page has everything.',
} as const;

/** The moving picture. */
export const stage = {
  label: 'The dots in motion; use the arrow keys to go from step to step',
  previous: 'Previous',
  next: 'Next',
} as const;

/** Under a step. */
export const restsOn = (count: number): string =>
  count === 1 ? 'Rests on statement ' : 'Rests on statements ';
export const inTheReport = 'In the report: ';
export const topics = (count: number): string => (count === 1 ? 'Topic: ' : 'Topics: ');
export const charts = (count: number): string => (count === 1 ? 'Chart: ' : 'Charts: ');
export const ownPage = 'Data, files and embed code of this step';
