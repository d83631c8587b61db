import { describe, expect, inject, test } from 'vitest';
import { references } from './addresses.ts';
import { files, fileOf, isServed, ordinaryPages, pages, textOf, type Page } from './site.ts';

const siteUrl = inject('siteUrl');
const ids = new Map(pages.map((page) => [fileOf(page.address), idsOf(page)]));

function idsOf({ document }: Page): Set<string> {
  return new Set([...document.querySelectorAll('[id]')].map((element) => element.id));
}

/** What is wrong with an address as seen from a page, or undefined. Other sites are not asked. */
function fault(value: string, page: Page): string | undefined {
  const target = URL.parse(value, siteUrl + page.address.slice(1));
  if (target === null) return 'no address';
  if (target.href.startsWith(siteUrl)) return faultInside(target);
  return target.origin === new URL(siteUrl).origin ? 'leaves the site' : undefined;
}

function faultInside({ pathname, hash }: URL): string | undefined {
  const address = `/${pathname.slice(new URL(siteUrl).pathname.length)}`;
  if (!isServed(address)) return 'no such file';
  const fragment = decodeURIComponent(hash.slice(1));
  return fragment === '' || ids.get(fileOf(address))?.has(fragment) === true ? undefined : 'no such fragment';
}

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_, page) => {
  const all = references(page.document);

  test('the tables from which its figures are drawn anew are there', () => {
    const folders = [...page.document.querySelectorAll('report-figure')].map(
      (figure) => figure.getAttribute('data-tables') ?? '',
    );
    const missing = folders.filter((folder) => fault(`${folder}statements.json`, page) !== undefined);
    expect(missing).toEqual([]);
  });

  test('every link and every loaded file is there', () => {
    const broken = all.flatMap(({ value }) => {
      const reason = fault(value, page);
      return reason === undefined ? [] : [`${value}: ${reason}`];
    });
    expect(broken).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const elsewhere = all.filter(({ value, isLoaded }) => isLoaded && /^(?:[a-z]+:)?\/\//i.test(value));
    expect(elsewhere).toEqual([]);
  });
});

test.each(ordinaryPages.map((page) => [page.address, page] as const))(
  '%s holds relative addresses, so that the folder works under any path',
  (_, page) => {
    const fixed = references(page.document).filter(({ value }) => value.startsWith('/'));
    expect(fixed).toEqual([]);
  },
);

test('404.html is served at any depth: it holds whole addresses, or none', () => {
  const page = pages.find(({ address }) => address === '/404.html');
  const values = references(page?.document ?? new Document()).map(({ value }) => value);
  expect(page).toBeDefined();
  expect(values.filter((value) => !/^(?:https:\/\/|#)/.test(value))).toEqual([]);
});

test.each(files.filter((file) => file.endsWith('.css')))('%s names files that are there', (file) => {
  const named = [...textOf(file).matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = '']) => address);
  const missing = named.filter(
    (address) => !isServed(new URL(address, `https://edition.example${file}`).pathname),
  );
  expect(missing).toEqual([]);
  expect(named.filter((address) => address.startsWith('/') || address.includes(':'))).toEqual([]);
});

test.each(files.filter((file) => file.endsWith('.js')))('%s names no file from the root', (file) => {
  expect(textOf(file).match(/["'`]\/_astro\/[^"'`]*/g)).toBeNull();
});
