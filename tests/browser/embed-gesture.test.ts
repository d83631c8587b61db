/** The script that explores an embed comes late, and answers the gesture that had it loaded. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, visit } from './harness.ts';

const LATE = 400;

/** Opens an embed on a phone on which every script that a gesture asks for takes its time. */
function visitSlowly(id: string, look: (page: Page) => Promise<void>): Promise<void> {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
  return visit({ address: `embed/${id}/`, ...phone }, async (page) => {
    let late = 0;
    await page.route('**/_astro/*.js', async (route) => {
      late += 1;
      await page.waitForTimeout(LATE);
      await route.continue();
    });
    await look(page);
    expect(late).toBeGreaterThan(0);
  });
}

const markOf = (page: Page, id: string) =>
  page.locator(`[data-part="drawings"] svg:visible [data-k="${id}"]`).first();

test('the first tap on a point shows what it stands for', async () => {
  await visitSlowly('award-distribution', async (page) => {
    const tip = page.locator('[data-part="tooltip"]');
    await markOf(page, 'madera').tap();
    expect(await tip.isVisible()).toBe(false);
    await eventually(() => tip.isVisible()).toBe(true);
    expect(await tip.innerText()).toContain('Madera');
  });
});

test('the first key moves to the first point', async () => {
  await visitSlowly('award-distribution', async (page) => {
    await page.locator('[data-part="drawings"]').focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.locator('[data-part="tooltip"]').isVisible()).toBe(true);
  });
});

test('the first choice redraws the chart', async () => {
  await visitSlowly('three-sizes', async (page) => {
    const drawn = () =>
      page
        .locator('[data-part="drawings"] svg:visible')
        .first()
        .evaluate((svg) => svg.textContent);
    const before = await drawn();
    await page.locator('summary', { hasText: 'Change this chart' }).tap();
    await page.locator('[data-part="choices"] label', { hasText: 'Dollars' }).tap();
    await eventually(drawn).not.toBe(before);
  });
});
