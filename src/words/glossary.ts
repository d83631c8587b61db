/** Words of the glossary. Its terms stand in content/glossary.json. */

export const title = 'Glossary';
export const description =
  'Plain definitions of the terms in the report on the California Career Pathways Trust (CCPT): what each means, whether the definition comes from the report or from other sources, and where the term is used.';
export const contents = 'Terms';
export const folded = [title, 'all terms'] as const;
export const answer = (count: number): string =>
  `${count} terms that the report uses, in plain words. A solid line beside a definition means that the report itself explains the term; a dotted line means that the definition comes from other sources.`;
