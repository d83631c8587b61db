/** Phrases with a number in them that need no <Num>, each with the reason. Longer ones come first. */
export const unboundPhrases: readonly { readonly phrase: string; readonly reason: string }[] = [
  { phrase: 'Two Years into CCPT', reason: 'title of the earlier report' },
  { phrase: 'Two counts of twelve', reason: 'title of the note that tells two bound numbers apart' },
  { phrase: 'July 1, 2013', reason: 'when other sources date the law; data/discrepancies has it' },
  { phrase: 'May 30, 2014', reason: 'when other sources date the awards; data/discrepancies has it' },
  { phrase: 'Assembly Bill 86', reason: 'name of a law' },
  { phrase: 'AB 86', reason: 'name of a law' },
  { phrase: 'Round One', reason: 'name of a round of grants' },
  { phrase: 'Round Two', reason: 'name of a round of grants' },
  { phrase: 'Year Three', reason: 'name of the last annual report' },
  { phrase: 'K-12', reason: 'schools from kindergarten to grade 12' },
  { phrase: 'K-14', reason: 'schools and the first years of college' },
  { phrase: '21st-century', reason: 'name of a century' },
  { phrase: 'one form', reason: 'pronoun: one form and another' },
  { phrase: 'one another', reason: 'pronoun' },
  { phrase: 'no one', reason: 'pronoun' },
];
