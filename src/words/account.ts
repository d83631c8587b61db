/** Words of the account of a key finding. */

export const title = 'What stands behind this finding';
/** No rating: the report gives none, and ours would have no ground. */
export const lead =
  'The report does not say how certain it is of this finding, and this edition does not rate it. This is what anyone can check. One statement can both support a finding and limit it.';

export const labels = {
  restsOn: 'It rests on',
  reach: 'How far the study reached',
  hedges: 'How many or how far, in the report’s words',
  against: 'What limits it, or speaks against it',
  uncounted: 'What the report does not say',
} as const;

export const statementsOfKinds = (count: number, kinds: string): string =>
  `${count} ${count === 1 ? 'statement' : 'statements'} of the report, as we classified them: ${kinds}`;
export const noneQuoted = 'none of them quotes a person';
export const someQuoted = (count: number, speakers: string): string =>
  `${count} of them ${count === 1 ? 'reports' : 'report'} what people are quoted as saying (${speakers})`;
export const reach = (studied: string, consortia: string, reports: string, submitted: string): string =>
  `researchers visited or telephoned ${studied} of the ${consortia} consortia, and read the Year Three reports of all ${reports}, submitted in ${submitted}`;
export const hedge = (said: string, statement: string): string => `“${said}” (${statement})`;
export const statement = ({ id, statement: text }: { id: string; statement: string }): string =>
  `${text.replace(/\.$/, '')} (${id})`;

/** All accounts together, under the brief. */
export const all = {
  title: 'What stands behind each finding',
  holds: (count: number): string => `${count} accounts`,
  onPaper: 'What stands behind each finding, and what limits it: ',
} as const;
