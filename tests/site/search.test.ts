/** What search finds is there, where it says; and what it loads is small. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SearchData } from '../../src/surfaces/search/record.ts';
import { indexPage, searchPage, searchRecords } from '../../src/lib/routes.ts';
import { consortia } from '../../src/datasets/site.ts';
import { isServed, pageAt, plain, textOf } from './site.ts';

const { records } = JSON.parse(textOf(searchRecords)) as SearchData;

test('every result opens at a place that is there', () => {
  const broken = records.filter(({ href }) => {
    const [page = '', id] = href.split('#');
    return !isServed(`/${page}`) || (id !== undefined && pageAt(`/${page}`).getElementById(id) === null);
  });
  expect(records.length).toBeGreaterThan(400);
  expect(broken.map(({ href }) => href)).toEqual([]);
});

test('a paragraph opens at the very words that are quoted of it', () => {
  const paragraphs = records.filter(({ kind, id }) => kind === 'paragraph' && !id.startsWith('note'));
  const other = paragraphs.filter(({ href, text }) => {
    const [page = '', id = ''] = href.split('#');
    const opening = text.split(' ').slice(0, 5).join(' ');
    return !plain(pageAt(`/${page}`).getElementById(id)).includes(opening);
  });
  expect(paragraphs.length).toBeGreaterThan(50);
  expect(other.map(({ href }) => href)).toEqual([]);
});

test('all that search finds is less than 80 kB packed with gzip', () => {
  expect(gzipSync(textOf(searchRecords), { level: 6 }).length).toBeLessThan(80_000);
});

describe('without a script', () => {
  const page = pageAt(searchPage);

  test('the page of search leads to the index', () => {
    expect(page.querySelector('noscript')?.innerHTML).toContain('href="a-z/"');
    expect(page.querySelector('.search-browse a')?.getAttribute('href')).toBe('a-z/');
    expect(page.querySelector('form')?.getAttribute('action')).toBeNull();
  });

  test('the index has every grantee, term, chart, table and topic', () => {
    const index = pageAt(indexPage);
    const leading = new Set(
      [...index.querySelectorAll('.index-letter a')].map((a) => a.getAttribute('href')),
    );
    const listed = ['grantee', 'term', 'figure', 'data', 'topic', 'finding'];
    const missing = records.filter(
      ({ kind, href }) => listed.includes(kind) && !leading.has(`../../${href}`),
    );
    expect(missing.map(({ href }) => href)).toEqual([]);
    const letters = [...index.querySelectorAll('.index-letter h2')].map((head) => plain(head));
    expect(letters).toEqual(letters.toSorted());
    expect(leading.size).toBeGreaterThan(consortia.length);
  });
});

test('every page leads to search', () => {
  for (const address of ['/', '/brief/', '/report/local/', '/consortia/madera/'])
    expect(pageAt(address).querySelector('header .search-way')).not.toBeNull();
});
