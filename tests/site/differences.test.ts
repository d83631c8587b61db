import { describe, expect, test } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import { origins } from '../../src/words/vocabulary/index.ts';
import { pages } from './site.ts';

const document = pages.find(({ address }) => address === '/differences/')?.document;
const plain = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const words = {
  computed: origins.computed.label,
  external: origins.added.label,
  both: `${origins.computed.label} and ${origins.added.label.toLowerCase()}`,
};

test('all differences stand on the page, in the order of the data', () => {
  const articles = [...(document?.querySelectorAll('.difference') ?? [])];
  expect(articles.map(({ id }) => id)).toEqual(tables.discrepancies.map(({ id }) => id));
});

describe.each(tables.discrepancies.map((row) => [row.id, row] as const))('%s', (id, row) => {
  const article = document?.getElementById(id);
  const accounts = [...(article?.querySelectorAll('.difference-pair > .entry') ?? [])];

  test('tells apart, by rule and word, what is printed and what else is known', () => {
    expect(accounts.map((account) => plain(account.querySelector('p')))).toEqual([row.printed, row.other]);
    expect(accounts.map((account) => plain(account.querySelector('.origin')))).toEqual([
      origins.printed.label,
      words[row.basis],
    ]);
    expect(accounts.map((account) => account.getAttribute('data-origin'))).toEqual([
      'printed',
      row.basis === 'computed' ? 'computed' : 'added',
    ]);
  });

  test('says how this edition deals with it, and names its sources', () => {
    expect(plain(article?.querySelector('dd'))).toBe(row.treatment);
    const sources = tables['discrepancy-sources'].filter(({ discrepancy }) => discrepancy === id);
    const linked = [...(article?.querySelectorAll('a[href^="http"]') ?? [])];
    expect(linked.map((link) => link.getAttribute('href'))).toEqual(sources.map(({ url }) => url));
  });
});
