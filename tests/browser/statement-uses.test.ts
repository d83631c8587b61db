import { describe, expect, test } from 'vitest';
import { breaches, eventually, visit } from './harness.ts';

const address = 'evidence/#c057';

describe('where a statement is used', () => {
  test('opens under it, with the way to report an error, and closes with Escape', async () => {
    await visit({ address }, async (page, trouble) => {
      const sign = page.locator('#c057 a[data-uses]');
      const box = page.locator('#c057 .passage-opened');
      await sign.press('Enter');
      await eventually(() => box.locator('.used-in').isVisible()).toBe(true);
      expect(await sign.getAttribute('aria-expanded')).toBe('true');
      const hrefs = await box
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const home = new URL('.', page.url().replace('evidence/', '')).href;
      expect(hrefs).toContain(`${home}findings/outside-money/#c057`);
      expect(await box.locator('.report-error').isVisible()).toBe(true);
      expect(await breaches(page)).toEqual([]);
      await box.locator('a').first().press('Escape');
      await eventually(() => box.count()).toBe(0);
      expect(await sign.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(trouble).toEqual([]);
    });
  });

  test('is a link to the page that lists it, without scripts', async () => {
    await visit({ address, javaScriptEnabled: false }, async (page) => {
      await page.locator('#c057 a[data-uses]').click();
      await eventually(() => new URL(page.url()).pathname).toMatch(/evidence\/uses\/$/);
      expect(await page.locator('#c057 .used-in').isVisible()).toBe(true);
    });
  });
});
