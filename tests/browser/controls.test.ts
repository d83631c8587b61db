/** Controls that come and go, and what a phone has of a grantee. */
import { describe, expect, test } from 'vitest';
import { address, desk, phone, status } from './finder-page.ts';
import { eventually, visit } from './harness.ts';

describe('what takes changes back', () => {
  test('offers to reset only a changed chart, and gives the focus on when it is reset', async () => {
    await visit({ address: 'figures/award-distribution/' }, async (page) => {
      await page.locator('report-figure.is-ready').waitFor();
      await page.locator('.choices').evaluate((details: HTMLDetailsElement) => (details.open = true));
      const reset = page.locator('.choices [type="reset"]');
      expect(await reset.isVisible()).toBe(false);
      await page.locator('[name="form"][value="swarm"]').check();
      await expect.poll(() => reset.isVisible()).toBe(true);
      await reset.press('Enter');
      await expect.poll(() => reset.isVisible()).toBe(false);
      expect(await page.locator('.choices input:focus').count()).toBe(1);
    });
  });

  test('all is cleared by a button that is there only while something is chosen', async () => {
    await visit({ address: 'evidence/' }, async (page) => {
      const clear = page.locator('.explorer-form [type="reset"]');
      expect(await clear.isVisible()).toBe(false);
      await page.locator('.facet:has([data-facet="level"]) > summary').click();
      await page.locator('input[name="level"][value="both"]').check();
      await eventually(() => clear.isVisible()).toBe(true);
      await clear.press('Enter');
      await eventually(() => clear.isVisible()).toBe(false);
      await eventually(() => status(page)).toBe('240 statements');
      expect(await page.locator('summary:focus').count()).toBe(1);
    });
  });
});

describe('the finder', () => {
  test('has two lines a grantee on a phone, three where a name or what is said is long', async () => {
    await visit({ address, viewport: phone }, async (page) => {
      const heights = await page.locator('[data-row]').evaluateAll((rows) =>
        rows.map((row) => {
          (row as HTMLElement).style.contentVisibility = 'visible';
          return row.getBoundingClientRect().height;
        }),
      );
      const sum = heights.reduce((all, height) => all + height, 0);
      expect(sum / heights.length).toBeLessThan(72);
      expect(Math.max(...heights)).toBeLessThan(110);
      expect(heights.filter((height) => height > 64).length).toBeLessThan(17);
    });
  });

  test('says once how many are found, and offers to take back only what is changed', async () => {
    await visit({ address, viewport: desk }, async (page) => {
      const reset = page.locator('.finder-form [type="reset"]');
      expect(await reset.isVisible()).toBe(false);
      for (const change of [
        () => page.locator('#finder-q').fill('los'),
        () => page.locator('select[name="sort"]').selectOption('name'),
      ]) {
        await change();
        await eventually(() => reset.isVisible()).toBe(true);
        await reset.click();
        await eventually(() => reset.isVisible()).toBe(false);
      }
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    });
    await visit({ address: `${address}?type=county-office`, viewport: desk }, async (page) => {
      await eventually(() => status(page)).toBe('5 of 39 grantees');
      const text = await page.locator('.finder').innerText();
      expect(text.match(/5 of 39/g)).toHaveLength(2);
    });
  });
});
