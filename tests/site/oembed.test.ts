/** What other systems find when an editor pastes the address of a figure. */
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { CARD } from '../../src/surfaces/card.ts';
import { compactHeightsOf } from '../../src/embeds/heights.ts';
import { coverPicture } from '../../src/lib/routes.ts';
import { fileAddress } from '../../src/surfaces/files.ts';
import type { OEmbed } from '../../src/surfaces/oembed.ts';
import { titleAlone } from '../../src/surfaces/published.ts';
import { allPublished } from '../../src/surfaces/site.ts';
import { jsonAt, missingIn } from './records.ts';
import { bytesOf, pageAt, textOf } from './site.ts';

const siteUrl = inject('siteUrl');

/** WordPress reads no more of a page when it looks for the way to an answer. */
const READ_BY_WORDPRESS = 150_000;

/** The attributes that WordPress leaves to the frame of a provider that it does not know. */
const kept = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

/** What WordPress takes out of an answer: a quotation that comes first, and the frame; without a frame nothing. */
const taken = /(?<quotation><blockquote>.*?<\/blockquote>)?.*(?<frame><iframe.*?><\/iframe>)/ms;

const read = (html: string): HTMLElement =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

describe.each(allPublished().map((figure) => [figure.id, figure] as const))('/figures/%s/', (id, figure) => {
  const address = `/figures/${id}/`;
  const answer = jsonAt(`${address}oembed.json`) as OEmbed;

  test('tells where its answer is, early enough for WordPress', () => {
    const start = bytesOf(address).subarray(0, READ_BY_WORDPRESS).toString();
    const link = /<link\b[^>]*application\/json\+oembed[^>]*>/.exec(start)?.[0] ?? '';
    expect(link).toContain(`href="${siteUrl}figures/${id}/oembed.json"`);
    expect(link).toContain('title="');
    expect(pageAt(address).querySelectorAll('link[type="application/json+oembed"]')).toHaveLength(1);
  });

  test('answers as oEmbed 1.0 wants it: every field, numbers as numbers', () => {
    const words = expect.stringMatching(/\w/) as string;
    const height = compactHeightsOf(figure)[600];
    expect(answer).toEqual({
      version: '1.0',
      type: 'rich',
      title: titleAlone(figure),
      author_name: words,
      provider_name: words,
      provider_url: siteUrl,
      width: 600,
      height,
      html: expect.stringContaining(`height="${height}"`) as string,
      thumbnail_url: siteUrl + (figure.withdrawal ? coverPicture : fileAddress(figure, '_card.png')).slice(1),
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
      cache_age: 86_400,
      url: `${siteUrl}figures/${id}/`,
    });
    expect(missingIn(textOf(`${address}oembed.json`))).toEqual([]);
  });

  test('brings one frame and the way to the page, and nothing that runs or is styled', () => {
    const body = read(answer.html);
    const names = [...body.querySelectorAll('*')].map(({ localName }) => localName);
    expect(names).toEqual(['blockquote', 'a', 'iframe']);
    expect(body.querySelector('a')?.getAttribute('href')).toBe(`${siteUrl}figures/${id}/`);
    expect(answer.html).not.toMatch(/style=|<script| on[a-z]+=/);
    expect(body.querySelector('iframe')?.getAttribute('src')).toBe(
      `${siteUrl}embed/${id}/compact/?dark=false`,
    );
  });

  test('has WordPress listen for its height, which it does not cut, loses nothing there, and can be scrolled', () => {
    const { quotation, frame = '' } = taken.exec(answer.html)?.groups ?? {};
    // WordPress loads its listener for a quotation alone, and cuts what is higher than this.
    expect(quotation).toBeDefined();
    expect(answer.height).toBeLessThanOrEqual(1000);
    const attributes = [...(read(frame).querySelector('iframe')?.attributes ?? [])];
    const names = attributes.map(({ name }) => name);
    expect(names.filter((name) => !kept.includes(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['src', 'width', 'height', 'title']));
    expect(attributes.filter(({ name, value }) => name === 'scrolling' && value === 'no')).toEqual([]);
  });
});
