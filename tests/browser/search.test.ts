/** Search as readers use it: on its page, in the box over any page, by keyboard, and where a part of it does not load. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { indexPage, searchPage } from '../../src/lib/routes.ts';
import { failed, none, title } from '../../src/words/search.ts';
import { breaches, eventually, mounts, visit } from './harness.ts';

const address = searchPage.slice(1);
const records = '**/search/records.json';
const first = (page: Page) => page.locator('.result-link').first();
const field = (page: Page) => page.locator('main input[type="search"]');
const box = (page: Page) => page.locator('dialog.search-box');

describe.each([
  ['at the root', mounts.root],
  ['under a path', mounts.path],
])('search %s', (_, mount) => {
  test('finds what is typed, keeps it in the address, and opens at the very paragraph', () =>
    visit({ address, mount }, async (page, trouble) => {
      await field(page).fill('beer engagement ring');
      await first(page).waitFor();
      const paragraph = page.locator('.result-link[href*="report/"]').first();
      await eventually(() => page.url()).toContain('q=beer+engagement+ring');
      await paragraph.click();
      await page.waitForURL(/\/report\/\w+\/#/);
      expect(await page.locator(':target').textContent()).toMatch(/engagement ring/);
      await page.goBack();
      await eventually(() => field(page).inputValue()).toBe('beer engagement ring');
      await first(page).waitFor();
      expect(trouble).toEqual([]);
    }));

  test('opens over a page by its key and leads on from there', () =>
    visit({ address: 'report/local/', mount }, async (page, trouble) => {
      await page.keyboard.press('Control+k');
      await box(page).waitFor();
      await page.keyboard.type('maderra');
      await first(page).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/consortia\/madera\/$/);
      expect(trouble).toEqual([]);
    }));
});

describe('the box', () => {
  test('closes by Escape, and the focus goes back', () =>
    visit({ address: 'brief/' }, async (page) => {
      const way = page.locator('.search-way');
      await way.focus();
      await page.keyboard.press('Enter');
      await box(page).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
      await page.keyboard.type('LCAP');
      await first(page).waitFor();
      expect(await breaches(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await eventually(() => box(page).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('search-way');
    }));

  test('leads to all results when Enter is pressed', () =>
    visit({ address: 'brief/' }, async (page) => {
      await page.keyboard.press('Meta+k');
      await box(page).waitFor();
      await page.keyboard.type('employers');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=employers$/);
      await first(page).waitFor();
    }));

  test('closes over a result on the same page', () =>
    visit({ address: 'glossary/' }, async (page) => {
      await page.keyboard.press('Control+k');
      await box(page).waitFor();
      await page.keyboard.type('braiding');
      await first(page).click();
      await eventually(() => page.url()).toContain('#term-braiding');
      expect(await box(page).isVisible()).toBe(false);
    }));

  test('is not in embeds, and leaves other keys alone', () =>
    visit({ address: 'report/local/' }, async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.press('k');
      expect(await box(page).count()).toBe(0);
      await page.goto(`${mounts.root}embed/timeline/`);
      expect(await page.locator('.search-way').count()).toBe(0);
    }));

  test('gives way to the page of search where its code is gone', () =>
    visit({ address: 'brief/' }, async (page) => {
      await page.route(/\/_astro\/box\.[\w-]+\.js/, (route) => route.abort());
      await page.locator('.search-way').click();
      await page.waitForURL(/\/search\/$/);
    }));
});

describe('the page of search', () => {
  test('says how many results there are, to everybody', () =>
    visit({ address: `${address}?q=LCAP` }, async (page) => {
      await first(page).waitFor();
      const status = page.locator('[data-part="search-status"]');
      expect(await status.getAttribute('role')).toBe('status');
      expect(await status.textContent()).toMatch(/^\d+ results for “LCAP”$/);
      expect(await page.title()).toMatch(/^LCAP · /);
      expect(await breaches(page)).toEqual([]);
    }));

  test('offers a way on where nothing is found', () =>
    visit({ address: `${address}?q=xqzvw` }, async (page) => {
      await page.locator('.search-ways').waitFor();
      expect(await page.locator('[data-part="search-status"]').textContent()).toBe(none.title('xqzvw'));
      expect(await page.locator('.search-ways a[href*="topics/"]').count()).toBeGreaterThan(5);
      expect(await breaches(page)).toEqual([]);
    }));

  test('shows more results when asked, and goes on from there', () =>
    visit({ address: `${address}?q=colleges` }, async (page) => {
      const shown = page.locator('.result');
      await shown.first().waitFor();
      const before = await shown.count();
      await page.locator('.search-results button').click();
      await eventually(() => shown.count()).toBeGreaterThan(before);
      const isNext = await shown.nth(before).evaluate((item) => item.contains(document.activeElement));
      expect(isNext).toBe(true);
    }));

  test.each([
    ['what it finds', records],
    ['its code', /\/_astro\/answering\.[\w-]+\.js/],
  ])('says so where %s cannot be loaded, and offers the index', (_, gone) =>
    visit({ address: 'brief/' }, async (page) => {
      await page.route(gone, (route) => route.abort());
      await page.goto(`${mounts.root}${address}?q=madera`);
      const said = page.locator('.search-failed');
      await said.waitFor();
      expect(await said.textContent()).toBe(failed.before + failed.link + failed.after);
      await said.locator('a').click();
      await page.waitForURL(`${mounts.root}${indexPage.slice(1)}`);
    }),
  );

  test.each([360, 1440])('keeps its width of %i, whatever is typed', (width) =>
    visit({ address, viewport: { width, height: 700 } }, async (page) => {
      for (const typed of ['a'.repeat(200), 'community colleges '.repeat(12)]) {
        await field(page).fill(typed);
        await eventually(() => page.locator('[data-part="search-status"]').textContent()).not.toBe('');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }),
  );

  test('has no form without a script, and leads to the index', () =>
    visit({ address, javaScriptEnabled: false }, async (page) => {
      expect(await field(page).isVisible()).toBe(false);
      await page.locator(`noscript a, .search-browse a`).first().waitFor();
      expect(await page.locator('main').innerText()).toContain(title);
    }));
});
