import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './harness.ts';

const address = 'report/local/';
const number = (page: Page) => page.locator('.text a[href="#number-district-money-consortia"]').first();
const opened = (page: Page) => page.locator('.opened');

describe('what a sign in the text leads to', () => {
  test.each([1440, 768, 360])('opens in place and inside the window at %i px', async (width) => {
    await visit({ address, viewport: { width, height: 800 } }, async (page, trouble) => {
      await number(page).click();
      expect(await opened(page).count()).toBe(1);
      expect(await opened(page).textContent()).toContain('C057');
      const box = await opened(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(
        await page.evaluate(() => new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size),
      ).toBe(await page.locator('[id]').count());
      expect(trouble).toEqual([]);
    });
  });

  test('opens and closes by keyboard, and focus returns', async () => {
    await visit({ address }, async (page) => {
      await number(page).focus();
      await page.keyboard.press('Enter');
      expect(await number(page).getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await opened(page).count()).toBe(0);
      expect(await number(page).evaluate((sign) => sign === document.activeElement)).toBe(true);
    });
  });

  test('opens by touch, one at a time, and closes on a tap elsewhere', async () => {
    await visit({ address, hasTouch: true, viewport: { width: 360, height: 740 } }, async (page) => {
      await page.locator('.sign').first().tap();
      expect(await opened(page).textContent()).toContain('C030');
      await number(page).tap();
      expect(await opened(page).count()).toBe(1);
      await page.locator('h1').tap();
      expect(await opened(page).count()).toBe(0);
    });
  });

  test('is reached by link without a script', async () => {
    await visit({ address, javaScriptEnabled: false }, async (page) => {
      await number(page).click();
      expect(new URL(page.url()).hash).toBe('#number-district-money-consortia');
      expect(await page.locator('#number-district-money-consortia').isVisible()).toBe(true);
      await page.goBack();
      await page.locator('.sign').first().click();
      expect(await page.locator('#passages-iii-1').isVisible()).toBe(true);
    });
  });
});
