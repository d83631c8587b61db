import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './harness.ts';

const pages = [
  { address: 'figures/factor-balance/', scope: '' },
  { address: 'report/supports/', scope: 'factor-balance.' },
];

const shownIds = (page: Page): Promise<string[]> =>
  page
    .locator('.drawing:visible :is(path, rect, circle)[data-k]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-k') ?? ''));

async function ready(page: Page): Promise<void> {
  await page.locator('report-figure').scrollIntoViewIfNeeded();
  await page.locator('report-figure.is-ready').waitFor();
}

describe.each(pages)('what stands behind a bar, at /$address', ({ address, scope }) => {
  test('without a script the table leads to each passage’s paragraph', async () => {
    await visit({ address, javaScriptEnabled: false }, async (page) => {
      const links = page.locator('[data-part="table"] a[data-passage]');
      expect(await links.count()).toBe(180);
      for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))) {
        expect(href).toMatch(/#[a-z-]+\d(-[a-z])?$/);
      }
    });
  });

  test('a bar picked by keyboard lists its passages, each with its paragraph, and lets them go', async () => {
    await visit({ address }, async (page, trouble) => {
      await ready(page);
      await page.locator('.drawings').focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      const [first = ''] = await shownIds(page);
      const items = page.locator('.picked-passages li');
      await items.first().waitFor();
      const row = page.locator(`[data-part="table"] tr[data-k="${first}"]`);
      expect(await items.count()).toBe(await row.locator('a[data-passage]').count());
      await items.first().getByRole('link').first().click();
      await page.waitForURL(/\/report\/[a-z]+\/.*#/);
      expect(await page.locator(':target').textContent()).not.toBe('');
      expect(trouble).toEqual([]);
    });
  });

  test('a bar picked with the mouse has a frame, and the next click lets it go', async () => {
    await visit({ address }, async (page) => {
      await ready(page);
      const bar = page.locator('.drawing:visible rect[data-k="challenge-silos.challenge"]');
      await bar.click();
      await page.locator('.picked-passages li').first().waitFor();
      expect(await page.locator('rect.ring-picked').count()).toBe(1);
      expect(new URL(page.url()).searchParams.get('focus')).toBe('challenge-silos.challenge');
      await bar.click();
      await expect.poll(() => page.locator('.picked-passages li').count()).toBe(0);
    });
  });

  test('table, legend and list follow the view', async () => {
    const query = `?${scope}by=sector&${scope}level=regional&focus=employer.challenge~madera`;
    await visit({ address: address + query }, async (page, trouble) => {
      await page.locator('.drawing-live').waitFor();
      await page.locator('.picked-passages li').first().waitFor();
      const rows = page.locator('[data-part="table"] tbody tr');
      expect(await rows.count()).toBe((await shownIds(page)).length);
      const row = page.locator('[data-part="table"] tr[data-k="employer.challenge"]');
      expect(await page.locator('.picked-passages li').count()).toBe(
        Number(await row.locator('td.number').textContent()),
      );
      expect(await page.locator('.picked .chip button').count()).toBe(1);
      expect(trouble).toEqual([]);
    });
  });
});
