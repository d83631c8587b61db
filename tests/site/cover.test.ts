import { describe, expect, test } from 'vitest';
import { printedReport } from '../../src/lib/edition.ts';
import { figureAddress } from '../../src/lib/routes.ts';
import { opportunities } from '../../src/page-texts/recommendations.ts';
import { bottomLine } from '../../src/page-texts/lead.ts';
import { allPublished } from '../../src/surfaces/site.ts';
import { entries } from '../../src/words/menu.ts';
import { files, fileOf, ordinaryPages, pageAt, plain } from './site.ts';

const cover = pageAt('/');
const text = plain(cover.querySelector('body'));

/** Where the links of an element lead, as addresses from the root of the site. */
function targetsIn(document: ParentNode, selector: string, address: string): string[] {
  const base = `https://site.example${address}`;
  return [...document.querySelectorAll(`${selector} a[href]`)]
    .map((link) => new URL(link.getAttribute('href') ?? '', base))
    .filter(({ hostname }) => hostname === 'site.example')
    .map(({ pathname }) => pathname);
}

describe('the cover', () => {
  test('answers in its first sentence, before the line of the 39, and with both halves', () => {
    const [first, rest] = [...cover.querySelectorAll('.bottom-line')];
    expect(plain(first)).toBe(bottomLine.first);
    expect(plain(rest)).toBe(bottomLine.rest);
    expect(cover.querySelector('h1')?.nextElementSibling).toBe(first);
    const html = cover.querySelector('#main')?.innerHTML ?? '';
    expect(html.indexOf(bottomLine.first)).toBeLessThan(html.indexOf('class="hero"'));
    expect(bottomLine.first).toMatch(/All 39 .*in some form.*only a few/);
    expect(bottomLine.first.length).toBeLessThan(120);
    expect(bottomLine.rest).toMatch(/Few if any .*Most still depended significantly/);
  });

  test('spells out the letters that readers search for', () => {
    expect(text).toContain('California Career Pathways Trust (CCPT)');
    expect(text).toContain('career and technical education (CTE)');
    expect(text).not.toMatch(/the Trust\b/);
  });

  test('says that it is independent, and for whom it does not speak', () => {
    const { publisher, published } = printedReport;
    const said = plain(cover.querySelector('.cover-independence'));
    expect(said).toContain(`independent edition of a ${published.slice(0, 4)} report`);
    expect(said).toContain(`not ${publisher}’s`);
    expect(said).toContain(`does not speak for ${publisher} or the State of California`);
  });

  test('has the opportunities of the data in their order, each with the way to its place', () => {
    const items = [...cover.querySelectorAll('.cover-opportunities li')];
    expect(items.map((item) => plain(item.querySelector('a')))).toEqual(
      opportunities.map(({ label }) => label),
    );
    expect(items).toHaveLength(5);
    items.forEach((item, index) => {
      expect(plain(item)).toContain(opportunities[index]?.sentence);
      expect(`/${item.querySelector('a')?.getAttribute('href')?.replace(/^\.\//, '') ?? ''}`).toBe(
        opportunities[index]?.href,
      );
    });
  });

  test('leads to three figures at most, and to all', () => {
    const leading = targetsIn(cover, '#main', '/');
    const figures = allPublished().filter(({ id }) => leading.includes(figureAddress(id)));
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.length).toBeLessThanOrEqual(3);
    expect(leading).toContain('/figures/');
  });
});

describe('ways through the site', () => {
  test('the menu has seven entries at most, each a page that exists', () => {
    expect(entries.length).toBeLessThanOrEqual(7);
    for (const { href } of entries) expect(files).toContain(fileOf(href));
  });

  const kinds =
    /^\/(?:report|findings|topics|figures|story|consortia|search|data|data\/releases)\/(?!compare\/)[^/]+\/$/;
  const ownPages = ordinaryPages
    .map(({ address }) => address)
    .filter((address) => address !== '/' && !address.startsWith('/style/'));

  test.each(ordinaryPages.map(({ address, document }) => [address, document] as const))(
    'the foot of %s leads to every page that is not one of a kind',
    (address, document) => {
      const leading = new Set(targetsIn(document, '.footer-groups', address));
      expect(ownPages.filter((page) => !kinds.test(page) && !leading.has(page))).toEqual([]);
    },
  );

  test('each page of a kind is a link away from a page that the foot leads to', () => {
    const near = targetsIn(cover, '.footer-groups', '/').filter((address) => address.endsWith('/'));
    const leading = new Set(near.flatMap((address) => targetsIn(pageAt(address), '#main', address)));
    expect(ownPages.filter((page) => kinds.test(page) && !leading.has(page))).toEqual([]);
  });
});
