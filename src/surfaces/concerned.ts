import type { Discrepancy } from '../datasets/schemas/discrepancies.ts';
import { consortia, differencesOf } from '../datasets/site.ts';
import type { Published } from './published.ts';

/** What the rows of the consortia show: names, awards, locations. The rest of the differences is about other things. */
const shownTopics: readonly string[] = ['money', 'grantees', 'regions'];

/** The places where sources disagree about the rows of a figure, each once. */
export function concernedBy({ columns, rows }: Published): Discrepancy[] {
  if (columns['id']?.refersTo !== 'consortia') return [];
  const ids = new Set(rows.map(({ id }) => id));
  const concerned = consortia.filter(({ id }) => ids.has(id)).flatMap(({ id }) => differencesOf(id));
  return [...new Set(concerned)].filter(({ topic }) => shownTopics.includes(topic));
}
