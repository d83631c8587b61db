/** Words of the brief. Its texts stand in content/pages/brief.mdx and content/recommendations. */
import { printedReport } from '../lib/edition.ts';

export const kicker = (edition: string): string => `Brief from ${edition}`;
export const print = 'Print this brief';
export const findings = (count: number): string => `${count} findings`;
export const stateCouldDo = 'What the state could do';
export const opportunitiesLead =
  'The report sees several connected opportunities for the state in the difficulties of Round One. It does not rank them, say what they would cost or set dates.';
export const closingView = 'The report’s closing view';
export const dates = (published: string, release: string, released: string): string =>
  `The report was published in ${published} and describes how things stood then; programs may have changed since. Data release ${release}, ${released}.`;

/** Whose summary this is, for a sheet of paper that travels alone. */
export const independence = `This is an independent summary of that report, which ${printedReport.publisher} published. It was not made by ${printedReport.publisher}, and neither ${printedReport.publisher} nor the State of California endorses it.`;
