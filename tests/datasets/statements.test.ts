import { expect, test } from 'vitest';
import { tables } from '../../src/datasets/site.ts';

const { evidence } = tables;
const statement = (id: string): (typeof evidence)[number] => {
  const found = evidence.find((one) => one.id === id);
  if (!found) throw new Error(`There is no statement ${id}.`);
  return found;
};

/** Verbs that say that somebody says it, and the report does not. */
const attributed =
  /\b(?:said|say|says|wrote|called|asked|described?|describing|agreed|explained|compared|stressed|regretted|spoke)\b/;

test('what the report quotes from a speaker is told as what a speaker says', () => {
  const quotes = evidence.filter(({ kind, id }) => kind === 'quote' || id === 'C044');
  expect(quotes.length).toBeGreaterThan(20);
  expect(quotes.filter(({ statement }) => !attributed.test(statement)).map(({ id }) => id)).toEqual([]);
});

test('what the report only concedes is neutral', () => {
  expect(statement('C113').direction).toBe('neutral');
});

test('a statement is about those it speaks of, not about who speaks', () => {
  for (const id of ['C085', 'C086', 'C087', 'C088', 'C089'])
    expect(statement(id).sector, id).toBe('k12;community-college');
  for (const id of ['C106', 'C107']) expect(statement(id).sector, id).toBe('all');
});

test('no cell of a statement has the words of the house', () => {
  const house = /\bthe Trust\b|\bpassages?\b|\bseats?\b|\bafresh\b|\btells? of\b|\btold of\b/i;
  const cells = evidence.flatMap(({ id, statement: said, note }) => [`${id} ${said}`, `${id} ${note ?? ''}`]);
  expect(cells.filter((cell) => house.test(cell))).toEqual([]);
});
