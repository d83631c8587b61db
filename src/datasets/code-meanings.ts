/**
 * What each code other than a factor means, that is, when a passage gets it. Factors are explained in their own
 * dataset.
 */
import type { directions, extents, kinds, levels, sectors } from '../words/vocabulary.ts';
import type { STATED_NUMBER } from './quantifier.ts';

type Meanings<Code extends string> = Readonly<Record<Code, string>>;

export const directionMeanings: Meanings<keyof typeof directions> = {
  support: 'Something that helps the work to last. The lack of a support is coded as hindering.',
  challenge: 'Something that stands in the way of lasting. A measure against it is coded as helping.',
  outcome: 'What came about, was kept or was lost, whatever the reason.',
  neutral:
    'Fact, method, intent, a possible benefit or a recommendation. What the report asks for does not count as a support.',
};

export const levelMeanings: Meanings<keyof typeof levels> = {
  local: 'Work within a district, or between a school and a college.',
  regional: 'Work across a region.',
  both: 'Local and regional work together, or a claim that does not tell them apart.',
  state: 'The state.',
};

export const sectorMeanings: Meanings<keyof typeof sectors> = {
  all: 'Schools, colleges and employers together. It may stand beside a partner who is singled out.',
  k12: 'Schools and their districts.',
  'community-college': 'Community colleges and their districts.',
  'county-office': 'County offices of education.',
  employer: 'Employers, business and industry.',
  intermediary: 'Organizations that stand between partners and bring them together.',
  rop: 'Regional Occupational Programs.',
  state: 'State agencies and lawmakers.',
};

export const kindMeanings: Meanings<keyof typeof kinds> = {
  finding: 'A general statement of the authors.',
  example: 'A case that is named, or a single one.',
  quote:
    'A claim that rests on words which the report puts in quotation marks and gives to a speaker. It is told here in reported speech, with the speaker’s role.',
  fact: 'The program: its law, money, dates and intent.',
  method: 'How the study was done, and who did it.',
  recommendation: 'What the report asks somebody to do.',
};

export const extentMeanings: Meanings<keyof typeof extents | typeof STATED_NUMBER> = {
  all: 'The report says all, every or each, or gives the whole number.',
  'almost all': 'The report says almost all, or as much in other words.',
  most: 'The report says most.',
  generally:
    'Also “typically”, “tended to”, “characteristically” and the like: a rule with room for exceptions.',
  often: 'The report says often: how frequently, not how many.',
  many: 'The report says many, and never how many that is.',
  several: 'The report says several, and never how many that is.',
  some: 'The report says some, and never how many that is.',
  few: 'Holds two different things, “few” (hardly any) and “a few” (a small number). The word in print tells which.',
  'few if any': 'The report says “few if any”: perhaps none.',
  number: 'The report gives a number, or names or lists so many.',
  one: 'A single case or speaker. It does not say how many others there are.',
  unspecified: 'The report gives no such word, or one that is none of these.',
};
