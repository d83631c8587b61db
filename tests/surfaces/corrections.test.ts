import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { correctionsAtom, correctionsJson } from '../../src/surfaces/corrections.ts';
import { siteCorrectionsAtom, siteCorrectionsJson } from '../../src/surfaces/site-changes.ts';
import { toldChanges } from '../../src/surfaces/told-changes.ts';
import { factors, history, map, strip } from '../datasets/told-releases.ts';

const setting = { site: 'https://edition.example/some/path/', day: '2026-11-24' };
const figures = [strip, map, factors].map((figure) => ({
  id: figure.id,
  title: `Ceres & Co. <${figure.id}>`,
  changes: toldChanges(figure, history),
}));

interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  items: { id: string; url: string; title: string; content_html: string; date_modified: string }[];
}
const jsonOf = (text: string) => JSON.parse(text) as JsonFeed;
const atomOf = (text: string) => new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
const texts = (parent: Document | Element, selector: string) =>
  [...parent.querySelectorAll(selector)].map(({ textContent }) => textContent);

const atom = atomOf(correctionsAtom(figures, setting));
const json = jsonOf(correctionsJson(figures, setting));
const page = 'https://edition.example/some/path/figures/';

/** What Atom (RFC 4287) asks of a feed and of each entry. */
function expectWhole(feed: Document): void {
  expect(feed.documentElement.localName).toBe('feed');
  expect(feed.documentElement.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
  for (const one of [feed.documentElement, ...feed.querySelectorAll('entry')]) {
    const own = [...one.children].map(({ localName }) => localName);
    for (const name of ['id', 'title', 'updated'])
      expect(own.filter((other) => other === name)).toEqual([name]);
  }
  expect(texts(feed, 'feed > author > name')).toHaveLength(1);
  const days = texts(feed, 'updated');
  expect(days.every((day) => /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(day))).toBe(true);
  const links = [...feed.querySelectorAll('feed > link')].map((link) => link.getAttribute('href'));
  expect(links).toContain(texts(feed, 'feed > id')[0]);
}

describe('the feeds', () => {
  test('have an entry for each figure and release that changed its data, and each withdrawal', () => {
    expect(
      json.items.map(({ id, date_modified: day }) => `${day.slice(0, 10)} ${id.replace(page, '')}`),
    ).toEqual([
      '2027-02-01 factors/#release-2.0.0',
      '2027-01-12 strip/#withdrawn-1.1.0',
      '2027-01-12 map/#withdrawn-1.1.0',
      '2027-01-12 factors/#withdrawn-1.1.0',
      '2027-01-10 strip/#release-1.1.0',
      '2027-01-10 map/#release-1.1.0',
      '2026-12-05 strip/#release-1.0.1',
      '2026-12-04 map/#withdrawn-1.0.0',
    ]);
  });

  test('say the same', () => {
    expectWhole(atom);
    expect(texts(atom, 'entry > id')).toEqual(json.items.map(({ id }) => id));
    expect(texts(atom, 'entry > content')).toEqual(json.items.map((item) => item.content_html));
    expect(texts(atom, 'entry > updated')).toEqual(json.items.map((item) => item.date_modified));
    expect(texts(atom, 'feed > updated')).toEqual(['2027-02-01T00:00:00.000Z']);
    expect(json.items.every(({ id, url }) => id === url)).toBe(true);
  });

  test('tell words as words, whatever signs they have', () => {
    const item = json.items.find(({ id }) => id.endsWith('strip/#release-1.0.1'));
    expect(item?.title).toBe('Data corrected in release 1.0.1: Ceres & Co. <strip>');
    expect(item?.content_html).toBe(
      '<p>awards 1.0.1: the award of Ceres &amp; Co. is &lt; that of print.</p>',
    );
    expect(texts(atom, 'entry > title')).toContain(
      'Data corrected in release 1.0.1: Ceres &amp; Co. &lt;strip&gt;',
    );
  });

  test('have the addresses under which they are found', () => {
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1',
      home_page_url: page,
      feed_url: 'https://edition.example/some/path/embed/corrections.json',
    });
    expect(atom.querySelector('link[rel="self"]')?.getAttribute('href')).toBe(
      'https://edition.example/some/path/embed/corrections.atom',
    );
  });

  test('are the same bytes twice', () => {
    expect(correctionsAtom(figures, setting)).toBe(correctionsAtom(figures, setting));
    expect(correctionsJson(figures, setting)).toBe(correctionsJson(figures, setting));
  });
});

describe('without a change', () => {
  test('the feeds are whole and dated by the newest release', () => {
    const empty = atomOf(correctionsAtom([], setting));
    expectWhole(empty);
    expect(texts(empty, 'feed > updated')).toEqual(['2026-11-24T00:00:00.000Z']);
    expect(jsonOf(correctionsJson([], setting)).items).toEqual([]);
  });

  test('Atom, to the byte', () => {
    expect(correctionsAtom([], setting)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
    <id>https://edition.example/some/path/embed/corrections.atom</id>
    <title>Corrections to the charts. California Career Pathways Trust (CCPT): an independent web edition</title>
    <updated>2026-11-24T00:00:00.000Z</updated>
    <author>
        <name>The edition’s contributors</name>
    </author>
    <link rel="alternate" href="https://edition.example/some/path/figures/"/>
    <link rel="self" href="https://edition.example/some/path/embed/corrections.atom"/>
    <subtitle>What changed in the data behind each chart, in which release, and why.</subtitle>
    <rights>CC BY 4.0</rights>
</feed>
`);
  });

  test('JSON, to the byte', () => {
    expect(correctionsJson([], setting)).toBe(`{
    "version": "https://jsonfeed.org/version/1",
    "title": "Corrections to the charts. California Career Pathways Trust (CCPT): an independent web edition",
    "home_page_url": "https://edition.example/some/path/figures/",
    "feed_url": "https://edition.example/some/path/embed/corrections.json",
    "description": "What changed in the data behind each chart, in which release, and why.",
    "author": {
        "name": "The edition’s contributors"
    },
    "items": []
}
`);
  });
});

test('the site has nothing to tell of a draft', () => {
  expect(texts(atomOf(siteCorrectionsAtom()), 'entry')).toEqual([]);
  expect(jsonOf(siteCorrectionsJson()).items).toEqual([]);
});
