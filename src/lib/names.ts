const shortenings: readonly (readonly [RegExp, string])[] = [
  [/ Community College District$/, ' CCD'],
  [/ School District$/, ''],
  [/ Office of Education$/, ' Office'],
  [/ Department of Education$/, ' Department'],
  [/ (?:Public )?Charter School$/, ' Charter'],
];

/**
 * Short name of a grantee for labels in drawings.
 * @param agent the name as the appendix prints it, `Tulare County Office of Education`
 * @returns the name without the words that the agency type repeats, `Tulare County Office`
 */
export function shortName(agent: string): string {
  return shortenings.reduce((name, [words, short]) => name.replace(words, short), agent);
}
