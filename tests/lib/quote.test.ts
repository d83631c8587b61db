import { expect, test } from 'vitest';
import { pageCitation, plainCitation } from '../../src/surfaces/citation.ts';
import { quote } from '../../src/lib/quote.ts';

const release = { label: '1.0.0', date: '2026-11-24' };
const address = 'https://edition.example/report/local/#iii-local-5';
const citation = plainCitation(pageCitation('Local pathways', address, release));

test('a statement goes with its source and its citation, which names release and address', () => {
  const [said, source, cited, ...more] = quote('12 consortia', 'Passage: C057.', citation).split('\n');
  expect([said, source, cited]).toEqual(['12 consortia.', 'Passage: C057.', citation]);
  expect(cited).toContain('data release 1.0.0, November 24, 2026');
  expect(cited).toMatch(/ https:\/\/edition\.example\/report\/local\/#iii-local-5$/);
  expect(more).toEqual([]);
});

test('what ends a sentence already is left as it is, and no line is empty', () => {
  expect(quote('Who pays?', '', citation)).toBe(`Who pays?\n${citation}`);
});
