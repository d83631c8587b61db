/** Words of the codebook: what each code means and how a statement gets it. Themes say it themselves, in the dataset of factors, as the data call them. */
import type { directions, extents, kinds, levels, sectors } from './vocabulary/index.ts';

type Meanings<Code extends string> = Readonly<Record<Code, string>>;

export const directionMeanings: Meanings<keyof typeof directions> = {
  support: 'Something helps the work to last. If a support is missing, the statement counts as hindering.',
  challenge:
    'Something makes it harder for the work to last. If someone acts against a challenge, the statement counts as helping.',
  outcome: 'What happened, or what was kept or lost, whatever the reason.',
  neutral:
    'A fact, a note on the study, a plan, a possible benefit or a recommendation. What the report recommends does not count as something that helped.',
};

export const levelMeanings: Meanings<keyof typeof levels> = {
  local: 'Work inside a district, or between a school and a college.',
  regional: 'Work across a region.',
  both: 'Both local and regional work, or a statement that does not say which.',
  state: 'The state.',
};

export const sectorMeanings: Meanings<keyof typeof sectors> = {
  all: 'Schools, colleges and employers together. A statement can have this label and one for a particular partner as well.',
  k12: 'K-12 schools and their districts.',
  'community-college': 'Community colleges and their districts.',
  'county-office': 'County offices of education.',
  employer: 'Employers, business and industry.',
  intermediary: 'Organizations that bring partners together.',
  rop: 'Regional Occupational Programs (ROPs).',
  state: 'State agencies and lawmakers.',
};

export const kindMeanings: Meanings<keyof typeof kinds> = {
  finding: 'A general conclusion of the authors.',
  example: 'A single case, with or without a name.',
  quote:
    'Something that the report quotes from a speaker. We give it in our own words, with the speaker’s role.',
  fact: 'About the program: its law, money, dates and goals.',
  method: 'How the study was done, and by whom.',
  recommendation: 'What the report asks someone to do.',
};

export const extentMeanings: Meanings<keyof typeof extents | 'number'> = {
  all: 'The report says “all”, “every” or “each”, or gives the full number.',
  'almost all': 'The report says “almost all”, or the same in other words.',
  most: 'The report says “most”.',
  generally:
    'The report says “generally”, “typically”, “tended to”, “characteristically” or similar: true as a rule, with exceptions.',
  often: 'The report says “often”. That is about how frequently, not about how many.',
  many: 'The report says “many” and never says how many that is.',
  several: 'The report says “several” and never says how many that is.',
  some: 'The report says “some” and never says how many that is.',
  few: 'The report says “few” (hardly any) or “a few” (a small number). These are not the same; the report’s word beside the statement shows which it is.',
  'few if any': 'The report says “few if any”: there may be none.',
  number: 'The report gives a number, or names or lists that many.',
  one: 'A single case or speaker. It does not say how many others there are.',
  unspecified: 'The report does not say how many, or uses a word that is none of these.',
};

/** The label of a number that the report states, which has no code of its own. */
export const statedNumber = 'A stated number';

/** What each part of a theme's description is called. */
export const means = 'Meaning';
export const include = 'Includes';
export const exclude = 'Excludes';
export const see = 'see ';

/** A theme: its examples, and links to its statements. */
export const otherThemes = (group: string): string => `Other themes: ${group.toLowerCase()}`;
export const examples = 'Examples';
export const statementsOf = (count: number): string =>
  count === 1 ? 'See the one statement' : `See all ${count} statements`;
export const secondaryIn = (count: number): string => `It is a secondary theme in ${count} more. `;
export const withSecondary = (total: number): string => `See all ${total}`;

export const severalSectors =
  'A statement can be about several of these, so the counts add up to more than the number of statements.';
