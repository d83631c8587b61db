/** Readers cite what they see: a number from the cover, a number in the text, a statement, a chart. */
import { describe, expect, test } from 'vitest';
import { breaches, eventually, visit } from './harness.ts';

const copied = (page: Parameters<Parameters<typeof visit>[1]>[0]): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

describe('a citation in APA', () => {
  test('of $248,013,707 is two clicks from the cover', async () => {
    await visit({ address: '' }, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('.footer a', { hasText: 'How to cite' }).click();
      await page.locator('#number ~ .citations button', { hasText: 'Copy APA' }).first().click();
      await eventually(() => copied(page)).toMatch(
        /^The edition’s contributors\. \(\d{4}\)\. \$248,013,707 .* https:\/\/.*\/numbers\/#number-awards-total$/,
      );
    });
  });

  test('of a number in the text is in its box', async () => {
    await visit({ address: 'report/introduction/' }, async (page, trouble) => {
      await page.locator('.text a.num[data-opens]').first().click();
      await page.locator('.opened [data-forms]').click();
      const forms = page.locator('.opened .citations');
      await eventually(() => forms.isVisible()).toBe(true);
      expect(await forms.locator('dt').allInnerTexts()).toEqual([
        'APA',
        'Chicago',
        'MLA',
        'BibTeX',
        'RIS',
        'CSL-JSON',
      ]);
      expect(await breaches(page)).toEqual([]);
      await page.locator('.opened [data-forms]').click();
      await eventually(() => forms.count()).toBe(0);
      expect(trouble).toEqual([]);
    });
  });

  test('of a statement follows its copied citation, and of a chart comes with its files', async () => {
    await visit({ address: 'evidence/#c057' }, async (page, trouble) => {
      await page.locator('#c057 [data-cites]').click();
      await page.locator('#c057 [data-forms]').click();
      await eventually(() => page.locator('#c057 .citations').isVisible()).toBe(true);
      expect(await page.locator('#c057 .citations dd').first().innerText()).toContain('Statement C057');
      expect(trouble).toEqual([]);
    });
    await visit({ address: 'figures/award-map/' }, async (page) => {
      await page.locator('.cite [data-forms]').first().click();
      const files = page.locator('.cite-opened a[download]');
      await eventually(() => files.count()).toBe(3);
      expect(await files.first().getAttribute('href')).toMatch(/\/cite\/ccpt-figure-award-map\.bib$/);
    });
  });

  test('without scripts is on the page to which the link leads', async () => {
    await visit({ address: 'figures/award-map/', javaScriptEnabled: false }, async (page) => {
      await page.locator('.cite [data-forms]').first().click();
      await eventually(() => new URL(page.url()).pathname).toMatch(/cite\/$/);
      expect(await page.locator('#figure-award-map a[download]').count()).toBe(3);
    });
  });
});
