/** The Markdown file of a page has all that the page has, and nothing that only the site can read. */
import { describe, expect, inject, test } from 'vitest';
import { findings, topics, writtenSections } from '../../src/prose/site.ts';
import { figureAddress } from '../../src/lib/routes.ts';
import { release } from '../../src/datasets/site.ts';
import { edition, licenses } from '../../src/lib/edition.ts';
import { blocksOf, linksIn, oneLine } from './markdown-text.ts';
import { fileOf, files, isServed, ordinaryPages, pages, plain, textOf, type Page } from './site.ts';

const siteUrl = inject('siteUrl');

/** Where an address of a page or file leads, from the site's root; null where it leaves the site. */
function placeOf(href: string, from: string): { address: string; id: string } | null {
  const target = new URL(href, siteUrl + from.slice(1));
  if (!target.href.startsWith(siteUrl)) return null;
  return { address: `/${target.href.slice(siteUrl.length).replace(/[?#].*/, '')}`, id: target.hash.slice(1) };
}

const alternate = ({ document, address }: Page): string | undefined => {
  const href = document.querySelector('link[rel="alternate"][type="text/markdown"]')?.getAttribute('href');
  return href ? placeOf(href, address)?.address : undefined;
};

const told = ordinaryPages.flatMap((page) => {
  const file = alternate(page);
  return file === undefined ? [] : [{ page, file, markdown: textOf(file) }];
});

/** What signs, labels and scripts add to a text. */
const apart =
  '.sign, .note-sign, .note-back, .note-kind, .listed-back, .differs-sign, .ours-sign, .unseen, .on-screen, svg, button';

/** The text of an element as the author wrote it. */
function textIn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll(apart).forEach((sign) => sign.remove());
  return plain(copy);
}

/** Text that an author or a definition wrote: paragraphs, items and notes, not what a figure or a list of links is made of. */
const texts =
  '.text p, .text li, .brief-head p, .brief-findings li a, .brief-findings .claim, .brief-text p, .brief-text li, .brief-dates, .rests-on .statement, .account p, .account-lines dt, .account-lines dd';
const elsewhere =
  'figure, .figure-table, report-figure, .beside, .kicker, .contents, .see-figure, .strip, .awards, .read-on, .legend, .on-screen, .on-paper, .topic-places, .topic-charts';

const paragraphsOf = ({ document }: Page): string[] =>
  [...document.querySelectorAll(texts)]
    .filter((element) => !element.closest(elsewhere) && !element.matches('li:has(p)'))
    .map(textIn)
    .filter((text) => text !== '');

test('sections, findings, topics and the brief have one', () => {
  const sections = writtenSections.map(({ id }) => `/report/${id}.md`);
  const all = [
    ...sections,
    ...findings.map(({ id }) => `/findings/${id}.md`),
    ...topics.map(({ id }) => `/topics/${id}.md`),
    '/brief.md',
  ].sort();
  expect(told.map(({ file }) => file).sort()).toEqual(all);
  expect(files.filter((file) => file.endsWith('.md'))).toEqual(all);
});

describe.each(told.map((one) => [one.file, one] as const))('%s', (file, { page, markdown }) => {
  const blocks = blocksOf(markdown);
  const whole = blocks.join('\n');

  test('is offered where a reader sees it', () => {
    const links = [...page.document.querySelectorAll('#main a[href$=".md"]')];
    expect(links.map((link) => placeOf(link.getAttribute('href') ?? '', page.address)?.address)).toEqual([
      file,
    ]);
  });

  test('begins with title, address, release and license', () => {
    expect(markdown).toMatch(/^# /);
    expect(blocks[0]).toBe(plain(page.document.querySelector('h1')));
    expect(markdown).toContain(`<${siteUrl}${page.address.slice(1)}>`);
    expect(blocks.slice(1, 6).join('\n')).toContain(release.label);
    expect(blocks.slice(1, 6).join('\n')).toContain(licenses.content.name);
  });

  test('has every paragraph and note of its page', () => {
    const paragraphs = paragraphsOf(page);
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.filter((text) => !whole.includes(text))).toEqual([]);
  });

  test('has every number of its page, in the text and in the list', () => {
    const numbers = [...page.document.querySelectorAll('.num')].map(plain);
    const listed = [...page.document.querySelectorAll('[id^="number-"]')].map(({ id }) => id);
    expect(numbers.filter((number) => !whole.includes(number))).toEqual([]);
    expect(listed.filter((id) => !markdown.includes(`/numbers/#${id})`))).toEqual([]);
  });

  test('has every figure of its page: title, caption, rows and address', () => {
    for (const figure of page.document.querySelectorAll('report-figure')) {
      const id = figure.getAttribute('data-figure') ?? '';
      expect(whole).toContain(`Chart: ${plain(figure.querySelector('.figure-title'))}`);
      expect(whole).toContain(plain(figure.querySelector('.caption')));
      expect(markdown).toContain(siteUrl + figureAddress(id).slice(1));
      const rows = [...figure.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map(plain).join(' | '),
      );
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.filter((row) => !whole.includes(oneLine(row)))).toEqual([]);
    }
  });

  test('says of as much as its page that sources disagree', () => {
    const signs = [...page.document.querySelectorAll('.text .differs-sign, .awards .differs-sign')];
    const shown = signs.map((sign) => placeOf(sign.getAttribute('href') ?? '', page.address)?.id ?? '');
    const said = linksIn(markdown).flatMap((href) => /\/differences\/#(.+)$/.exec(href)?.[1] ?? []);
    expect(said.sort()).toEqual(shown.sort());
  });

  test('has no MDX, no HTML and no fields above its text', () => {
    expect(markdown.replace(/<https?:[^>\s]+>/g, '')).not.toMatch(/<\/?[A-Za-z]|^---|^import |\{|\}/m);
  });
});

const ids = new Map(
  pages.map(({ address, document }) => [
    fileOf(address),
    new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
  ]),
);

test.each([...told.map(({ file }) => file), '/llms.txt'])('every link of %s leads somewhere', (file) => {
  const places = linksIn(textOf(file)).map((href) => [href, placeOf(href, file)] as const);
  const broken = places.filter(
    ([href, place]) =>
      (place === null && !/^https:/.test(href)) ||
      (place !== null && !isServed(place.address)) ||
      (place !== null && place.id !== '' && !ids.get(fileOf(place.address))?.has(place.id)),
  );
  expect(places.length).toBeGreaterThan(5);
  expect(broken).toEqual([]);
});

test('llms.txt has a title, a summary, and a link to each file', () => {
  const list = textOf('/llms.txt');
  const [title, summary] = list.split('\n\n');
  expect(title).toBe(`# ${edition.title}`);
  expect(summary).toMatch(/^> \S/);
  const listed = linksIn(list).map((href) => placeOf(href, '/llms.txt')?.address);
  expect(told.map(({ file }) => file).filter((file) => !listed.includes(file))).toEqual([]);
  expect(list).toMatch(/^- \[[^\]]+\]\([^)]+\): \S/m);
});
