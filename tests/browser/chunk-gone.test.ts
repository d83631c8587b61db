/**
 * After a new release of the site, a page that is still open asks for scripts that are gone. Nothing throws; what cannot be
 * had is said, and what was there stays.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { unavailable as noSearch } from '../../src/words/explorer.ts';
import { asPublished, unavailable } from '../../src/words/unavailable.ts';
import { eventually, visit } from './harness.ts';

/** Scripts that pages ask for late, by the names of their modules. */
const late =
  /\/_astro\/(explore|state|redraw|follow|embed-panel|sort|copy|citing|compare-bar|disclosure|carry|light|brief-tooltip)\.[\w-]+\.js/;

interface Case {
  readonly name: string;
  readonly address: string;
  readonly act: (page: Page) => Promise<unknown>;
  /** Which scripts are gone; all that come late, if it is not given. */
  readonly gone?: RegExp;
  /** What is said then; null where what is missing would only be nicer. */
  readonly said: string | null;
}

const openChoices = (page: Page) =>
  page.locator('details.choices').evaluate((details: HTMLDetailsElement) => (details.open = true));

const cases: readonly Case[] = [
  {
    name: 'a figure on its page',
    address: 'figures/partners/',
    act: (page) => page.locator('[data-part="drawings"]').scrollIntoViewIfNeeded(),
    said: asPublished,
  },
  {
    name: 'a figure in a section',
    address: 'report/local/',
    act: (page) => page.locator('[data-part="drawings"]').first().scrollIntoViewIfNeeded(),
    said: asPublished,
  },
  {
    name: 'a figure in a frame',
    address: 'embed/partners/',
    act: async (page) => {
      await openChoices(page);
      await page.locator('[data-part="drawings"]').hover();
    },
    said: asPublished,
  },
  {
    name: 'the statements behind a picked bar',
    address: 'figures/partners/',
    gone: /picked-passages\.[\w-]+\.js/,
    act: async (page) => {
      await page.locator('report-figure.is-ready').waitFor();
      await page.locator('.drawing:visible [data-k]').first().click({ force: true });
    },
    said: unavailable,
  },
  {
    name: 'the search for a grantee',
    address: 'consortia/',
    act: (page) => page.locator('input[type="search"]').fill('Madera'),
    said: noSearch,
  },
  {
    name: 'the comparison of grantees',
    address: 'consortia/',
    act: (page) =>
      page
        .locator('[data-compare]')
        .first()
        .check({ force: true })
        .catch(() => undefined),
    said: unavailable,
  },
  {
    name: 'the filters of statements',
    address: 'evidence/',
    act: (page) => page.locator('input[type="search"]').first().fill('dual'),
    said: noSearch,
  },
  {
    name: 'the citation of a statement',
    address: 'evidence/',
    act: (page) => page.locator('[data-cites]').first().click(),
    said: unavailable,
  },
  {
    name: 'the codes of an embed',
    address: 'figures/partners/',
    act: (page) => page.locator('[data-part="embed"]').hover(),
    said: unavailable,
  },
  {
    name: 'the order of a table',
    address: 'figures/partners/',
    act: (page) => page.locator('[data-sortable] thead button').first().click(),
    said: unavailable,
  },
  {
    name: 'a button that copies',
    address: 'figures/partners/',
    act: (page) => page.locator('button[data-copies]').first().click(),
    said: unavailable,
  },
  {
    name: 'a sign in the text',
    address: 'report/local/',
    act: (page) => page.locator('.text a[data-opens]').first().click(),
    said: null,
  },
  {
    name: 'a page with picked grantees',
    address: 'report/local/?focus=ceres',
    act: () => Promise.resolve(),
    said: null,
  },
];

test.each(cases)('$name', async ({ address, act, said, gone: scripts = late }) => {
  await visit({ address: 'about/' }, async (page, trouble) => {
    let gone = 0;
    await page.route(scripts, (route) => {
      gone += 1;
      return route.fulfill({ status: 404, body: 'Not found', contentType: 'text/html' });
    });
    await page.goto(new URL(address, page.url().replace(/about\/$/, '')).href, { waitUntil: 'load' });
    await act(page);
    await eventually(() => gone).toBeGreaterThan(0);
    if (said !== null) {
      const line = page.getByText(said).first();
      await eventually(() => line.isVisible()).toBe(true);
    }
    expect(trouble.filter((line) => /^error: (?!Failed to load resource)/.test(line))).toEqual([]);
    expect(await page.locator('main').innerText()).not.toBe('');
  });
});
