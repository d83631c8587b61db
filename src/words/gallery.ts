/** Words of the gallery of charts. */
export const title = 'Charts';
export const lead = (count: number): string =>
  `${count} charts draw on the words and numbers of the 2018 report and, where a chart says so, on other public sources. Each answers one question, and has its own page with the data, the limits, and ways to download, embed or cite it.`;
export const contents = 'Charts by topic';
export const kicker = (edition: string, release: string): string => `${edition} · data release ${release}`;
/** The way to the charts that are a story, which are not among these. */
export const story = {
  before: 'To see them as one story: ',
  after: ', the same dots from the grants to what lasted.',
} as const;
export const featured = 'Start with these';
