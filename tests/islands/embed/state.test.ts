import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { showState } from '../../../src/islands/embed/state.ts';
import { statusFile } from '../../../src/surfaces/status.ts';
import { history, map, strip } from '../../datasets/told-releases.ts';

const published = JSON.stringify(statusFile([strip, map], history));

/** A pinned page as far as it matters here. */
function pinned(figure: string, release: string, part = '<p data-part="state" role="status"></p>'): Document {
  const root = `data-figure="${figure}" data-release="${release}" data-status="../../status.json"`;
  const base = `https://edition.example/a/b/embed/${figure}/${release}/`;
  return parseHTML(`<html ${root}><head><base href="${base}"></head><body>${part}</body></html>`).document;
}

/** Answers with a text, and notes what is asked for. */
function answering(text: string, asked: string[] = []): typeof fetch {
  return (address) => {
    asked.push(address instanceof Request ? address.url : address.toString());
    return Promise.resolve(new Response(text));
  };
}

const stateOf = (document: Document) => document.querySelector('[data-part="state"]');

test('a correction is told in a line that leads to it, under any path', async () => {
  const document = pinned('strip', '1.0.0');
  const asked: string[] = [];
  await showState(document, answering(published, asked));
  expect(asked).toEqual(['https://edition.example/a/b/embed/status.json']);
  expect(stateOf(document)?.textContent).toBe('These data were corrected later, in release 1.0.1');
  const link = stateOf(document)?.querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://edition.example/a/b/figures/strip/#release-1.0.1');
  expect([link?.getAttribute('target'), link?.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
});

test.each([
  ['strip', '1.0.1', 'There are newer data, in release 1.1.0'],
  ['map', '1.0.0', 'Withdrawn on December 4, 2026: Two seats were swapped.'],
  ['strip', '2.0.0', ''],
  ['strip', '2.0.1', ''],
])('%s of release %s: "%s"', async (figure, release, words) => {
  const document = pinned(figure, release);
  await showState(document, answering(published));
  expect(stateOf(document)?.textContent).toBe(words);
});

test.each([
  ['map', '1.0.0', 'state,title'],
  ['strip', '1.0.0', 'title,state'],
])(
  'a withdrawal stands before the figure, all else below: %s of release %s',
  async (figure, release, order) => {
    const part = '<p data-part="state" role="status"></p>';
    const document = pinned(
      figure,
      release,
      `<figure><p data-part="title"></p><footer>${part}</footer></figure>`,
    );
    await showState(document, answering(published));
    const parts = [...document.querySelectorAll('[data-part]')];
    expect(parts.map((one) => one.getAttribute('data-part')).join()).toBe(order);
  },
);

describe('nothing is said, and nothing fails,', () => {
  const text = async (fetched: typeof fetch, document = pinned('strip', '1.0.0')) => {
    const errors: unknown[] = [];
    await showState(document, fetched).catch((error: unknown) => errors.push(error));
    expect(errors).toEqual([]);
    return stateOf(document)?.textContent;
  };

  test('offline', async () => {
    expect(await text(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('');
    const blocked = () => {
      throw new Error('blocked');
    };
    expect(await text(blocked)).toBe('');
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '<!doctype html><title>Not found</title>',
    '{"version":1}',
    '{"version":1,"figures":{"strip":{}}}',
    '{"version":1,"figures":{"strip":{"releases":{"1.0.0":null}}}}',
    '{"version":1,"figures":{"strip":{"releases":{"1.0.0":{"state":"corrected","link":"../"}}}}}',
    '{"version":1,"figures":{"strip":{"releases":{"1.0.0":{"state":"corrected","words":"Corrected"}}}}}',
    '{"version":1,"figures":{"strip":{"releases":{"1.0.0":{"state":"corrected","words":"Corrected","link":"https://"}}}}}',
    published.replace('"version":1', '"version":2'),
  ])('for the answer %s', async (answer) => {
    expect(await text(answering(answer))).toBe('');
  });

  test('for a figure or a release that the file does not know', async () => {
    expect(await text(answering(published), pinned('bars', '1.0.0'))).toBe('');
    expect(await text(answering(published), pinned('strip', '0.9.0'))).toBe('');
  });

  test('and nothing is asked where the page is not pinned or has no place for it', async () => {
    const asked: string[] = [];
    await text(answering(published, asked), pinned('strip', ''));
    await text(answering(published, asked), pinned('strip', '1.0.0', ''));
    expect(asked).toEqual([]);
  });
});
