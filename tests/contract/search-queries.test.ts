/** Sixty queries, written from the printed report alone and before there was a search, find what answers them. */
import { describe, expect, test } from 'vitest';
import queries from '../search/queries-60.json' with { type: 'json' };
import { Engine } from '../../src/islands/search/engine.ts';
import { searchData } from '../../src/surfaces/search/index.ts';
import { pageNames, synonyms } from '../../src/surfaces/search/words.ts';
import { missesOf, ranksOf } from '../search/ranks.ts';

const data = searchData();
const engine = Engine.now(data);
const ranked = ranksOf(engine, queries);
const ids = new Set(data.records.map(({ kind, id }) => `${kind}:${id}`));

describe('the sixty queries', () => {
  test('ask for what there is', () => {
    expect(queries).toHaveLength(60);
    expect(queries.filter(({ right }) => !right.some((id) => ids.has(id)))).toEqual([]);
  });

  test('are answered first in 54 cases, and among the first three in 59', () => {
    const [first, three] = [missesOf(ranked, 1), missesOf(ranked, 3)];
    console.log(`Not first:\n${first.join('\n')}`);
    expect(first.length, first.join('\n')).toBeLessThanOrEqual(6);
    expect(three.length, three.join('\n')).toBeLessThanOrEqual(1);
  });
});

describe('what search knows of words', () => {
  test.each(synonyms.flatMap(({ typed, means }) => means.map((one) => [typed.join(', '), one] as const)))(
    '%s means something that is found: %s',
    (_, one) => {
      const { hits, unknown } = engine.find(one);
      expect(unknown).toEqual([]);
      expect(hits.length).toBeGreaterThan(0);
    },
  );

  test.each(Object.keys(pageNames))('the page %s is one', (page) => {
    expect(ids).toContain(`page:${page}`);
  });

  test('nothing means two things at once', () => {
    const typed = synonyms.flatMap((one) => one.typed.map((word) => word.toLowerCase()));
    expect(typed.filter((word, index) => typed.indexOf(word) !== index)).toEqual([]);
  });
});

test('every thing to find has its own kind and id, and says something', () => {
  expect(ids.size).toBe(data.records.length);
  expect(data.records.filter(({ kind, title, text }) => !title || (!text && kind !== 'page'))).toEqual([]);
});
