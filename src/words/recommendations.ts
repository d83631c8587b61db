/** Words of the page "What the state could do". Its texts stand in content/recommendations, its links in the data. */
import { listed } from '../lib/format.ts';

export const title = 'What the state could do';

export const description =
  'What the 2018 report on the California Career Pathways Trust (CCPT) suggests that the state could do, whom it addresses, which challenges each idea speaks to, and the statements behind it.';

/** The answer, for a reader who reads no further. */
export const answer = (names: readonly string[]): string =>
  `The report sees several connected opportunities for state policy and grantmaking in the difficulties of Round One of the California Career Pathways Trust (CCPT). Under ${names.length} headings, it suggests that the state could ${listed(names.map(inASentence))}.`;

const inASentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const hedge =
  'The report does not rank these opportunities, say what they would cost or set dates, and it does not say what the state did afterward. “Opportunities” is the report’s word; the names and texts below are ours.';

export const contents = 'On this page';
export const folded = (count: number): readonly [string, string] => [title, `${count} opportunities`];

export const addressees = 'Who it is addressed to';
export const challenges = 'Challenges it could help with';
export const reportsOwn = 'The report makes this connection';
export const ourReading = 'Our reading';
export const restsOn = 'Rests on statements';
export const inTheReport = 'In the report: ';

export const statements = (count: number): string =>
  `Show the ${count === 1 ? 'statement' : `${count} statements`} behind this`;
export const statementsLead = {
  before: 'All statements in ',
  after: ' of the report, as this edition restates them.',
} as const;

export const closingHeading = 'The report’s closing call';
export const closingLead =
  'After these opportunities, the report ends with a paragraph that has no heading of its own.';

export const withoutHeading = 'Challenges without a recommendation';
export const withoutLead =
  'For these parts of challenges, we found no recommendation in the report’s conclusion. That is our reading; it does not mean that the authors left them out on purpose.';
