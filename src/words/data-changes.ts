/** What happened to the data behind a chart: on its page, in feeds, and under charts that keep one release. */
export const corrected = (release: string): string => `Data corrected in release ${release}`;
export const changed = (release: string): string => `Data changed in release ${release}`;
export const withdrawn = (release: string): string => `Release ${release} withdrawn`;

/** Above everything else that a withdrawn chart says. */
export const withdrawnNotice = {
  lead: (day: string): string => `This chart was withdrawn on ${day}.`,
  advice: 'Please do not rely on it, or on copies of it.',
  title: (title: string): string => `Withdrawn: ${title}`,
} as const;

/** Under an embedded chart that keeps the data of one release. */
export const withdrawnOn = (day: string, reason: string): string => `Withdrawn on ${day}: ${reason}`;
export const correctedSince = (releases: readonly string[], listed: string): string =>
  `These data were corrected later, in ${releases.length > 1 ? 'releases' : 'release'} ${listed}`;
export const newerData = (release: string): string => `There are newer data, in release ${release}`;
export const draft = (release: string): string => `Draft data: release ${release}`;
export const unchanged = (release: string): string => `Data unchanged since release ${release}`;

/** The feeds. */
export const feedTitle = (edition: string): string => `Corrections to the charts. ${edition}`;
export const feedLead = 'What changed in the data behind each chart, in which release, and why.';
