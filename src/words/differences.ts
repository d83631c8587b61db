/** Words of the page on where sources disagree. */

export const title = 'Where sources disagree';
export const description = (count: number): string =>
  `${count} places where the 2018 report on the California Career Pathways Trust (CCPT) differs from another public source, from its own appendix or from itself, or may need explaining, and what this edition does about each.`;
export const contents = 'Disagreements by topic';
export const folded = (count: number): readonly [string, string] => [`${count} disagreements`, 'by topic'];

/** The lines under the title. */
export const answer = (count: number): string =>
  `In ${count} places, the 2018 report on the California Career Pathways Trust (CCPT) differs from another public source, from its own appendix or from itself, or may need explaining. Our data and text keep what the report says; this page tells you what else is known.`;
export const lead =
  'Each entry gives what the report says, what we found when we counted or looked elsewhere, and what this edition does about it. In the text of the report, this sign links to an entry here: ';
export const origins = {
  printed: 'What the report says, in our words.',
  computed: 'What we found by counting or comparing within the report.',
  added: 'What another public source says, with a link to it.',
};

/** One entry. */
export const linkTo = (name: string): string => `Link to “${name}”`;
export const theReport = 'The report says';
export const others = {
  computed: 'What we found by counting or comparing',
  source: 'Another source says',
  sources: 'Other sources say',
  bothSource: 'Our count and another source',
  bothSources: 'Our count and other sources',
};
export const treatment = 'What this edition does';
export const note = 'Note';
export const concerns = 'Grantees affected';
export const inText = 'Where the report says it';
export const sign = (section: string): string => `Go to the marker in “${section}”`;
export const sources = (count: number): string => (count === 1 ? 'Source' : 'Sources');
export const supports = (what: string): string => ` for ${what}`;
