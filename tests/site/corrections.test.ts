import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import type { StatusFile } from '../../src/surfaces/status.ts';
import { isServed, ordinaryPages, pageAt, textOf } from './site.ts';

/** Bytes for what one release says of a figure, and for its name; the file grows with the releases. */
const BYTES_OF_ENTRY = 160;
const BYTES_OF_FIGURE = 50;

const siteUrl = inject('siteUrl');
const status = JSON.parse(textOf('/embed/status.json')) as StatusFile;
const figurePages = ordinaryPages.filter(({ address }) => /^\/figures\/[^/]+\/$/.test(address));

describe('the status of figures', () => {
  test('has each figure that has a page, and its newest release', () => {
    expect(Object.keys(status.figures).map((id) => `/figures/${id}/`)).toEqual(
      figurePages.map(({ address }) => address),
    );
    for (const { latest, releases } of Object.values(status.figures)) {
      expect(Object.keys(releases).at(-1)).toBe(latest);
    }
  });

  test('leads to places of the site, as seen from the file', () => {
    const links = Object.values(status.figures).flatMap(({ releases }) =>
      Object.values(releases).map(({ link }) => new URL(link, 'https://edition.example/embed/status.json')),
    );
    const broken = links.filter(
      ({ pathname, hash }) =>
        !isServed(pathname) || (hash !== '' && !pageAt(pathname).getElementById(hash.slice(1))),
    );
    expect(links.length).toBeGreaterThanOrEqual(figurePages.length);
    expect(broken.map(({ href }) => href)).toEqual([]);
  });

  test('is small, also as a host sends it', () => {
    const text = textOf('/embed/status.json');
    const entries = Object.values(status.figures).flatMap(({ releases }) => Object.values(releases));
    expect(Buffer.byteLength(text)).toBeLessThan(
      BYTES_OF_ENTRY * entries.length + BYTES_OF_FIGURE * figurePages.length,
    );
    expect(gzipSync(text).length).toBeLessThan(4096);
  });
});

describe('the feeds of corrections', () => {
  const feeds = { 'application/atom+xml': 'corrections.atom', 'application/feed+json': 'corrections.json' };

  test.each(Object.entries(feeds))(
    '%s is named in the head of the gallery and of each figure',
    (type, name) => {
      for (const { address, document } of [
        ...figurePages,
        { address: '/figures/', document: pageAt('/figures/') },
      ]) {
        const found = [...document.querySelectorAll(`head > link[rel="alternate"][type="${type}"]`)];
        const targets = found.map(
          (link) => new URL(link.getAttribute('href') ?? '', siteUrl + address.slice(1)).href,
        );
        expect(targets).toEqual([`${siteUrl}embed/${name}`]);
      }
    },
  );

  test.each(Object.values(feeds))('%s knows its own address, and a reader is led to it', (name) => {
    expect(textOf(`/embed/${name}`)).toContain(`"${siteUrl}embed/${name}"`);
    for (const { document } of figurePages) {
      expect(document.querySelector(`#terms ~ div a[href$="embed/${name}"]`)).not.toBeNull();
    }
  });
});
