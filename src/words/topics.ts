/** Words of the answers by topic: their list, a page for each, and the ways that lead there. */

/** The list, which menus and other pages lead to by this name. */
export const title = 'Answers by topic';
/** The same in the menu. */
export const inMenu = 'Topics';
export const description = (count: number): string =>
  `What the 2018 report on the California Career Pathways Trust (CCPT) says about ${count} topics that readers ask about, each with its answer and with every statement that bears on it.`;
export const lead = (count: number, statements: number): string =>
  `What the report on the California Career Pathways Trust (CCPT) says about ${count} topics that readers ask about. Each page begins with the answer and has every one of the report’s ${statements} statements that bears on the topic, with its place.`;
export const detail = 'a short answer to each, with every statement that bears on it';

/** How statements came to be in topics. */
export const assigned = {
  title: 'How statements were assigned to topics',
  lead: (total: number): string =>
    `All ${total} statements were assigned to topics twice, separately, by the same written rules. Where the two codings differ, the rule and the report decided; each decision is in the data with its reason. A statement may belong to several topics or to none.`,
  least: (percent: number, topic: string): string =>
    `For every topic, the codings agree on at least ${percent} percent of all statements (least for ${topic}). That is easy where a topic has few statements, because most are clearly not in it. The other two columns do not have this flaw: the share of the statements that both have, among those that at least one has, and Cohen’s kappa, which is 1 for full agreement and 0 for agreement by chance.`,
  caution:
    'Both codings followed the same rules. Readers who do not know the rules might agree less. How a statement is labeled, as helping or hindering for example, was not coded twice.',
  rules: 'The rule of each topic, every statement in it and every decision can be downloaded: ',
  table: 'How far two codings of the statements agree, by topic',
  columns: {
    topic: 'Topic',
    statements: 'Statements',
    agreed: 'Agree on',
    shared: 'Have in common',
    kappa: 'Cohen’s kappa',
  },
} as const;
export const toAssigned = 'How statements were assigned to topics, and how far two codings agree';

/** The page of a topic. */
export const contents = 'Topics';
export const place = (position: number, count: number): string => `topic ${position} of ${count}`;
export const statements = (count: number): string => `${count} ${count === 1 ? 'statement' : 'statements'}`;
export const partLead = (count: number): string =>
  `The ${statements(count)} of the report that bear on this topic, in our words. Each leads to its paragraph, and its number to the list of all statements.`;
export const showMore = (count: number): string => `Show ${count} more`;
export const saidBy = (speaker: string): string => `Said by: ${speaker}`;

const noSuchOutcome =
  'No statement on this topic is classified as this kind of outcome. See also what helped or got in the way.';

/** What is said of a part that has no statements. */
export const empty = {
  lasted: noSuchOutcome,
  ended: noSuchOutcome,
  helped: 'No statement on this topic is classified as helping.',
  hindered: 'No statement on this topic is classified as hindering.',
  state: 'None of the recommendations in the report is about this topic itself.',
} as const;
export const toRecommendations = 'See all of them';

export const grantees = {
  title: 'Grantees named',
  named: 'Named in these statements: ',
  meant: 'Not named, but may be referred to, as we read it: ',
  none: 'These statements name no grantee.',
} as const;
export const findings = 'Key findings on this topic';
export const figures = {
  title: 'Charts on this topic',
  embed: 'Embed',
  embedOf: (chart: string) => `: ${chart}`,
};
export const unsaid = 'What the report does not say';
export const rule = {
  title: 'What belongs to this topic',
  include: 'Belongs here',
  exclude: 'Does not',
} as const;
export const previous = 'Previous';
export const next = 'Next';
export const around = 'Previous and next topic';

/** What is copied. */
export const copied = 'this answer with its citation';
export const source = (ids: string): string =>
  `Based on statements ${ids} of the 2018 report, as this edition classified them.`;

/** From other pages: before the topics that go with them, and on the cover. */
export const byTopic = 'Answers by topic: ';
export const fromCover = (count: number): string => `Answers to ${count} questions, by topic`;
