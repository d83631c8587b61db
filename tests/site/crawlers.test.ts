/** What search engines and readers of feeds find: the sitemap, the feed of releases, and files of data with their checksums. */
import { createHash } from 'node:crypto';
import { DOMParser } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { history, release } from '../../src/datasets/site.ts';
import { bytesOf, isServed, ordinaryPages, pageAt, plain, textOf } from './site.ts';

const siteUrl = inject('siteUrl');
const xmlOf = (address: string): Document =>
  new DOMParser().parseFromString(textOf(address), 'text/xml') as unknown as Document;
const inXml = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(plain);

describe('the sitemap', () => {
  const index = xmlOf('/sitemap-index.xml');
  const sitemaps = inXml(index, 'sitemap > loc');
  const parts = sitemaps.map((address) => xmlOf(address.replace(siteUrl, '/')));

  test('is named in robots.txt by its whole address', () => {
    expect(textOf('/robots.txt')).toContain(`\nSitemap: ${siteUrl}sitemap-index.xml\n`);
  });

  test('lists every page that search engines may list, by its canonical address, and no other', () => {
    const canonical = ordinaryPages.flatMap(
      ({ document }) => document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? [],
    );
    const listed = parts.flatMap((part) => inXml(part, 'url > loc'));
    expect(listed.length).toBeGreaterThan(100);
    expect(listed.toSorted()).toEqual(canonical.toSorted());
  });

  test('dates every page by the release, not by the clock', () => {
    const days = [index, ...parts].flatMap((document) => inXml(document, 'lastmod'));
    expect(new Set(days)).toEqual(new Set([`${release.date}T00:00:00.000Z`]));
  });
});

describe('the feed of releases', () => {
  const types = { 'application/atom+xml': 'releases.atom', 'application/feed+json': 'releases.json' };

  test.each(Object.entries(types))(
    '%s is found from the cover and from the list of releases',
    (type, name) => {
      for (const address of ['/', '/data/releases/']) {
        const links = [...pageAt(address).querySelectorAll(`head > link[rel="alternate"][type="${type}"]`)];
        const targets = links.map(
          (link) => new URL(link.getAttribute('href') ?? '', siteUrl + address.slice(1)).href,
        );
        expect(targets).toContain(`${siteUrl}data/${name}`);
      }
      expect(isServed(`/data/${name}`)).toBe(true);
    },
  );

  test('has every release in both forms, each with a place on the page of releases', () => {
    const atom = xmlOf('/data/releases.atom');
    const json = JSON.parse(textOf('/data/releases.json')) as { feed_url: string; items: { id: string }[] };
    const places = history.releases.map(({ version }) => `release-${version}`);
    const expected = places.map((id) => `${siteUrl}data/releases/#${id}`).toReversed();
    expect(inXml(atom, 'entry > id')).toEqual(expected);
    expect(json.items.map(({ id }) => id)).toEqual(expected);
    for (const id of places) expect(pageAt('/data/releases/').getElementById(id)).not.toBeNull();
    expect(inXml(atom, 'feed > id')).toEqual([`${siteUrl}data/releases.atom`]);
    expect(json.feed_url).toBe(`${siteUrl}data/releases.json`);
  });
});

describe('each distribution in schema.org', () => {
  interface Download {
    readonly contentUrl: string;
    readonly encodingFormat: string;
    readonly sha256: string;
  }
  const pages = ordinaryPages.filter(({ address }) => /^\/data\/(?:[a-z-]+\/)?$/.test(address));
  const downloads = pages
    .filter(({ address }) => address !== '/data/releases/' && address !== '/data/verify/')
    .flatMap(({ document }) => {
      const script = document.querySelector('script[type="application/ld+json"]');
      return (JSON.parse(script?.textContent ?? '') as { distribution: Download[] }).distribution;
    });

  test('is a file that is there, with its checksum', () => {
    expect(downloads.length).toBeGreaterThan(60);
    for (const { contentUrl, encodingFormat, sha256 } of downloads) {
      const bytes = bytesOf(contentUrl.replace(siteUrl, '/'));
      expect(createHash('sha256').update(bytes).digest('hex'), contentUrl).toBe(sha256);
      expect(encodingFormat).toMatch(/^[a-z]+\/[\w.+-]+$/);
    }
  });
});
