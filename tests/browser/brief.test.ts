import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { print as printLabel } from '../../src/words/brief.ts';
import { sheetsIn, visit } from './harness.ts';

test.each(['Letter', 'A4'])('the brief prints on two sheets, %s', async (format) => {
  await visit({ address: 'brief/' }, async (page) => {
    expect(sheetsIn(await page.pdf({ format }))).toBe(2);
    expect(sheetsIn(await page.pdf({ format, preferCSSPageSize: true }))).toBe(2);
  });
});

/** Text on paper that is smaller than 10 points, with its size in points. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const points = (element: Element): number => parseFloat(getComputedStyle(element).fontSize) * 0.75;
    const hasText = ({ childNodes }: Element): boolean =>
      [...childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
    return [...document.querySelectorAll('body *')]
      .filter((element) => hasText(element) && element.checkVisibility() && !element.closest('.unseen'))
      .filter((element) => points(element) < 9.99)
      .map((element) => `${points(element)}: ${element.textContent.trim().slice(0, 60)}`);
  });

test('no text of the brief is smaller than 10 points on paper', async () => {
  await visit({ address: 'brief/' }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await tooSmall(page)).toEqual([]);
  });
});

test('on paper the brief has the row of thirty-nine, the sources, and no drawer', async () => {
  await visit({ address: 'brief/' }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.row-of-thirty-nine').isVisible()).toBe(true);
    expect(await page.locator('.cite dd').count()).toBe(3);
    expect(await page.locator('.apparatus').count()).toBe(2);
    for (const drawer of await page.locator('.apparatus').all()) expect(await drawer.isVisible()).toBe(false);
    expect(await page.locator('[data-prints]').isVisible()).toBe(false);
  });
});

test('a button prints the brief', async () => {
  await visit({ address: 'brief/' }, async (page) => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: printLabel }).click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
  });
});

test('without a script there is no such button', async () => {
  await visit({ address: 'brief/', javaScriptEnabled: false }, async (page) => {
    expect(await page.getByRole('button', { name: printLabel }).count()).toBe(0);
  });
});
