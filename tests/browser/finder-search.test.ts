import { describe, expect, test } from 'vitest';
import * as words from '../../src/words/finder.ts';
import { address, desk, phone, shown, status } from './finder-page.ts';
import { eventually, visit } from './harness.ts';

describe('the finder', () => {
  test('finds the three largest awards in Los Angeles County with a few words and one tap', async () => {
    await visit({ address, viewport: phone, hasTouch: true }, async (page, trouble) => {
      await page.locator('#finder-q').fill('LA County');
      await eventually(() => status(page)).toBe('10 of 39 grantees');
      const largest = page.getByRole('button', { name: words.largestFirst });
      const box = await largest.boundingBox();
      expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThan(phone.height);
      await largest.tap();
      await eventually(async () => (await shown(page)).slice(0, 3)).toEqual([
        'lausd',
        'pasadena',
        'long-beach-ccd',
      ]);
      expect(await largest.getAttribute('aria-pressed')).toBe('true');
      await eventually(() => new URL(page.url()).search).toBe('?q=LA+County&sort=award-desc');
      expect(trouble).toEqual([]);
    });
  });

  test('says how a name leads to a grantee, and of one that leads to none that partners are not listed', async () => {
    await visit({ address: `${address}?q=Orange+Unified`, viewport: phone }, async (page) => {
      await eventually(() => shown(page)).toEqual(['rancho-santiago']);
      const because = page.locator('.finder-because:visible');
      expect(await because.allInnerTexts()).toEqual([
        expect.stringMatching(/^The report says that Santiago Canyon College.* \(Our classification\)$/),
      ]);
      await page.locator('#finder-q').fill('Rancho');
      await eventually(() => because.count()).toBe(0);
      await page.locator('#finder-q').fill('UC Davis');
      await eventually(() => page.locator('[data-part="none"]').innerText()).toContain(words.notListed(39));
      expect(await page.locator('[data-part="none"] a').allInnerTexts()).toHaveLength(9);
      await page.locator('#finder-q').fill('San Diego Unified');
      await eventually(() => status(page)).toContain(words.notListed(39));
    });
  });

  test('sorts by the heads of its columns, which say how, before anything else was touched', async () => {
    await visit({ address, viewport: desk }, async (page) => {
      const head = (name: string) => page.getByRole('columnheader', { name });
      expect(await head('Award').getAttribute('aria-sort')).toBe('ascending');
      await page.getByRole('button', { name: 'Award', exact: true }).click();
      await eventually(async () => (await shown(page))[0]).toBe('lausd');
      expect(await head('Award').getAttribute('aria-sort')).toBe('descending');
      await page.getByRole('button', { name: 'County', exact: true }).press('Enter');
      await eventually(async () => (await shown(page))[0]).toBe('peralta');
      expect(await head('County').getAttribute('aria-sort')).toBe('ascending');
      expect(await head('Award').getAttribute('aria-sort')).toBe(null);
      await page.getByRole('button', { name: 'County', exact: true }).press('Enter');
      await eventually(async () => (await shown(page))[0]).toMatch(/^(ventura|oxnard)$/);
    });
  });
});
