/** Words of the gallery of charts. */
export const title = 'Charts';
export const lead = (count: number): string =>
  `${count} charts draw on the words and numbers of the 2018 report and, where a chart says so, on other public sources. Each answers one question, and has its own page with the data, the limits, and ways to download, embed or cite it.`;
export const contents = 'Charts by topic';
export const kicker = (edition: string, release: string): string => `${edition} · data release ${release}`;
export const featured = 'Start with these';
