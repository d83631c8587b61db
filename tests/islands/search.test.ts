import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../src/islands/search/engine.ts';
import { excerptOf, stretchesOf } from '../../src/islands/search/excerpt.ts';
import { searchData } from '../../src/surfaces/search/index.ts';

const data = searchData();
const engine = Engine.now(data);
const first = (typed: string): string | undefined => {
  const record = engine.find(typed).hits[0]?.record;
  return record && `${record.kind}:${record.id}`;
};

describe('what is lit', () => {
  test('leaves out the words that say nothing, unless there are no others', () => {
    const [career] = engine.find('voc ed').hits;
    expect(career?.terms).toContain('career');
    expect(career?.terms).not.toContain('and');
    expect(engine.find('and').hits.every(({ terms }) => terms.has('and'))).toBe(true);
  });
});

describe('a query', () => {
  test('may be anything', () => {
    const known = fc.constantFrom(...data.records.map(({ title }) => title));
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      known,
      fc.tuple(known, fc.string()).map((both) => both.join(' ')),
    );
    fc.assert(
      fc.property(typed, (query) => {
        const { hits } = engine.find(query);
        expect(new Set(hits.map(({ record }) => record.href)).size).toBeLessThanOrEqual(data.records.length);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['', '   ', '?!', '—', '…'])('without words finds nothing: “%s”', (query) => {
    expect(engine.find(query)).toEqual({ hits: [], unknown: [] });
  });

  test('means the same in capitals, with other apostrophes and without accents', () => {
    const found = (query: string): string[] => engine.find(query).hits.map(({ record }) => record.href);
    expect(found('CHANCELLOR’S OFFICE')).toEqual(found("chancellor's office"));
    expect(found('chancellors office')[0]).toBe(found('chancellor’s office')[0]);
    expect(found('Mádera')).toEqual(found('madera'));
  });

  test.each([
    '$600,000',
    '600,000',
    '600000',
    '600k',
    '$600 thousand',
    '0.6 million',
    '$.6m'.replace('.', '0.'),
  ])('finds an amount however it is written: %s', (amount) => {
    const found = (query: string): string[] => engine.find(query).hits.map(({ record }) => record.href);
    expect(found(amount)).toEqual(found('$600,000'));
    expect(found(amount).length).toBeGreaterThan(0);
  });

  test.each([
    ['Madera', 'grantee:madera'],
    ['maderra', 'grantee:madera'],
    ['W.E.B. Du Bois', 'grantee:dubois'],
    ['SLO', 'grantee:san-luis-obispo'],
    ['voc ed', 'term:cte'],
    ['LCAP', 'term:lcap'],
    ['worklinkedlearning'.replace('work', ''), 'term:linked-learning'],
    ['C057', 'statement:C057'],
  ])('finds first what has that name: %s', (typed, right) => {
    expect(first(typed)).toBe(right);
  });

  test('finds what a word means while it is being typed', () => {
    for (const begun of ['tula', 'tular', 'tulare']) expect(first(begun)).toBe('grantee:tulare');
  });

  test('says which words nothing has, and what was taken instead', () => {
    expect(engine.find('maderra grants').unknown).toEqual([{ word: 'maderra', taken: ['madera'] }]);
    expect(engine.find('xqzvw').unknown).toEqual([{ word: 'xqzvw', taken: [] }]);
    expect(engine.find('xqzvw').hits).toEqual([]);
  });
});

describe('what is quoted', () => {
  const joined = (stretches: readonly { readonly text: string }[]): string =>
    stretches.map(({ text }) => text).join('');

  test('is the text, whatever is looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ maxLength: 4 })), (text, terms) => {
        expect(joined(stretchesOf(text, new Set(terms)))).toBe(text);
      }),
    );
  });

  test('is the sentence with most of the words, and no longer than a few lines', () => {
    const text = 'One was cut. Two colleges left the region early. Three colleges stayed in the region.';
    expect(joined(excerptOf(text, new Set(['colleges', 'stayed', 'region'])))).toBe(
      'Three colleges stayed in the region.',
    );
    for (const { text: all } of data.records)
      expect(joined(excerptOf(all, new Set(['the']))).length).toBeLessThan(250);
  });
});
