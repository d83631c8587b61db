/** What a reader passes on: the link to selected words, title and link, a sentence for a post, a chart as a picture. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { publishedFigure } from '../../src/surfaces/site.ts';
import * as copying from '../../src/words/copying.ts';
import * as words from '../../src/words/figure-page.ts';
import { visit } from './harness.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const button = (page: Page, what: string) => page.getByRole('button', { name: `Copy ${what}`, exact: true });

/** Selects, in the page, characters of a paragraph; returns what is selected. */
function select({ id, from, to }: { id: string; from: number; to: number }): string {
  const texts = document.createTreeWalker(document.getElementById(id) ?? document, NodeFilter.SHOW_TEXT);
  const text = texts.nextNode();
  if (text) getSelection()?.setBaseAndExtent(text, from, text, to);
  return getSelection()?.toString() ?? '';
}

describe('a link to selected words', () => {
  const address = 'report/local/';
  const id = 'iii-local-5-b';

  test('is offered under them, leads back to these words, and goes when they are let go', async () => {
    await visit({ address, permissions }, async (page, trouble) => {
      const selected = await page.evaluate(select, { id, from: 0, to: 40 });
      const offer = button(page, copying.toSelection);
      await offer.waitFor();
      expect((await offer.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      await offer.click();
      await expect.poll(() => copied(page)).toMatch(/:~:text=/);
      const link = await copied(page);
      expect(link.startsWith(`${page.url()}#`)).toBe(true);
      const [, fragment = ''] = link.split(':~:text=');
      const terms = fragment
        .split(',')
        .filter((term) => !/^-|-$/.test(term))
        .map(decodeURIComponent);
      expect(selected.toLowerCase().startsWith(terms[0] ?? '-')).toBe(true);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.locator('h1').click();
      await offer.waitFor({ state: 'detached' });
      expect(trouble).toEqual([]);
    });
  });

  test('is the next stop of the keyboard within reach, and Escape takes it away', async () => {
    await visit({ address, permissions }, async (page) => {
      await page.evaluate(select, { id, from: 0, to: 40 });
      const offer = button(page, copying.toSelection);
      await offer.waitFor();
      expect(
        await offer.evaluate((one) =>
          one.parentElement?.previousElementSibling?.contains(getSelection()?.anchorNode ?? null),
        ),
      ).toBe(true);
      await page.keyboard.press('Escape');
      await offer.waitFor({ state: 'detached' });
    });
  });

  test('is not offered for the letters of a drawing, nor before anything is selected', async () => {
    await visit({ address: 'figures/partners/' }, async (page) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.locator('h1').click();
      await page.waitForTimeout(600);
      expect(loaded.filter((url) => url.includes('offer'))).toEqual([]);
    });
  });
});

describe('a chart', () => {
  const address = 'figures/award-distribution/';
  const figure = publishedFigure('award-distribution');
  const whole = (): string => `${inject('siteUrl')}${address}`;

  test('is passed on with title and link, and with a sentence that it bears out', async () => {
    await visit({ address: `${address}?region=Central`, permissions }, async (page) => {
      await button(page, copying.titleAndLink).click();
      await expect.poll(() => copied(page)).toBe(`${figure.title}\n${whole()}`);
      await button(page, words.post).click();
      await expect.poll(() => copied(page)).toBe(`${figure.figure.about.canSay(figure.rows)} ${whole()}`);
    });
  });

  test('is copied as a picture, the one that is offered as a file', async () => {
    await visit({ address, permissions }, async (page) => {
      await button(page, words.picture).click();
      await page.getByText(copying.copied, { exact: true }).waitFor();
      const size = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
        return picture.width;
      });
      expect(size).toBeGreaterThan(1200);
    });
  });

  test('leads to the file of the picture where the browser refuses the clipboard', async () => {
    await visit({ address }, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { write: () => Promise.reject(new Error()) },
        });
      });
      await button(page, words.picture).click();
      await expect.poll(() => page.locator('.figure-share .copied').textContent()).toMatch(/_2x\.png$/);
    });
  });
});

test('a finding is passed on with title and link', async () => {
  const address = 'findings/outside-money/';
  await visit({ address, permissions }, async (page) => {
    await button(page, copying.titleAndLink).click();
    await expect.poll(() => copied(page)).toMatch(/^Most consortia .*\n\S+\/findings\/outside-money\/$/);
  });
});
