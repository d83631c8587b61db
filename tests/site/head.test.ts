import { describe, expect, inject, test } from 'vitest';
import { embedPages, files, ordinaryPages, pages, sizeOf } from './site.ts';

const siteUrl = inject('siteUrl');

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_, { document }) => {
  const texts = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());

  test('has a language, one title and one first heading', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('en-US');
    expect(texts('head > title')).toEqual([expect.stringMatching(/\S/)]);
    expect(texts('h1')).toEqual([expect.stringMatching(/\S/)]);
  });

  test('has every id once', () => {
    expect(repeated([...document.querySelectorAll('[id]')].map(({ id }) => id))).toEqual([]);
  });

  test('skips no level of heading', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
      Number(localName[1]),
    );
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });
});

const attributesIn =
  (document: Document) =>
  (selector: string, name: string): string[] =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');

test.each(embedPages.map(({ address, document }) => [address, document] as const))(
  '%s leaves its place in lists to the page of its figure',
  (address, document) => {
    const attributes = attributesIn(document);
    const [, figure] = address.split('/').filter(Boolean);
    expect(attributes('meta[name="robots"]', 'content')).toEqual(['noindex']);
    expect(attributes('link[rel="canonical"]', 'href')).toEqual([`${siteUrl}figures/${figure}/`]);
  },
);

describe.each(ordinaryPages.map((page) => [page.address, page] as const))('%s', (address, { document }) => {
  const attributes = attributesIn(document);

  test('has one description of useful length', () => {
    const descriptions = attributes('meta[name="description"]', 'content');
    expect(descriptions).toHaveLength(1);
    expect(descriptions[0]?.length).toBeGreaterThan(40);
    expect(descriptions[0]?.length).toBeLessThan(320);
  });

  test('has one canonical address under SITE_URL, or asks not to be listed', () => {
    const isUnlisted = attributes('meta[name="robots"]', 'content').includes('noindex');
    const expected = isUnlisted ? [] : [siteUrl + address.slice(1)];
    expect(attributes('link[rel="canonical"]', 'href')).toEqual(expected);
  });
});

/** Pages that visitors may pass on: all that search engines may list. */
const listed = ordinaryPages.filter(({ document }) => !document.querySelector('meta[name="robots"]'));

test.each(listed.map((page) => [page.address, page] as const))(
  '%s brings a title, a description and a picture along where it is shared',
  (address, { document }) => {
    const attributes = attributesIn(document);
    const property = (name: string): string => attributes(`meta[property="og:${name}"]`, 'content').join();
    expect(document.title).toContain(property('title'));
    expect(property('description')).toBe(attributes('meta[name="description"]', 'content').join());
    expect(property('url')).toBe(siteUrl + address.slice(1));
    const picture = property('image').replace(siteUrl, '/');
    expect(files).toContain(picture);
    expect(sizeOf(picture)).toEqual({ width: 1200, height: 630 });
    expect(property('image:alt').length).toBeGreaterThan(40);
  },
);

test('no two pages have the same title or description', () => {
  const documents = ordinaryPages.map(({ document }) => document);
  expect(repeated(documents.map(({ title }) => title))).toEqual([]);
  const descriptions = documents.map((document) => document.querySelector('meta[name="description"]'));
  expect(repeated(descriptions.map((element) => element?.getAttribute('content') ?? ''))).toEqual([]);
});
