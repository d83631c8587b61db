import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layoutShift } from './every-page.ts';
import { allPages } from '../../src/words/menu.ts';
import { mounts, visit } from './harness.ts';

const focusOf = (page: Page): string | null => new URL(page.url()).searchParams.get('focus');
const line = (page: Page) => page.locator('.carried');
const rings = (page: Page) => page.locator('.carried-ring');

test('selected consortia go along from page to page, are ringed and named there, and can be cleared', async () => {
  const address = 'glossary/?focus=tulare~orange~nobody';
  await visit({ address, mount: mounts.path }, async (page, trouble) => {
    await line(page).locator('li').first().waitFor();
    expect(await line(page).locator('li a').allTextContents()).toEqual([
      'Tulare County Office',
      'Orange County Department',
    ]);
    expect(await line(page).locator('li a').first().getAttribute('href')).toBe(
      `${mounts.path}consortia/tulare/`,
    );
    expect(await rings(page).count()).toBe(2);
    const foot = page.getByRole('navigation', { name: allPages });
    await foot.getByRole('link', { name: 'About this edition', exact: true }).click();
    await rings(page).first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/about\/$/);
    expect(focusOf(page)).toBe('tulare~orange');
    expect(page.url()).toContain('focus=tulare~orange');
    await page.getByRole('button', { name: 'Clear Tulare County Office' }).click();
    expect(focusOf(page)).toBe('orange');
    expect(await rings(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Clear Orange County Department' }).click();
    expect(focusOf(page)).toBeNull();
    expect(await rings(page).count()).toBe(0);
    await page.getByRole('link', { name: 'Glossary', exact: true }).click();
    await page.waitForURL(/glossary\/$/);
    expect(trouble).toEqual([]);
  });
});

test('what a figure by itself selects is ringed at once, and named beside its drawing alone', async () => {
  const address = 'figures/award-distribution/?focus=tulare';
  await visit({ address, viewport: { width: 1440, height: 900 } }, async (page) => {
    await page.locator('.picked .chip').waitFor();
    expect(await page.locator('.picked .chip a').getAttribute('href')).toBe(
      `${mounts.root}consortia/tulare/`,
    );
    await page.locator('.drawing:visible :is(path, circle)[data-k="lausd"]').click({ force: true });
    await expect.poll(() => rings(page).count()).toBe(2);
    expect(await page.locator('.picked .chip').count()).toBe(2);
    expect(await line(page).locator('li').count()).toBe(0);
    await page
      .getByRole('button', { name: /^Clear all/ })
      .first()
      .click();
    await expect.poll(() => rings(page).count()).toBe(0);
    expect(await page.locator('.picked').isVisible()).toBe(false);
  });
});

test.each(['report/region/', 'figures/award-map/'])(
  'a mark that is out of the window is brought into view: %s',
  async (address) => {
    const picked = { address: `${address}?focus=inglewood`, viewport: { width: 360, height: 640 } };
    await visit(picked, async (page, trouble) => {
      const mark = page.locator('.drawing:visible :is(path, circle)[data-k="inglewood"]');
      await page.locator('.ring-picked').first().waitFor({ state: 'attached' });
      const isInWindow = () =>
        mark.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      expect(await isInWindow()).toBe(false);
      await page
        .getByRole('button', { name: /^Show in (?:the|chart)/ })
        .first()
        .press('Enter');
      await expect.poll(isInWindow).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('drawings');
      expect(trouble).toEqual([]);
    });
  },
);

test('clearing one of several keeps the focus in the line, figure or not', async () => {
  await visit({ address: 'report/region/?focus=tulare~orange' }, async (page) => {
    await page.locator('.ring-picked').first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Clear Tulare County Office' }).first().press('Enter');
    await expect.poll(() => page.locator('.ring-picked').count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.closest('.carried') !== null)).toBe(true);
  });
});

test('the line of what is selected moves nothing, on a phone or in a wide window', async () => {
  for (const width of [360, 1440]) {
    const address = 'report/region/?focus=tulare~orange~contra-costa';
    await visit({ address, viewport: { width, height: 640 } }, async (page) => {
      await rings(page).first().waitFor();
      expect(await page.evaluate(layoutShift)).toBe(0);
      const [over, under] = await Promise.all([
        line(page).boundingBox(),
        page.locator('#main :is(h1, .contents-bar)').first().boundingBox(),
      ]);
      if (width === 360)
        expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThanOrEqual((under?.y ?? 0) + 24);
    });
  }
});
