/** The page of every figure, and the gallery that leads there. */
import { describe, expect, inject, test } from 'vitest';
import type { Row } from '../../src/figures/contract/define.ts';
import { isEmpty, shownFields, type Columns } from '../../src/figures/contract/table.ts';
import type { Withdrawal } from '../../src/datasets/meta.ts';
import { edition } from '../../src/lib/edition.ts';
import { kilobytes } from '../../src/lib/format.ts';
import { coverPicture } from '../../src/lib/routes.ts';
import { withdrawnNotice } from '../../src/words/data-changes.ts';
import { figureTopics } from '../../src/words/vocabulary/figures.ts';
import { absenceInWords } from '../../src/words/vocabulary/index.ts';
import { placesOfFigure } from '../../src/prose/figure-places.ts';
import { fileAddress, fileEndings, fileKinds } from '../../src/surfaces/files.ts';
import { destinations } from '../../src/embeds/codes.ts';
import { featuredFigures, browsedWith, galleryOrder } from '../../src/surfaces/gallery.ts';
import { titleAlone } from '../../src/surfaces/published.ts';
import { passagesBehind } from '../../src/surfaces/rests-on.ts';
import { allPublished } from '../../src/surfaces/site.ts';
import { noticeOf } from '../../src/surfaces/withdrawn.ts';
import { bytesOf, isServed, pageAt, plain, sizeOf, textOf } from './site.ts';

const siteUrl = inject('siteUrl');

const hrefs = (root: ParentNode | null, selector: string): string[] =>
  [...(root?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute('href') ?? '');

/** What a row's cells say to readers: the values, or why there is none. */
const textsOf = (row: Row, columns: Columns): string[] =>
  shownFields(columns).map(([field, column]) => {
    if (column.empty && isEmpty(row[field])) return absenceInWords(column.empty);
    const shown = column.text?.(row[field] ?? null) ?? String(row[field] ?? '');
    const words = column.refersTo ? shown.split(';').join(', ') : shown;
    return words.replace(/\s+/g, ' ').trim();
  });

/** The values of a row that are numbers, beside its name. */
const numbersOf = (row: Row, columns: Columns): string[] =>
  shownFields(columns)
    .slice(1)
    .filter(([, { type }]) => type !== 'string')
    .map(([field]) => String(row[field] ?? ''));

const onPage = (address: string, from: string): string =>
  new URL(address, `https://edition.example${from}`).href.replace('https://edition.example', '');

describe.each(allPublished().map((figure) => [figure.id, figure] as const))('/figures/%s/', (id, figure) => {
  const address = `/figures/${id}/`;
  const page = pageAt(address);
  const text = plain(page.querySelector('#main'));
  const { question, about } = figure.figure;
  const { withdrawal } = figure;

  test('says what it asks, how to read it, and how it was made', () => {
    const { reading, method, limitations } = about;
    expect(plain(page.querySelector('.kicker'))).toContain(question);
    for (const words of [reading, method, ...limitations]) expect(text).toContain(words);
  });

  test.skipIf(withdrawal)('says what it is for, and what may be said', () => {
    const { purpose, canSay, cannotSay } = about;
    for (const words of [purpose, cannotSay]) expect(text).toContain(words);
    expect(plain(page.getElementById('can-say'))).toBe(canSay(figure.rows));
  });

  test.runIf(withdrawal)('says first that it is withdrawn, and offers nothing', () => {
    const { lead, rest } = noticeOf(withdrawal as Withdrawal);
    const notice = page.querySelector('.withdrawn');
    expect(plain(notice)).toBe(`${lead} ${rest}`);
    expect(plain(page.querySelector('report-figure')).startsWith(`${lead} ${rest}`)).toBe(true);
    expect(page.title.startsWith(withdrawnNotice.title(figure.title))).toBe(true);
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(`${lead} ${rest}`);
    for (const part of ['can-say', 'use', 'embed', 'files', 'cite', 'share'])
      expect(page.getElementById(part)).toBeNull();
    const files = fileEndings.map((ending) => fileAddress(figure, ending));
    expect(hrefs(page, 'a').filter((href) => files.includes(onPage(href, address)))).toEqual([]);
  });

  test('has the rows of the files in its table, value for value', () => {
    const lines = [...page.querySelectorAll('[data-part="table"] tbody tr')];
    expect(lines.map((line) => line.getAttribute('data-k'))).toEqual(figure.rows.map((row) => row.id));
    const texts = lines.map((line) => [...line.children].map(plain));
    expect(texts).toEqual(figure.rows.map((row) => textsOf(row, figure.columns)));
    const numbers = lines.map((line) =>
      [...line.querySelectorAll('td.number')].map((cell) => cell.getAttribute('data-value')),
    );
    expect(numbers).toEqual(figure.rows.map((row) => numbersOf(row, figure.columns)));
  });

  test('says what every column of the table says', () => {
    const told = [...page.querySelectorAll('.figure-columns dl > div')].map((entry) => ({
      label: plain(entry.querySelector('dt')),
      meaning: plain(entry.querySelector('dd')),
    }));
    shownFields(figure.columns).forEach(([, { label, description }], index) => {
      expect(told[index]?.label).toBe(label);
      expect(told[index]?.meaning).toContain(description.replace(/\s+/g, ' '));
    });
  });

  test('lists the passages it rests on, each once, with its row and its paragraph', () => {
    const entries = [...page.querySelectorAll('.figure-passages li')];
    const behind = passagesBehind(figure);
    expect(entries.map((entry) => plain(entry.querySelector('a')))).toEqual(behind.map((one) => one.id));
    for (const entry of entries) expect(entry.querySelectorAll('a[href*="#"]')).toHaveLength(2);
  });

  test.skipIf(withdrawal)('lists every file with its use, its size and its plain address', () => {
    const entries = [...page.querySelectorAll('.figure-files > div')];
    expect(entries).toHaveLength(fileEndings.length);
    fileEndings.forEach((ending, index) => {
      const file = fileAddress(figure, ending);
      const { label, use } = fileKinds[ending];
      expect(plain(entries[index]?.querySelector('dt'))).toBe(label);
      expect(plain(entries[index]?.querySelector('dd'))).toBe(`${use}, ${kilobytes(bytesOf(file).length)}`);
      expect(onPage(hrefs(entries[index] ?? null, 'a')[0] ?? '', address)).toBe(file);
    });
  });

  test('has pictures of the sizes that are said of them', () => {
    const one = sizeOf(fileAddress(figure, '.png'));
    expect(one.width).toBe(992);
    const two = sizeOf(fileAddress(figure, '_2x.png'));
    expect(two.width).toBe(1984);
    expect(Math.abs(two.height - 2 * one.height)).toBeLessThan(3);
    expect(sizeOf(fileAddress(figure, '_dark.png'))).toEqual(one);
    expect(sizeOf(fileAddress(figure, '_card.png'))).toEqual({ width: 1200, height: 630 });
  });

  test('shows its card where it is shared, by a whole address', () => {
    const property = (name: string): string =>
      page.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
    const picture = withdrawal ? coverPicture : fileAddress(figure, '_card.png');
    expect(property('og:image')).toBe(siteUrl + picture.slice(1));
    expect(property('og:url')).toBe(siteUrl + address.slice(1));
    expect([property('og:image:width'), property('og:image:height')]).toEqual(['1200', '630']);
    expect(property('og:image:alt')).toContain(withdrawal ? edition.coverLine : figure.alt);
    expect(page.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe(
      'summary_large_image',
    );
  });

  test('leads to where it stands in the report, and to its neighbors in the gallery or the story', () => {
    const order = browsedWith(figure).map((one) => one.id);
    const at = order.indexOf(id);
    const places = placesOfFigure(id).map(({ href }) => href);
    expect(hrefs(page, '.figure-places a').map((href) => onPage(href, address))).toEqual(places);
    const neighbors = hrefs(page, '.around a').map((href) => onPage(href, address));
    expect(neighbors).toEqual(
      [order[at - 1], order[at + 1]].filter(Boolean).map((other) => `/figures/${other}/`),
    );
  });

  test.skipIf(withdrawal)(
    'says what it shows and what can be said, then how to use it, then all the rest',
    () => {
      const order = [
        'can-say',
        'use',
        'embed',
        'code-cms',
        'files',
        'cite',
        'share',
        'reading',
        'data',
        'terms',
      ];
      const places = [...page.querySelectorAll('[id]')].map((element) => element.id);
      expect(places.filter((place) => order.includes(place))).toEqual(order);
      const folded = [...page.querySelectorAll('.embed-others pre code')].map((code) => code.id);
      const all = Object.keys(destinations).map((destination) => `code-${destination}`);
      expect([...folded, 'code-cms'].sort()).toEqual(all.sort());
      expect(page.querySelector('.embed-others')?.hasAttribute('open')).toBe(false);
      expect(page.getElementById('code-cms')?.closest('details')).toBeNull();
    },
  );

  test('has contents that name every part of the page', () => {
    const parts = hrefs(page.querySelector('.contents-beside'), 'a').map((href) => href.replace(/^.*#/, ''));
    expect(parts.filter((part) => !page.getElementById(part))).toEqual([]);
    const headed = [...page.querySelectorAll('report-figure h2[id]')].map((head) => head.id);
    expect(headed.filter((part) => !parts.includes(part))).toEqual([]);
  });
});

describe('/figures/', () => {
  const page = pageAt('/figures/');
  const order = galleryOrder();

  test('has every figure: its question, what it finds, and a small picture', () => {
    const entries = [...page.querySelectorAll('.gallery-entry')];
    expect(entries.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
    entries.forEach((entry, index) => {
      const withdrawal = order[index]?.withdrawal;
      expect(plain(entry)).toContain(order[index]?.figure.question);
      if (withdrawal) expect(plain(entry).startsWith(noticeOf(withdrawal).lead)).toBe(true);
      expect(plain(entry)).toContain(order[index] && titleAlone(order[index]));
      const picture = entry.querySelector('img');
      expect(picture?.getAttribute('loading')).toBe('lazy');
      expect(picture?.getAttribute('alt')).toBe('');
      for (const name of ['thumbnail', 'thumbnail-dark', 'strip']) {
        expect(isServed(`/figures/${entry.id}/${name}.svg`)).toBe(true);
        expect(textOf(`/figures/${entry.id}/${name}.svg`)).not.toContain('<text');
      }
    });
  });

  test('begins with six that are featured, each once, with its finding and its page', () => {
    const cards = [...page.querySelectorAll('.gallery-card')];
    const featured = featuredFigures();
    expect(featured).toHaveLength(6);
    expect(cards.map((card) => plain(card.querySelector('h3')))).toEqual(featured.map(titleAlone));
    expect(cards.filter((card) => card.querySelector('[src$="/wide.svg"]'))).toHaveLength(1);
    expect(cards.flatMap((card) => hrefs(card, 'a'))).toEqual(featured.map(({ id }) => `${id}/`));
    const lists = [...page.querySelectorAll('.gallery-featured, .gallery-topic')];
    expect(lists[0]?.className).toBe('gallery-featured');
    expect(new Set(featured.map(({ id }) => id)).size).toBe(featured.length);
  });

  test('leads to each topic, and names no type of drawing', () => {
    const contents = page.querySelector('.gallery-contents');
    for (const { figure } of order) expect(plain(contents)).toContain(figureTopics[figure.topic].label);
    expect(plain(page.querySelector('.gallery'))).not.toMatch(
      /bar charts|dot charts|scales and timelines|link diagrams|dot tables|texts side by side/i,
    );
    const places = hrefs(contents, 'a').map((href) => href.slice(1));
    expect(places.filter((place) => !page.getElementById(place))).toEqual([]);
  });
});
